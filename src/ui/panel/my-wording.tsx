import { Component } from 'preact';
import type { StepView } from '../../domain/guidance/script-view';
import { panel } from '../../text/panel';
import type { LeadDoes } from './state';
import { asTyped, asTypedLine, type TypedStep } from './wording';

const words = panel.wording;

type MyWordingProps = {
  step: StepView;
  guidance: string;
  mine: TypedStep | undefined;
  does: LeadDoes;
};

/** A step in the person's own words: kept on this device with every key, and proposed to Marketing when they like. */
export class MyWording extends Component<MyWordingProps, { typed?: TypedStep }> {
  #edit = () => {
    const { step, mine } = this.props;
    const subject = step.subject && asTypedLine(step.subject);
    const typed = mine ?? { text: asTyped(step.body), ...(subject !== undefined && { subject }) };
    this.setState({ typed });
  };

  #type = (part: Partial<TypedStep>) => {
    const typed = { ...this.state.typed!, ...part };
    this.setState({ typed });
    this.props.does.keepWording(this.props.step.id, typed);
  };

  #close = () => this.setState({ typed: undefined! });

  #giveUp = () => {
    this.props.does.keepWording(this.props.step.id, undefined);
    this.#close();
  };

  #propose = ({ subject, text }: TypedStep) => {
    const { step, guidance, does } = this.props;
    does.complain({
      complaint: words.complaint(step.title, guidance),
      request: words.request([subject, text].filter(Boolean).join('\n\n')),
    });
  };

  render() {
    const { mine } = this.props;
    const { typed } = this.state;
    if (typed) return <Editing typed={typed} type={this.#type} close={this.#close} />;
    return (
      <div class="row">
        <button type="button" class="small-button quiet" onClick={this.#edit}>
          {mine ? words.edit : words.begin}
        </button>
        {mine && (
          <>
            <button type="button" class="small-button quiet" onClick={() => this.#propose(mine)}>
              {words.propose}
            </button>
            <button type="button" class="small-button quiet" onClick={this.#giveUp}>
              {words.giveUp}
            </button>
          </>
        )}
      </div>
    );
  }
}

type EditingProps = { typed: TypedStep; type: (part: Partial<TypedStep>) => void; close: () => void };

function Editing({ typed, type, close }: EditingProps) {
  return (
    <div class="choices" data-form="">
      {typed.subject !== undefined && (
        <label>
          {panel.script.subject}
          <input
            class="entry"
            dir="auto"
            value={typed.subject}
            onInput={({ currentTarget }) => type({ subject: currentTarget.value })}
          />
        </label>
      )}
      <label>
        {words.label}
        <textarea
          class="entry"
          dir="auto"
          rows={6}
          value={typed.text}
          onInput={({ currentTarget }) => type({ text: currentTarget.value })}
        />
      </label>
      <p class="soft">{words.hint}</p>
      <div class="row">
        <button type="button" class="small-button" data-cancel="" onClick={close}>
          {words.done}
        </button>
      </div>
    </div>
  );
}
