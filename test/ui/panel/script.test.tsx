// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { PanelState } from '../../../src/ui/panel/state';
import { anyAction, draw, words } from './draw';
import { gallery } from './gallery/views';
import { button, buttons, press, section, typeInto } from './press';

const version = { guidance: 'guidance/cutting-scrap', release: 7 };
const script = (name: string, actions = anyAction()) => section(draw(gallery[name]!, actions), 'Script')!;
const steps = (of: Element) => [...of.querySelectorAll('.steps > li')].map(words);

describe('the script', () => {
  it('says what became of each step, which is next, and when the others are due', () => {
    const [call, mail, meeting] = steps(script('second attempt'));
    expect(call).toMatch(/^1\. Call about their question ?no answer, \d\d:40/);
    expect(mail).toMatch(/^Mail|^2\. Send the two figures/);
    expect(mail).toMatch(/Next$/);
    expect(meeting).toContain('3. Half-day audit of one line');
    expect(words(script('script over'))).toContain('skipped');
  });

  it('gives campaign, response, persona and day as the reason for it', () => {
    const text = words(script('second attempt'));
    expect(text).toContain('they come from “Cutting scrap”, they attended, their job title fits');
    expect(text).toContain('this is day 3');
  });

  it('says that Sales has not signed it yet', () => {
    expect(words(script('second attempt'))).toContain('Sales has not signed this yet');
    expect(words(script('webinar'))).not.toContain('signed');
  });

  it('says who wrote it, and for which cartridge', () => {
    expect(words(script('second attempt'))).toContain('Written by Jana Vogt, Marketing for Sales tools');
  });

  it('says what others have done before, by channel and day', () => {
    expect(words(script('second attempt'))).toContain('Done before by others: call 10 Nov · mail 12 Nov');
  });

  it('keeps its version until the rep moves to the new one', async () => {
    const actions = anyAction();
    const text = script('second attempt', actions);
    expect(words(text)).toContain(
      'keeps the script of playbook 7, with which it began. Playbook 9 has changed',
    );
    await press(text, 'Move to the new one');
    expect(actions.does.act).toHaveBeenCalledWith({ kind: 'moved', ...version, release: 9 });
  });

  it('moves to other guidance where the new release has another for this lead', async () => {
    const { view } = gallery['second attempt'] as Extract<PanelState, { kind: 'lead' }>;
    const newer = { release: 9, guidance: 'guidance/later' };
    const actions = anyAction();
    const panel = draw(
      { kind: 'lead', view: { ...view, script: { ...view.script, newer } as typeof view.script } },
      actions,
    );
    await press(panel, 'Move to the new one');
    expect(actions.does.act).toHaveBeenCalledWith({ kind: 'moved', guidance: 'guidance/later', release: 9 });
  });

  it('takes back a step that was done, skipped or put off', async () => {
    const actions = anyAction();
    await press(
      script('script over', actions),
      'Undo: Call about their question',
      'Undo: Send the two figures',
    );
    await press(script('put off', actions), 'Take up now: Call about their question');
    expect(actions.does.act.mock.calls.map(([act]) => act)).toEqual([
      { kind: 'step', ...version, step: 'call', channel: 'call', did: 'undone' },
      { kind: 'step', ...version, step: 'mail', channel: 'mail', did: 'undone' },
      { kind: 'step', ...version, step: 'call', channel: 'call', did: 'undone' },
    ]);
  });

  it('a step that is done can be said to have worked, once', async () => {
    const actions = anyAction();
    await press(script('script over', actions), 'This worked');
    expect(actions.does.act).toHaveBeenCalledWith({ kind: 'worked', ...version, step: 'call' });
    expect(buttons(script('second attempt'))).not.toContain('This worked');
    expect(words(script('second attempt'))).toContain('You said that it worked');
  });

  it('is helpful or not at one press, and a no leads to saying what would help', async () => {
    const actions = anyAction();
    await press(script('webinar', actions), 'Yes', 'No');
    expect(actions.does.act.mock.calls.map(([act]) => act)).toEqual([
      { kind: 'helpful', ...version, helpful: true },
      { kind: 'helpful', ...version, helpful: false },
    ]);
    expect(buttons(script('webinar'))).not.toContain('Say what would help');
    const unhelpful = script('second attempt', actions);
    expect(button(unhelpful, 'No').getAttribute('aria-pressed')).toBe('true');
    await press(unhelpful, 'Say what would help');
    expect(actions.does.complain.mock.calls[0]?.[0].complaint).toContain('After the webinar');
  });

  it('where there is none, Marketing is asked for one with the campaign’s name', async () => {
    const actions = anyAction();
    await press(script('unclaimed', actions), 'Ask Marketing for a script');
    expect(actions.does.complain).toHaveBeenCalledWith({
      complaint: 'There is no script for leads of “Blechexpo Stuttgart 2026”.',
      request: 'Please write follow-up guidance for leads of “Blechexpo Stuttgart 2026”.',
    });
  });
});

describe('objections', () => {
  const title = 'When they object';

  it('are counted as heard at one press', async () => {
    const actions = anyAction();
    const objections = section(draw(gallery['second attempt']!, actions), title)!;
    await press(objections, 'Heard it');
    expect(actions.does.act).toHaveBeenCalledWith({
      kind: 'objection',
      ...version,
      heard: 'We have no time for an audit before Christmas.',
    });
    expect(words(objections)).toContain('You heard this one');
  });

  it('that are not on the list are told to Marketing in the rep’s words, and empty ones are not', async () => {
    const actions = anyAction();
    const panel = draw(gallery.webinar!, actions);
    const objections = section(panel, title)!;
    await press(objections, 'They said something else…', 'Tell Marketing', 'They said something else…');
    expect(actions.does.act).not.toHaveBeenCalled();
    await typeInto(objections.querySelector('textarea')!, ' We make it ourselves. ');
    await press(objections, 'Tell Marketing');
    expect(actions.does.act).toHaveBeenCalledWith({
      kind: 'objection',
      ...version,
      heard: 'We make it ourselves.',
      unlisted: true,
    });
  });
});
