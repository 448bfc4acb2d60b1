import { Check } from 'lucide';
import { Component } from 'preact';
import type { ScriptView } from '../../domain/guidance/script-view';
import { panel } from '../../text/panel';
import { Icon } from '../controls/icon';
import { Act } from './act';
import { FilledText } from './filled-text';
import { Section } from './section';
import type { LeadDoes, Own } from './state';

const words = panel.objections;
const longest = 300;

type ObjectionsProps = {
  script: Extract<ScriptView, { kind: 'script' }>;
  own: Own | undefined;
  does: LeadDoes | undefined;
};

/** What they object and what to answer; what was heard is counted, and what is missing is told. */
export function Objections({ script, own, does }: ObjectionsProps) {
  const { objections, version } = script;
  if (objections.length === 0 && !does) return null;
  const hear = (heard: string, unlisted?: true) =>
    does?.act({ kind: 'objection', ...version, heard, ...(unlisted && { unlisted }) });
  return (
    <Section title={words.title} short={String(objections.length)}>
      <dl class="objections">
        {objections.map(({ heard, answer }) => (
          <div key={heard}>
            <dt dir="auto">
              <q>{heard}</q>
            </dt>
            <dd>
              <FilledText blocks={answer} />
              {does && (
                <div class="row">
                  {own?.heard.includes(heard) ? (
                    <span class="said">
                      <Icon of={Check} size={14} /> {words.heard}
                    </span>
                  ) : (
                    <Act label={words.heardItOf(heard)} press={() => hear(heard)}>
                      {words.heardIt}
                    </Act>
                  )}
                </div>
              )}
            </dd>
          </div>
        ))}
      </dl>
      {does && <NewObjection tell={(heard) => hear(heard, true)} />}
    </Section>
  );
}

type NewProps = { tell: (heard: string) => void };

class NewObjection extends Component<NewProps, { typed?: string }> {
  #tell = () => {
    const typed = this.state.typed?.trim();
    if (typed) this.props.tell(typed);
    this.setState({ typed: undefined! });
  };

  render() {
    const { typed } = this.state;
    if (typed === undefined)
      return (
        <div class="row">
          <button type="button" class="small-button quiet" onClick={() => this.setState({ typed: '' })}>
            {words.add}
          </button>
        </div>
      );
    return (
      <div class="choices" data-form="">
        <label>
          {words.label}
          <textarea
            class="entry"
            dir="auto"
            rows={2}
            maxLength={longest}
            value={typed}
            onInput={({ currentTarget }) => this.setState({ typed: currentTarget.value })}
          />
        </label>
        <p class="soft">{words.hint}</p>
        <div class="row">
          <Act main press={this.#tell}>
            {words.tell}
          </Act>
          <button
            type="button"
            class="small-button quiet"
            data-cancel=""
            onClick={() => this.setState({ typed: undefined! })}
          >
            {panel.acts.cancel}
          </button>
        </div>
      </div>
    );
  }
}
