import { expect, test } from 'vitest';
import file from '../../../demo/company/playbook.json';
import { checkPlaybook } from '../../../src/domain/playbook/check';
import { parseAuthored, parseInline } from '../../../src/protocol/schema/authored';
import { playbookFile } from '../../../src/protocol/schema/entries';
import people from '../../../demo/company/people.json';

const { entries } = playbookFile.parse(file);
const ofKind = (kind: string) => entries.filter((entry) => entry.kind === kind);
const guidance = entries.filter((entry) => entry.kind === 'guidance');
const names = people.people.map(({ name }) => name);

test('the playbook can be released as it is', () => {
  expect(checkPlaybook(entries)).toEqual([]);
  expect(JSON.stringify(file).length).toBeLessThan(5_000_000);
});

test('it shows what a playbook holds: three campaigns, a definition of five criteria, both sides’ duties', () => {
  expect(ofKind('campaign')).toHaveLength(3);
  expect(ofKind('cartridge')).toHaveLength(7);
  const [definition] = entries.filter((entry) => entry.kind === 'definition');
  expect(definition?.body.criteria).toHaveLength(5);
  const sides = entries.flatMap((entry) => (entry.kind === 'service-level' ? [entry.body.side] : []));
  expect(new Set(sides)).toEqual(new Set(['marketing', 'sales']));
});

test('every campaign has guidance with a script, one of them for people who did not come', () => {
  for (const { id } of ofKind('campaign')) {
    expect(
      guidance.filter(({ body }) => body.campaigns.includes(id)),
      id,
    ).not.toEqual([]);
  }
  expect(guidance.some(({ body }) => body.responses.includes('no-show'))).toBe(true);
  for (const { id, body } of guidance) {
    expect(body.steps.length, id).toBeGreaterThanOrEqual(3);
    expect(body.steps.length, id).toBeLessThanOrEqual(6);
  }
});

test('every text of a step and every answer to an objection can be drawn', () => {
  for (const { id, body } of guidance) {
    const texts = [...body.steps.map(({ text }) => text), ...body.objections.map(({ answer }) => answer)];
    for (const text of texts) expect(parseAuthored(text), `${id}: ${text}`).toMatchObject({ ok: true });
    for (const { subject } of body.steps)
      if (subject) expect(parseInline(subject), subject).toMatchObject({ ok: true });
  }
});

test('the cartridges follow one another from the market to the customer', () => {
  const cartridges = entries
    .filter((entry) => entry.kind === 'cartridge')
    .sort((a, b) => a.body.order - b.body.order);
  cartridges.forEach(({ body }, place) => expect(body.next).toBe(cartridges[place + 1]?.id));
});

test('whoever owns something in the playbook works for the company', () => {
  for (const entry of entries) {
    if ('owner' in entry.body) expect(names, entry.id).toContain(entry.body.owner);
  }
});

test('the company has fourteen people, three teams each with its lead, marketing and an admin', () => {
  expect(people.people).toHaveLength(14);
  expect(new Set(people.people.map(({ email }) => email)).size).toBe(14);
  expect(people.teams).toHaveLength(3);
  for (const { title, lead } of people.teams) {
    const person = people.people.find(({ email }) => email === lead);
    expect(person).toMatchObject({ role: 'team_lead', team: title });
    expect(people.people.filter(({ team }) => team === title).length).toBeGreaterThan(1);
  }
  expect(new Set(people.people.map(({ role }) => role))).toEqual(
    new Set(['rep', 'team_lead', 'marketing', 'admin']),
  );
});
