import type { Signal } from '@preact/signals';
import { newKey } from '../../browser/outbox';
import { sendAgain } from '../../browser/send';
import { readStored, writeStored } from '../../browser/stored';
import type { LeadView } from '../../domain/lead/view';
import type { Message } from '../../protocol/messages';
import type { WordingKey } from '../../protocol/stored';
import { withWording } from '../../protocol/wordings';
import { panel } from '../../text/panel';
import { popup } from '../../text/popup';
import type { LeadDoes, News } from '../../ui/panel/state';

type On = { view: LeadView; company: string; cartridge: string | undefined; address: string };
const longestText = 4_000;

/** All that a person can do about a lead from beside its page; what became of it is told as news. */
export function doesOn(news: Signal<News | undefined>, on: () => On | undefined) {
  const unsaved: Message<'lead.act'>[] = [];

  let line = Promise.resolve();
  const saveAll = () => void (line = line.then(flush));

  /** In the order in which they were done; one without an answer stays, and those after it. */
  async function flush(): Promise<void> {
    for (let [message] = unsaved; message; [message] = unsaved) {
      if (!(await sendAgain(message)))
        return void (news.value = { kind: 'not saved', count: unsaved.length });
      unsaved.shift();
      news.value = { kind: 'saved', act: message.act };
    }
  }

  const does: LeadDoes = {
    act: (act) => {
      const { view } = on() ?? {};
      if (!view) return;
      const campaign = campaignOf(view)?.id;
      unsaved.push({ kind: 'lead.act', lead: view.lead, ...(campaign && { campaign }), key: newKey(), act });
      saveAll();
    },
    keepWording: (step, typed) => void keepWording(step, typed),
    complain: (begun) => void complain(begun),
  };

  async function keepWording(step: string, typed: Parameters<LeadDoes['keepWording']>[1]): Promise<void> {
    const { view, company } = on() ?? {};
    if (!view || company === undefined) return;
    const { wordings = {} } = await readStored(['wordings']);
    const change = { key: wordingKey({ company, view }, step), typed, at: new Date().toISOString() };
    if (!(await writeStored({ wordings: withWording(wordings, change) })))
      news.value = { kind: 'said', said: panel.wording.notKept };
  }

  async function complain({ complaint, request }: { complaint: string; request: string }): Promise<void> {
    const { view, cartridge, address = '' } = on() ?? {};
    if (!view) return;
    const campaign = campaignOf(view);
    const begin = {
      complaint: complaint.slice(0, longestText),
      request: request.slice(0, longestText),
      label: [view.name, view.company].filter(Boolean).join(', ').slice(0, 500) || popup.lead.unnamed,
      address,
      release: view.release.number,
      ...(campaign && { campaign: { ...campaign, ...(cartridge && { cartridge }) } }),
    };
    const answer = await sendAgain({ kind: 'complaint.begin', lead: view.lead, begin });
    news.value = { kind: 'complaint', begun: answer?.begun };
  }

  return { does, saveAll };
}

/** Under which a step in a person's own words is kept. */
export function wordingKey(
  { company, view: { script } }: Pick<On, 'company' | 'view'>,
  step: string,
): WordingKey {
  return `${company} ${script.kind === 'script' ? script.guidance : ''}#${step}`;
}

function campaignOf({ source }: LeadView): { id: string; title: string } | undefined {
  return source.kind === 'campaign' ? { id: source.campaign, title: source.title } : undefined;
}
