import { Component, type ComponentChildren, render } from 'preact';
import type { Instant } from '../../domain/instant';
import { Panel } from '../../ui/panel/panel';
import look from '../../ui/panel/panel.css?inline';
import type { News, PanelActions, PanelState } from '../../ui/panel/state';
import type { Stage } from '../seam';
import { sheetOf } from '../sheet';

export type Mounted = {
  draw: (state: PanelState, now: Instant, news: News | undefined) => void;
  focus: () => void;
  unmount: () => void;
};
type Mounting = Pick<Stage, 'root' | 'frame'> & {
  actions: PanelActions;
  /** It cannot go on and is to be taken away. */
  fault: (fault: unknown) => void;
};

/** Draws the panel into our shadow root until it is unmounted. */
export function mount({ root, frame, actions, fault }: Mounting): Mounted {
  const sheet = sheetOf(look);
  const place = document.createElement('div');
  place.className = 'panel-place';
  frame.append(place);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  return {
    draw: (state, now, news) =>
      render(
        <Guard fault={fault}>
          <Panel state={state} now={now} actions={actions} news={news} />
        </Guard>,
        place,
      ),
    focus: () => place.querySelector<HTMLElement>('h2')?.focus(),
    unmount: () => {
      render(null, place);
      place.remove();
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((each) => each !== sheet);
    },
  };
}

type GuardProps = { fault: (fault: unknown) => void; children: ComponentChildren };

/** A fault while drawing takes the panel away and nothing else. */
class Guard extends Component<GuardProps, { failed: boolean }> {
  override state = { failed: false };

  override componentDidCatch(fault: unknown): void {
    this.setState({ failed: true });
    this.props.fault(fault);
  }

  render() {
    return this.state.failed ? null : this.props.children;
  }
}
