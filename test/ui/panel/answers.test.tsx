// @vitest-environment jsdom
import { render } from 'preact';
import { describe, expect, it } from 'vitest';
import { Panel } from '../../../src/ui/panel/panel';
import type { LeadView } from '../../../src/domain/lead/view';
import type { News, PanelState } from '../../../src/ui/panel/state';
import { anyAction, draw, freshPlace, words } from './draw';
import { gallery, news, now, webinar } from './gallery/views';
import { buttons, press, section } from './press';

describe('a criterion that is unknown', () => {
  const settled = (name: string, actions = anyAction()) =>
    section(draw(gallery[name]!, actions), 'Is it a lead?')!;
  const line = (of: Element, title: string) =>
    [...of.querySelectorAll('.criteria > li')].find((each) => words(each).startsWith(title))!;

  it('is settled by the rep’s word at one press', async () => {
    const actions = anyAction();
    const unknown = line(settled('webinar', actions), 'Budget');
    await press(unknown, 'They said yes: met', 'No: not met');
    const kept = { kind: 'settled', definition: 'definition/mql', criterion: 'budget' };
    expect(actions.does.act.mock.calls.map(([act]) => act)).toEqual([
      { ...kept, outcome: 'met' },
      { ...kept, outcome: 'not met' },
    ]);
  });

  it('then says by whose word and when, names the CRM’s field, and can be taken back', async () => {
    const actions = anyAction();
    const met = line(settled('settled by word', actions), 'Budget');
    expect(words(met)).toContain('met, by your word, 3 Nov');
    expect(words(met)).toContain('Fill in “budget” in the CRM');
    await press(met, 'Take back');
    expect(actions.does.act).toHaveBeenCalledWith(expect.objectContaining({ outcome: 'not asked' }));
  });

  it('that the CRM has answered otherwise since shows both, and the CRM’s value counts', () => {
    const contradicted = words(line(settled('settled by word'), 'At least 50'));
    expect(contradicted).toContain('not met, seen: 12');
    expect(contradicted).toContain('On 3 Nov you said: met. The CRM says otherwise now');
  });

  it('that only the lead can tell is asked for, and no CRM field is named', () => {
    const asked = line(settled('settled by word'), 'Has a say');
    expect(words(asked)).toContain('Who else looks at such a purchase with you?');
    expect(buttons(asked)).toHaveLength(2);
    expect(words(asked)).not.toContain('Fill in');
  });

  it('one that is read in the CRM is not for the rep to settle', () => {
    expect(buttons(line(settled('webinar'), 'At least 50'))).toEqual([]);
  });

  it('a newer definition that says otherwise is named with its verdict', () => {
    expect(words(settled('settled by word'))).toContain('“Lead from a campaign, 2027”');
    expect(words(settled('settled by word'))).toContain('it would fall short');
  });
});

describe('the hand-off', () => {
  const lead = (handOff: LeadView['handOff']): PanelState => ({
    kind: 'lead',
    view: { ...webinar, handOff },
  });
  const { reasons } = webinar.handOff;
  const answer = (state: PanelState, actions = anyAction()) =>
    section(draw(state, actions), 'Take this lead?')!;

  it('is accepted, rejected with an agreed reason, or given back to Marketing', async () => {
    const actions = anyAction();
    await press(answer(gallery.webinar!, actions), 'Accept');
    await press(answer(gallery.webinar!, actions), 'Reject…', 'No project within a year');
    await press(answer(gallery.webinar!, actions), 'Back to Marketing');
    expect(actions.does.act.mock.calls.map(([act]) => act)).toEqual([
      { kind: 'hand-off', to: 'accepted' },
      { kind: 'hand-off', to: 'rejected', reason: 'no-project' },
      { kind: 'hand-off', to: 'recycled' },
    ]);
  });

  it('is never rejected without a reason where reasons are agreed', async () => {
    const actions = anyAction();
    const open = answer(gallery.webinar!, actions);
    await press(open, 'Reject…');
    expect(actions.does.act).not.toHaveBeenCalled();
    expect(buttons(open)).not.toContain('Reject without a reason');
  });

  it('that the CRM’s status tells is only said: there is nothing to press', () => {
    const inCrm = answer(lead({ state: 'accepted', by: 'crm', reasons }));
    expect(words(inCrm)).toContain('The CRM’s status says so.');
    expect(buttons(inCrm)).toEqual([]);
  });

  it('stays open with what to do in the CRM once it is given', async () => {
    const place = freshPlace();
    const show = (state: PanelState) =>
      render(<Panel state={state} now={now} actions={anyAction()} />, place);
    show(gallery.webinar!);
    show(lead({ state: 'accepted', by: 'word', at: now, reasons }));
    await new Promise((next) => setTimeout(next));
    const given = section(place, 'Take this lead?') as HTMLDetailsElement;
    expect(given.open).toBe(true);
    expect(words(given)).toContain('Set the lead’s status in the CRM, too');
  });

  it('by the rep’s word leads to the CRM’s own field, and can be changed', async () => {
    const by = { by: 'word' as const, at: now, reasons };
    expect(words(answer(lead({ ...by, state: 'accepted' })))).toContain('Set the lead’s status in the CRM');
    const rejected = answer(lead({ ...by, state: 'rejected', reason: 'student' }));
    expect(words(rejected)).toContain('Reason: Student, press or competitor');
    expect(words(rejected)).toContain('It is not offered to you again as new.');
    expect(buttons(rejected)).toEqual(['Change']);
    await press(rejected, 'Change');
    expect(buttons(rejected)).toEqual(['Accept', 'Reject…', 'Back to Marketing']);
  });
});

