import { Component } from 'preact';
import type { Instant } from '../../domain/instant';
import type { LeadView } from '../../domain/lead/view';
import { panel } from '../../text/panel';
import { Act } from './act';
import { Section } from './section';
import type { LeadDoes } from './state';

const words = panel.handOff;

type HandOffProps = { handOff: LeadView['handOff']; now: Instant; does: LeadDoes | undefined };
type Asking = { asks: 'nothing' | 'answer' | 'reason' };

/** The rep's answer to the lead: the CRM's where its status tells it, else by buttons, and then where it goes in the CRM. */
export class HandOff extends Component<HandOffProps, Asking> {
  override state: Asking = { asks: 'nothing' };
  /** What was open for the answer stays open with what to do next. */
  #open = this.props.does !== undefined && this.props.handOff.state === 'open';

  #answer = (to: 'accepted' | 'rejected' | 'recycled', reason?: string) => {
    this.setState({ asks: 'nothing' });
    this.props.does?.act({ kind: 'hand-off', to, ...(reason !== undefined && { reason }) });
  };

  render() {
    const { handOff, now, does } = this.props;
    const { state, by, reason, reasons, at } = handOff;
    const { asks } = this.state;
    const answers = state === 'open' || asks !== 'nothing';
    return (
      <Section title={words.title} short={words.short(state)} open={this.#open}>
        {state !== 'open' && (
          <p>
            {by === 'crm' ? words.by.crm : words.by.word(at, now)}{' '}
            {reason && words.because(reasons.find(({ id }) => id === reason)?.title ?? reason)}
          </p>
        )}
        {state === 'rejected' && <p class="soft">{words.rejectedNote}</p>}
        {state !== 'open' && by === 'word' && <p class="soft">{words.crmHint[state]}</p>}
        {does && by === 'word' && answers && (
          <div class="row">
            <Act press={() => this.#answer('accepted')}>{words.accept}</Act>
            <Act
              opens={asks === 'reason'}
              press={() => this.setState({ asks: asks === 'reason' ? 'answer' : 'reason' })}
            >
              {words.reject}
            </Act>
            <Act press={() => this.#answer('recycled')}>{words.recycle}</Act>
          </div>
        )}
        {does && by === 'word' && !answers && (
          <div class="row">
            <Act press={() => this.setState({ asks: 'answer' })}>{words.change}</Act>
          </div>
        )}
        {asks === 'reason' && (
          <Reasons reasons={reasons} choose={(chosen) => this.#answer('rejected', chosen)} />
        )}
      </Section>
    );
  }
}

type ReasonsProps = {
  reasons: LeadView['handOff']['reasons'];
  choose: (reason: string | undefined) => void;
};

function Reasons({ reasons, choose }: ReasonsProps) {
  return (
    <div class="choices" role="group" aria-label={words.rejectTitle} data-form="">
      <p class="soft">{reasons.length > 0 ? words.rejectTitle : words.noReasonsHint}</p>
      <div class="outcomes">
        {reasons.map(({ id, title }) => (
          <Act key={id} press={() => choose(id)}>
            <b dir="auto">{title}</b>
          </Act>
        ))}
        {reasons.length === 0 && <Act press={() => choose(undefined)}>{words.noReasons}</Act>}
      </div>
    </div>
  );
}
