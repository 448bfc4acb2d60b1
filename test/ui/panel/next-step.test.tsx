// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { PanelState } from '../../../src/ui/panel/state';
import { anyAction, draw, words } from './draw';
import { gallery, now } from './gallery/views';
import { button, buttons, press, typeInto } from './press';

const version = { guidance: 'guidance/cutting-scrap', release: 7 };
const call = { kind: 'step', ...version, step: 'call', channel: 'call' };
const mail = { kind: 'step', ...version, step: 'mail', channel: 'mail' };
const next = (panel: Element) => panel.querySelector('.next')!;

/** What is told when these are pressed on the next step of a state. */
async function told(state: PanelState, ...names: string[]) {
  const actions = anyAction();
  const panel = draw(state, actions);
  await press(next(panel), ...names);
  return actions.does.act.mock.calls.map(([act]) => act);
}

describe('the next step', () => {
  it('stands first, with its number, when it is due, and which attempt it is', () => {
    expect(words(next(draw(gallery['second attempt']!)))).toMatch(
      /^2\. Send the two figures ?due Fri \d\d:\d\d ?attempt 2 of 6/,
    );
  });

  it('says until when it was put off', () => {
    expect(words(next(draw(gallery['put off']!)))).toMatch(/put off to Mon \d\d:00/);
  });

  it('is missing once the script is over, and that is said', () => {
    const panel = draw(gallery['script over']!);
    expect(panel.querySelector('.next')).toBeNull();
    expect(words(panel.querySelector('.glance'))).toContain('The script is over for this lead.');
  });

  it('a call is done with one of six outcomes', async () => {
    const outcomes = {
      Reached: 'reached',
      'No answer': 'no-answer',
      'Message left': 'message-left',
      'Wrong person': 'wrong-person',
      'Not interested': 'not-interested',
    };
    for (const [name, outcome] of Object.entries(outcomes))
      expect(await told(gallery.webinar!, 'Called…', name)).toEqual([{ ...call, did: 'done', outcome }]);
  });

  it('each outcome says where it leads before it is pressed', async () => {
    const panel = draw(gallery.webinar!);
    await press(next(panel), 'Called…');
    expect(words(button(panel, 'Reached'))).toBe('Reachedthen: 3. Half-day audit of one line');
    expect(words(button(panel, 'Wrong person'))).toBe('Wrong personthen the script ends');
    expect(words(button(panel, 'Not interested'))).toBe('Not interestedthen back to Marketing');
    expect(words(button(panel, 'Not now…'))).toBe('Not now…then this step once more');
  });

  it('“not now” asks until when, before anything is told', async () => {
    expect(await told(gallery.webinar!, 'Called…', 'Not now…')).toEqual([]);
    const [act] = await told(gallery.webinar!, 'Called…', 'Not now…', 'In an hour');
    expect(act).toEqual({ ...call, did: 'done', outcome: 'not-now', until: '2026-11-19T09:50:00.000Z' });
  });

  it('a mail is sent at one press, and an answer to it is another', async () => {
    expect(await told(gallery['second attempt']!, 'Sent')).toEqual([{ ...mail, did: 'done' }]);
    expect(await told(gallery['second attempt']!, 'They answered…', 'They answered')).toEqual([
      { ...mail, did: 'done', outcome: 'reached' },
    ]);
    const panel = draw(gallery['second attempt']!);
    await press(next(panel), 'They answered…');
    expect(buttons(next(panel))).not.toContain('No answer');
  });

  it('can be put off to a likely moment or to a day of one’s own, in the morning', async () => {
    const [tomorrow] = await told(gallery.webinar!, 'Later…', 'Tomorrow, 9:00');
    const at = new Date(now);
    at.setDate(at.getDate() + 1);
    at.setHours(9, 0, 0, 0);
    expect(tomorrow).toEqual({ ...call, did: 'snoozed', until: at.toISOString() });
    const [monday] = await told(gallery.webinar!, 'Later…', 'Next Monday, 9:00');
    expect(new Date((monday as { until: string }).until).getDay()).toBe(1);

    const actions = anyAction();
    const panel = draw(gallery.webinar!, actions);
    await press(next(panel), 'Later…');
    await typeInto(panel.querySelector('input')!, '2026-12-03');
    await press(next(panel), 'Set');
    expect(actions.does.act.mock.calls).toEqual([
      [{ ...call, did: 'snoozed', until: new Date('2026-12-03T09:00:00').toISOString() }],
    ]);
  });

  it('cannot be put off to a day that has gone', async () => {
    const panel = draw(gallery.webinar!);
    await press(next(panel), 'Later…');
    await typeInto(panel.querySelector('input')!, '2026-11-01');
    expect(buttons(next(panel))).not.toContain('Set');
  });

  it('can be skipped', async () => {
    expect(await told(gallery.webinar!, 'Skip')).toEqual([{ ...call, did: 'skipped' }]);
  });

  it('the second press of a double click is none', () => {
    const actions = anyAction();
    const panel = draw(gallery['second attempt']!, actions);
    for (const detail of [1, 2])
      button(next(panel), 'Sent').dispatchEvent(new MouseEvent('click', { bubbles: true, detail }));
    expect(actions.does.act).toHaveBeenCalledOnce();
  });

  it('has nothing to press in a preview or under a draft', () => {
    expect(buttons(next(draw(gallery['a marketer’s draft']!)))).not.toContain('Skip');
  });
});
