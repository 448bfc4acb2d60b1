import { useSignal } from '@preact/signals';
import { PanelRight } from 'lucide';
import { useMemo, useRef } from 'preact/hooks';
import { decideLead } from '../../domain/lead/decide';
import type { ReadModel } from '../../domain/playbook/read-model';
import { popup } from '../../text/popup';
import { EmptyState } from '../../ui/controls/empty-state';
import { Filter } from '../../ui/controls/filter';
import { Skeleton } from '../../ui/controls/skeleton';
import { LeadBrief } from '../../ui/panel/lead-brief';
import { NewsLine } from '../../ui/panel/news';
import { ownOf } from '../../ui/panel/own';
import { Find } from '../find/find';
import type { Side } from './follow';
import { doesOn, wordingKey } from './on-lead';

/** Beside the page: the lead in front, as its panel shows it, and what can be found in the playbook. */
export function SidePanel({ side }: { side: Side }) {
  const words = popup.side.tabs;
  const view = useSignal<'lead' | 'find'>('lead');
  return (
    <>
      <header class="side-head">
        <h1 class="only-heard">{popup.side.title}</h1>
        <Filter
          label={words.label}
          value={view.value}
          choices={[
            { value: 'lead', label: words.lead },
            { value: 'find', label: words.find },
          ]}
          onValue={(value) => (view.value = value)}
        />
      </header>
      <main class="side-main">
        {view.value === 'lead' ? <Lead side={side} /> : <Find playbook={side.stored.value.playbook} />}
      </main>
    </>
  );
}

function Lead({ side }: { side: Side }) {
  const words = popup.side;
  const { playbook: model } = side.stored.value;
  const inFront = side.inFront.value;
  if (!model)
    return (
      <EmptyState icon={PanelRight} title={popup.find.noPlaybook}>
        <p>{words.noPlaybookText}</p>
      </EmptyState>
    );
  if (inFront.kind === 'asking') return <Skeleton lines={5} />;
  if (inFront.kind === 'none')
    return (
      <EmptyState icon={PanelRight} title={words.none}>
        <p>{words.noneText}</p>
      </EmptyState>
    );
  return <InView side={side} inFront={inFront} model={model} />;
}

type InViewProps = {
  side: Side;
  inFront: Extract<Side['inFront']['value'], { kind: 'lead' }>;
  model: ReadModel;
};

function InView({ side, inFront: { asked, known }, model }: InViewProps) {
  const { connection, wordings = {} } = side.stored.value;
  const now = new Date(side.now.value).toISOString();
  const view = decideLead({ ...asked, model, now });
  const company = connection?.company.id ?? '';
  const campaign = view.source.kind === 'campaign' ? view.source.campaign : undefined;
  const cartridge = campaign === undefined ? undefined : model.campaigns[campaign]?.cartridge;
  const on = useRef<Parameters<typeof doesOn>[1]>(() => undefined);
  on.current = () => ({ view, company, cartridge, address: known?.last?.address ?? '' });
  const { does, saveAll } = useMemo(() => doesOn(side.news, () => on.current()), [side]);
  const own = ownOf({
    view,
    facts: asked.facts,
    helpful: asked.progress?.helpful,
    acts: known?.acts ?? [],
    wordingOf: (step) => wordings[wordingKey({ company, view }, step)],
  });
  return (
    <article class="panel side-lead" aria-label={view.name ?? popup.lead.unnamed}>
      <h2 class="side-name">{view.name ?? popup.lead.unnamed}</h2>
      {view.company && <p class="soft">{view.company}</p>}
      <LeadBrief view={view} now={now} copy={copyText} own={own} does={does} />
      <NewsLine news={side.news.value} view={view} now={now} does={does} tryAgain={saveAll} />
    </article>
  );
}

function copyText(text: string, rich?: string): Promise<boolean> {
  const plain = new Blob([text], { type: 'text/plain' });
  const item = rich
    ? { 'text/plain': plain, 'text/html': new Blob([rich], { type: 'text/html' }) }
    : { 'text/plain': plain };
  return navigator.clipboard.write([new ClipboardItem(item)]).then(
    () => true,
    () => false,
  );
}
