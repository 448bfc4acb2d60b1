import { Component } from 'preact';
import type { ScriptView, StepView } from '../../domain/guidance/script-view';
import type { Instant } from '../../domain/instant';
import type { Outcome } from '../../domain/playbook/entries';
import type { LeadAct } from '../../domain/progress/act';
import { panel } from '../../text/panel';
import { Act } from './act';
import { branchWords } from './branch-words';
import type { LeadDoes } from './state';
import { Until } from './until';

const words = panel.acts;

type Script = Extract<ScriptView, { kind: 'script' }>;
type Did = Pick<Extract<LeadAct, { kind: 'step' }>, 'did' | 'outcome' | 'until'>;
type StepActsProps = { script: Script; step: StepView; now: Instant; does: LeadDoes };
type Asking = { asks?: 'outcome' | 'later' | 'not-now' };

/** What a person says of the next step: done and with which outcome, later, or skipped. */
export class StepActs extends Component<StepActsProps, Asking> {
  #ask = (asks: Asking['asks']) => this.setState({ asks: this.state.asks === asks ? undefined! : asks! });

  #did = (did: Did) => {
    const { script, step, does } = this.props;
    this.#ask(this.state.asks);
    does.act(stepAct(script, step, did));
  };

  #chose = (outcome: Outcome) => {
    if (outcome === 'not-now') this.setState({ asks: 'not-now' });
    else this.#did({ did: 'done', outcome });
  };

  render() {
    const { script, step, now } = this.props;
    const { asks } = this.state;
    const sent = step.channel === 'mail' || step.channel === 'social';
    return (
      <div class="acts">
        <div class="row">
          {sent && (
            <Act main press={() => this.#did({ did: 'done' })}>
              {words.did(step.channel)}
            </Act>
          )}
          <Act main={!sent} opens={asks === 'outcome'} press={() => this.#ask('outcome')}>
            {sent ? words.more : words.did(step.channel)}
          </Act>
          <Act opens={asks === 'later'} press={() => this.#ask('later')}>
            {words.later}
          </Act>
          <Act press={() => this.#did({ did: 'skipped' })}>{words.skip}</Act>
        </div>
        {asks === 'outcome' && <Outcomes script={script} step={step} choose={this.#chose} />}
        {(asks === 'later' || asks === 'not-now') && (
          <Until
            title={asks === 'later' ? words.laterTitle : words.notNowTitle}
            now={now}
            cancel={() => this.#ask(asks)}
            choose={(until) =>
              this.#did(
                asks === 'later' ? { did: 'snoozed', until } : { did: 'done', outcome: 'not-now', until },
              )
            }
          />
        )}
      </div>
    );
  }
}

type OutcomesProps = { script: Script; step: StepView; choose: (outcome: Outcome) => void };

/** Each outcome with where it leads. */
function Outcomes({ script, step, choose }: OutcomesProps) {
  const choices = Object.entries(words.choices(step.channel)) as [Outcome, string][];
  return (
    <div class="choices" role="group" aria-label={words.came} data-form="">
      <p class="soft">{words.came}</p>
      <div class="outcomes">
        {choices.map(([outcome, label]) => (
          <Act key={outcome} press={() => choose(outcome)}>
            <b>{label}</b>
            <span class="soft">{branchWords(script, step, outcome)}</span>
          </Act>
        ))}
      </div>
    </div>
  );
}

export function stepAct({ version }: Script, { id, channel }: StepView, did: Did): LeadAct {
  return { kind: 'step', ...version, step: id, channel, ...did };
}
