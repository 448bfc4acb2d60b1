import { Component, type ComponentChildren, render } from 'preact';
import { Panel } from '../ui/panel/panel';
import look from '../ui/panel/panel.css?inline';
import type { PanelActions } from '../ui/panel/state';
import { copyText } from './copy';
import { sheetOf } from './sheet';
import { deliver } from './seam';

deliver(({ root, place, actions, fault, life }) => {
  const sheet = sheetOf(look);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  const whole: PanelActions = { ...actions, copy: (text) => copyText(text, root) };
  life.addEventListener('abort', () => {
    render(null, place);
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((each) => each !== sheet);
  });
  return {
    draw: (state, now) =>
      render(
        <Guard fault={fault}>
          <Panel state={state} now={now} actions={whole} />
        </Guard>,
        place,
      ),
    focus: () => place.querySelector<HTMLElement>('h2')?.focus(),
  };
});

/** A fault while drawing takes the panel away and nothing else. */
class Guard extends Component<
  { fault: (fault: unknown) => void; children: ComponentChildren },
  { failed: boolean }
> {
  override state = { failed: false };

  override componentDidCatch(fault: unknown): void {
    this.setState({ failed: true });
    this.props.fault(fault);
  }

  render() {
    return this.state.failed ? null : this.props.children;
  }
}
