import '@preact/signals';
import { render } from 'preact';
import { seenLeads } from '../browser/known-leads';
import { waiting } from '../browser/outbox';
import { isTab } from '../browser/tabs';
import '../ui/tokens.css';
import '../ui/controls/controls.css';
import './popup.css';
import { Popup } from './popup';
import { readOwnDraft } from './state/draft';
import { makePopup } from './state/popup';
import { readShown, watch } from './state/watch';

// all that stands above something to press is read before the first paint, so that nothing moves away under the pointer
const [stored, leads, { entries }, inTab] = await Promise.all([readShown(), seenLeads(), waiting(), isTab()]);
const popup = makePopup({ stored, leads, entries, draft: await readOwnDraft(stored.connection) });
document.documentElement.classList.toggle('popup-in-tab', inTab);
render(<Popup popup={popup} />, document.body);
watch(popup, new AbortController().signal);
