import '@preact/signals';
import { render } from 'preact';
import { seenLeads } from '../browser/known-leads';
import { isTab } from '../browser/tabs';
import '../ui/tokens.css';
import '../ui/controls/controls.css';
import './popup.css';
import { Popup } from './popup';
import { readOwnDraft } from './state/draft';
import { makePopup } from './state/popup';
import { readShown, watch } from './state/watch';

const [stored, leads, inTab] = await Promise.all([readShown(), seenLeads(), isTab()]);
const popup = makePopup({ stored, leads, draft: await readOwnDraft(stored.connection) });
document.documentElement.classList.toggle('popup-in-tab', inTab);
render(<Popup popup={popup} />, document.body);
watch(popup, new AbortController().signal);
