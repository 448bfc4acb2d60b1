// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { PanelState } from '../../../src/ui/panel/state';
import { anyAction, draw, words } from './draw';
import { gallery } from './gallery/views';

const section = (panel: Element, title: string) =>
  [...panel.querySelectorAll('.section')].find((each) => words(each.querySelector('h3')) === title);
const button = (panel: Element, label: string) =>
  [...panel.querySelectorAll('button')].find(
    (each) => (each.getAttribute('aria-label') ?? words(each)) === label,
  )!;
const rest = () => new Promise((next) => setTimeout(next));

describe('what the panel says on demand', () => {
  const panel = () => draw(gallery.webinar!);

  it('promise, offer, owner, dates and assets of the campaign, and every touch with first and last', () => {
    const text = words(section(panel(), 'Where it comes from'));
    for (const said of [
      'Cut scrap on one line',
      'A free half-day scrap audit',
      'Jana Vogt',
      'Recording and slides',
    ])
      expect(text).toContain(said);
    expect(text).toContain('Hannover Messe · asked us · 22 Apr · first');
    expect(text).toContain('Scrap calculator · downloaded · 30 Oct');
    expect(text).toContain('Cutting scrap · attended · 14 Nov · last');
  });

  it('each criterion with the value seen and its reason; for an unknown one why, and what to ask', () => {
    const lines = [...section(panel(), 'Is it a lead?')!.querySelectorAll('.criteria > li')].map(words);
    expect(lines[0]).toBe('At least 50 employees met, seen: 240Below that, nobody owns scrap as a figure.');
    expect(lines[4]).toContain('unknown: empty in the CRM');
    expect(lines[4]).toContain('Ask Is there a budget for this line, this year or next?');
  });

  it('why this script, its steps with when they are due, and who wrote it', () => {
    const text = words(section(panel(), 'Script'));
    expect(text).toContain('they come from “Cutting scrap”, they attended and their job title fits');
    expect(text).toContain('2. Send the two figures');
    expect(text).toContain('after 40 h of working time');
    expect(text).toContain('Written by Jana Vogt, Marketing');
  });

  it('the agreed time, what it runs from and what is left of it', () => {
    const text = words(section(panel(), 'By when'));
    expect(text).toContain('First follow-up within 4 working hours');
    expect(text).toContain('their last response, 18 Nov');
    expect(text).toContain('1 h 50 of working time');
  });

  it('how fresh the playbook is, only when it is older than a day', () => {
    expect(words(panel().querySelector('.release'))).toBe('Playbook 7, released 12 Nov');
    expect(words(draw(gallery['before the pact']!).querySelector('.release'))).toBe(
      'Playbook 7, last checked with the hub 16 Nov',
    );
  });

  it('that nobody has vouched for guidance past its date', () => {
    expect(words(section(draw(gallery['before the pact']!), 'Script'))).toContain(
      'Nobody has vouched for this since 1 Oct',
    );
  });

  it('requests about this lead with their answer, opened when it is this person’s turn', () => {
    const turn = section(draw(gallery['your turn']!), 'Requests about this lead')!;
    expect(words(turn)).toContain('Jana Vogt reports it done');
    expect(words(turn)).toContain('The form asks for it since this morning.');
    expect(words(turn)).toContain('Your turn');
    expect(words(turn.querySelector('.short'))).toBe('1 for you to answer');
  });
});

describe('what is missing', () => {
  it.each(Object.keys(gallery).filter((name) => gallery[name]!.kind === 'trouble'))(
    '“%s” says what happened and what to do',
    (name) => {
      const [said, todo] = [...draw(gallery[name]!).querySelectorAll('.trouble p')].map(words);
      expect(said!.length).toBeGreaterThan(10);
      expect(todo).toMatch(/[.]$/);
    },
  );

  it('each unknown says what would make it known', () => {
    const unknown = [...draw(gallery.unknown!).querySelectorAll('.unknown')].map(
      (each) => each.children.length,
    );
    expect(unknown).toEqual([2, 2, 2]);
  });

  it('nothing of any lead stands there while one is read', () => {
    expect(words(draw({ kind: 'waiting' }))).not.toMatch(/Anna|Berger/);
  });

  it('both ways of being signed out are told apart', () => {
    const notes = [...draw(gallery['signed out of both']!).querySelectorAll('.note')].map(words);
    expect(notes[0]).toContain('CRM');
    expect(notes[1]).toContain('hub');
  });

  it('a CRM that refused is not said to have been silent', () => {
    const noteFor = (note: 'no-right' | 'not-understood') =>
      words(draw({ ...gallery['signed out of both']!, note } as PanelState).querySelector('.note'));
    expect(noteFor('no-right')).toContain('you may not read this record');
    expect(noteFor('not-understood')).toContain('did not answer');
  });
});

describe('copying', () => {
  const copies = async (label: string, at = 0) => {
    const actions = anyAction();
    const panel = draw(gallery.webinar!, actions);
    const labelled = [...panel.querySelectorAll('button')].filter((each) => words(each) === label);
    labelled[at]!.click();
    await rest();
    return { text: actions.copy.mock.calls[0]?.[0], button: labelled[at]! };
  };

  it('takes subject, text and call note separately', async () => {
    expect((await copies('Copy subject')).text).toBe('Line 3: two figures from the webinar, Anna');
    expect((await copies('Copy text', 1)).text).toMatch(
      /^Hello Anna,\n\nas promised: recording and slides \(https:/,
    );
    expect((await copies('Copy call note')).text).toMatch(
      /^Call, 19 Nov: Call about their question\nCame by: Webinar “Cutting scrap”, attended 14 Nov, target account\n/,
    );
  });

  it('leaves a missing value a visible gap', async () => {
    expect((await copies('Copy text')).text).toMatch(/^Good morning \[last name\?\],\n\n/);
  });

  it('says that it was copied, and when it was not', async () => {
    expect(words((await copies('Copy subject')).button)).toBe('Copied');
    const actions = anyAction();
    actions.copy.mockResolvedValue(false);
    const panel = draw(gallery.webinar!, actions);
    const copy = button(panel, 'Copy subject');
    copy.click();
    await rest();
    expect(words(copy)).toContain('select the text');
  });
});

describe('what can be done', () => {
  it.each([
    ['Collapse to the tab', 'collapse'],
    ['Read again', 'readAgain'],
    ['Move to the other side', 'otherSide'],
    ['Hide on this record', 'hideRecord'],
    ['Hide on this site', 'hideSite'],
    ['Hide for a day', 'snooze'],
  ] as const)('“%s” asks for exactly that', (label, name) => {
    const actions = anyAction();
    button(draw(gallery.webinar!, actions), label).click();
    const { does, ...ofPanel } = actions;
    const asked = Object.entries({ ...ofPanel, ...does }).filter(([, act]) => act.mock.calls.length > 0);
    expect(asked.map(([each]) => each)).toEqual([name]);
  });

  it('there is nothing to type into before it is asked for', () => {
    for (const state of Object.values<PanelState>(gallery))
      expect(draw(state).querySelector('input, textarea, select, [contenteditable], form')).toBeNull();
  });
});
