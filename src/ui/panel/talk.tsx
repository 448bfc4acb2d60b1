import type { ScriptView } from '../../domain/guidance/script-view';
import { panel } from '../../text/panel';
import { Objections } from './objections';
import { Assets } from './origin';
import { Pair, Pairs, Section } from './section';
import type { LeadDoes, Own } from './state';

const words = panel.script;

type TalkProps = { script: ScriptView; own: Own | undefined; does: LeadDoes | undefined };

/** What helps in the talk itself: the persona, answers to objections, do and don't, what to send along. */
export function Talk({ script, own, does }: TalkProps) {
  if (script.kind === 'none') return null;
  const { persona, assets } = script;
  return (
    <>
      {persona && (
        <Section title={words.persona} short={persona.title}>
          <Pairs>
            <Pair name={words.goal}>{persona.goal}</Pair>
            <Pair name={words.questions}>
              <Items items={persona.questions} />
            </Pair>
            <Pair name={words.story}>{persona.story}</Pair>
          </Pairs>
        </Section>
      )}
      <Objections script={script} own={own} does={does} />
      {(script.do.length > 0 || script.dont.length > 0) && (
        <Section title={words.rules}>
          <Pairs>
            {script.do.length > 0 && (
              <Pair name={words.do}>
                <Items items={script.do} />
              </Pair>
            )}
            {script.dont.length > 0 && (
              <Pair name={words.dont}>
                <Items items={script.dont} />
              </Pair>
            )}
          </Pairs>
        </Section>
      )}
      {assets.length > 0 && (
        <Section title={words.assets} short={String(assets.length)}>
          <Assets assets={assets} />
        </Section>
      )}
    </>
  );
}

function Items({ items }: { items: string[] }) {
  return (
    <ul class="plain">
      {items.map((item) => (
        <li key={item} dir="auto">
          {item}
        </li>
      ))}
    </ul>
  );
}