describe('several clocks', () => {
  const clocks = () => section(draw(gallery['several clocks']!), 'By when')!;

  it('stand with the worst on top, each with its duty and state', () => {
    expect(words(clocks().querySelector('.pairs'))).toContain('Accept or reject within a working day');
    expect([...clocks().querySelectorAll('.clocks summary')].map(words)).toEqual([
      expect.stringMatching(/^Next step ?Paused until/) as string,
      expect.stringMatching(/^First follow-up ?Followed up in time$/) as string,
      expect.stringMatching(/^Answer ?Age unknown$/) as string,
    ]);
  });

  it('say whose duty it is, and whether your word or the CRM stopped it', () => {
    expect(words(clocks())).toContain('Owed byMarketing');
    expect(words(clocks())).toContain('Noticed byyour word');
  });

  it('say “at least” where only a lower bound is known', () => {
    expect(words(clocks())).toContain('Overat least 8 h 50 of working time');
  });
});

describe('what has just been pressed', () => {
  const line = (state: string, of?: News, actions = anyAction()) =>
    draw(gallery[state]!, actions, of).querySelector<HTMLElement>('.news')!;

  it('is said to be kept, and can be taken back on the spot', async () => {
    const actions = anyAction();
    const kept = line('just done', news['just done'], actions);
    expect(words(kept)).toContain('Done: Call about their question, no answer');
    await press(kept, 'Undo');
    const { outcome: _, ...act } = (news['just done'] as Extract<News, { kind: 'saved' }>).act as {
      outcome: string;
    };
    expect(actions.does.act).toHaveBeenCalledWith({ ...act, did: 'undone' });
  });

  it('is said not to be saved while nobody has answered, and can be tried at once', async () => {
    const actions = anyAction();
    const unsaved = line('not saved', news['not saved'], actions);
    expect(words(unsaved)).toContain('Not saved yet');
    await press(unsaved, 'Try now');
    expect(actions.tryAgain).toHaveBeenCalledOnce();
  });

  it('stands in a line that is announced, and that is there before anything is said', () => {
    expect(line('webinar').getAttribute('role')).toBe('status');
    expect(words(line('webinar'))).toBe('');
  });

  it('says where a complaint stands that was begun, and why none was', () => {
    expect(words(line('webinar', { kind: 'complaint', begun: true }))).toContain(
      'press Leadpact in the toolbar',
    );
    expect(words(line('webinar', { kind: 'complaint', begun: false }))).toContain(
      'another complaint already',
    );
  });
});

describe('a marketer’s drafts on a real lead', () => {
  it('are marked DRAFT and named, and nothing can be pressed that would be kept', () => {
    const panel = draw(gallery['a marketer’s draft']!);
    expect(words(panel.querySelector('.draft'))).toMatch(
      /^DRAFT .*After the webinar and Lead from a campaign/,
    );
    for (const name of ['Accept', 'Skip', 'Heard it', 'They said yes: met'])
      expect(buttons(panel)).not.toContain(name);
  });

  it('are switched on and off in the panel’s menu, by who can write some', async () => {
    const actions = anyAction();
    await press(draw(gallery['a marketer’s draft']!, actions), 'Show the playbook in force again');
    const off = { ...gallery.webinar, mayDraft: 'off' } as PanelState;
    await press(draw(off, actions), 'Show my drafts on leads');
    expect(actions.showDrafts.mock.calls).toEqual([[false], [true]]);
    expect(buttons(draw(gallery.webinar!))).not.toContain('Show my drafts on leads');
  });
});
