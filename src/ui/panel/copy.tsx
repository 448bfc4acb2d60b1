import { Check, Copy as CopyIcon } from 'lucide';
import { Component } from 'preact';
import { panel } from '../../text/panel';
import { Icon } from '../controls/icon';
import type { PanelActions } from './state';

const words = panel.script;
const shownFor = 3_000;

type CopyProps = {
  text: string;
  /** The same as HTML. */
  rich?: string;
  label: string;
  copy: PanelActions['copy'];
  /** Only the icon is seen; the label is heard. */
  bare?: boolean;
};
type Done = { done: 'no' | 'copied' | 'refused' };

/** Copies a text and says that it did, or that it could not. A class, because hooks would weigh more than it does. */
export class Copy extends Component<CopyProps, Done> {
  override state: Done = { done: 'no' };
  #timer: ReturnType<typeof setTimeout> | undefined;

  #press = async () => {
    const copied = await this.props.copy(this.props.text, this.props.rich);
    clearTimeout(this.#timer);
    this.setState({ done: copied ? 'copied' : 'refused' });
    this.#timer = setTimeout(() => this.setState({ done: 'no' }), shownFor);
  };

  override componentWillUnmount(): void {
    clearTimeout(this.#timer);
  }

  render() {
    const { label, bare } = this.props;
    const { done } = this.state;
    const said = { no: label, copied: words.copied, refused: words.notCopied }[done];
    return (
      <button
        type="button"
        class={bare ? 'icon-button' : 'small-button'}
        data-done={done}
        title={bare ? said : undefined}
        onClick={() => void this.#press()}
      >
        <Icon of={done === 'copied' ? Check : CopyIcon} size={14} />
        <span class={bare && done !== 'refused' ? 'only-heard' : undefined} aria-live="polite">
          {said}
        </span>
      </button>
    );
  }
}
