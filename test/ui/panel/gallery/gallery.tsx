import { render } from 'preact';
import { Panel } from '../../../../src/ui/panel/panel';
import '../../../../src/ui/panel/panel.css';
import '../../../../src/ui/tokens.css';
import type { PanelActions } from '../../../../src/ui/panel/state';
import './gallery.css';
import { gallery, news, now } from './views';

const nothing = () => undefined;
const actions: PanelActions = {
  copy: () => Promise.resolve(true),
  readAgain: nothing,
  collapse: nothing,
  otherSide: nothing,
  hideRecord: nothing,
  hideSite: nothing,
  snooze: nothing,
  showDrafts: nothing,
  tryAgain: nothing,
  does: { act: nothing, keepWording: nothing, complain: nothing },
};

/** `?only=webinar` shows one; `&open` opens every section; without either, all of them side by side. */
const asked = new URLSearchParams(location.search);
const names = Object.keys(gallery).filter((name) => !asked.has('only') || asked.get('only') === name);

render(
  <main>
    <h1>The panel in every state</h1>
    {names.map((name) => (
      <figure key={name} id={name.replaceAll(' ', '-')}>
        <figcaption>{name}</figcaption>
        <div class="panel-place">
          <Panel state={gallery[name]!} now={now} actions={actions} news={news[name]} />
        </div>
      </figure>
    ))}
  </main>,
  document.body,
);

if (asked.has('open')) {
  for (const details of document.querySelectorAll<HTMLDetailsElement>('.sections details'))
    details.open = true;
}
