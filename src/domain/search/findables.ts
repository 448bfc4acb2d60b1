import type { Authored, Inline } from '../guidance/authored';
import type { CompiledGuidance, ReadModel } from '../playbook/read-model';
import type { Findable } from './find';

type Held = Pick<ReadModel, 'campaigns' | 'guidance'>;

/** Everything of a release that a person looks for: campaigns, objections with their answers, assets. */
export function findablesOf({ campaigns, guidance }: Held): Findable[] {
  const ofCampaigns = Object.entries(campaigns).flatMap(([entry, campaign]): Findable[] => {
    const { title, promise, offer, channel, owner, assets = [] } = campaign;
    return [
      { kind: 'campaign', entry, title, text: [promise, offer, channel, owner].join(' · ') },
      ...assets.map((asset) => ({ kind: 'asset' as const, entry, of: title, text: '', ...asset })),
    ];
  });
  return unique([...ofCampaigns, ...guidance.flatMap(ofGuidance)]);
}

function ofGuidance({ id: entry, title, objections, assets = [] }: CompiledGuidance): Findable[] {
  return [
    ...objections.map(({ heard, answer }) => ({
      kind: 'objection' as const,
      entry,
      of: title,
      title: heard,
      text: wordsOf(answer),
    })),
    ...assets.map((asset) => ({ kind: 'asset' as const, entry, of: title, text: '', ...asset })),
  ];
}

/** What several entries have word for word is found once, with all that it is part of. */
function unique(findables: Findable[]): Findable[] {
  const once = new Map<string, Findable>();
  for (const each of findables) {
    const { kind, title, text, url, of } = each;
    const same = JSON.stringify([kind, title, text, url]);
    const before = kind === 'campaign' ? undefined : once.get(same);
    if (!before) once.set(kind === 'campaign' ? each.entry : same, each);
    else if (of && before.of !== of) once.set(same, { ...before, of: `${before.of}, ${of}` });
  }
  return [...once.values()];
}

/** Authored text as it reads, a merge field as its name in brackets. */
function wordsOf(authored: Authored): string {
  return authored
    .flatMap((block) => (block.t === 'list' ? block.items.map(lineOf) : [lineOf(block.children)]))
    .join('\n');
}

function lineOf(inlines: Inline[]): string {
  return inlines
    .map((inline) => {
      if (inline.t === 'break') return ' ';
      if (inline.t === 'field') return `[${inline.field}]`;
      return 'children' in inline ? lineOf(inline.children) : inline.text;
    })
    .join('');
}
