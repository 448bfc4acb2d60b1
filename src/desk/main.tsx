import { render } from 'preact';
import { makeDesk } from './access/desk';
import { App } from './app';

const desk = makeDesk({ hub: location.origin });
void desk.session.findOut();
render(<App desk={desk} />, document.querySelector('#desk')!);
