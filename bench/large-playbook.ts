import type { Entry, EntryOf } from '../src/domain/playbook/entries.ts';

const industries = ['Automotive', 'Food', 'Pharma', 'Plastics'];

/** Guidance as a large company has it: every third for a campaign, some for a segment, a stage, a language or a persona. */
export function guidanceEntries(count: number): EntryOf<'guidance'>[] {
  return Array.from({ length: count }, (_, n) => ({
    id: `guidance/g-${n}`,
    kind: 'guidance',
    title: `Guidance ${n}`,
    body: {
      campaigns: n % 3 === 0 ? [`campaign/c-${n % 100}`] : [],
      responses: n % 2 === 0 ? ['attended'] : [],
      ...(n % 5 === 0 && { stages: ['MQL'] }),
      ...(n % 7 === 0 && { languages: ['de', 'en'] }),
      segment: {
        title: 'Large plants',
        conditions: [
          { field: 'employees', operator: 'at-least', value: 100 + (n % 50) },
          { field: 'industry', operator: 'is', value: industries[n % 4]! },
        ],
      },
      keyMessage: `Scrap is decided at nozzle ${n}.`,
      personas: [
        {
          id: 'quality',
          title: 'Head of quality',
          jobTitles: ['Head of Quality', 'Quality Manager'],
          goal: 'Fewer complaints.',
          questions: ['Which line gives you the most trouble?'],
          story: 'Half the scrap in eleven weeks.',
        },
      ],
      do: ['Ask about line 3.'],
      dont: ['Quote a price.'],
      objections: [{ heard: 'Too dear', answer: 'Than what, {{firstName}}?' }],
      steps: [0, 1, 2, 3].map((step) => ({
        id: `step-${step}`,
        channel: step % 2 === 0 ? ('call' as const) : ('mail' as const),
        title: `Step ${step} of ${n}`,
        wait: step * 240,
        text: `Good morning {{firstName}}, you asked about line ${n}. **Is now a good moment?**\n\n- Which line is it?\n- What does a day of scrap cost you?`,
      })),
      owner: 'Jana Winter',
    },
  }));
}

export function campaignEntries(count: number): EntryOf<'campaign'>[] {
  return Array.from({ length: count }, (_, n) => ({
    id: `campaign/c-${n}`,
    kind: 'campaign',
    title: `Campaign ${n}`,
    body: {
      claims: { names: [`Campaign ${n}`], campaignIds: [`701-${n}`] },
      order: n,
      channel: 'webinar',
      promise: 'A third less scrap on one line.',
      offer: 'A day at your plant.',
      owner: 'Jana Winter',
    },
  }));
}

/** A playbook of so many entries, which has all that its guidance and campaigns need. */
export function largePlaybook(count: number): Entry[] {
  const campaigns = campaignEntries(100);
  return [...campaigns, ...guidanceEntries(count - campaigns.length)];
}
