import '@preact/signals';
import { render } from 'preact';
import { readDraft } from '../browser/drafts';
import { isTab } from '../browser/tabs';
import '../ui/tokens.css';
import '../ui/controls/controls.css';
import './popup.css';
import { Popup } from './popup';
import { draftKind } from './state/complain';
import { makePopup } from './state/popup';
import { readShown, watch } from './state/watch';
import { readableDraft } from './complaint/draft';

const [stored, draft, inTab] = await Promise.all([readShown(), readDraft<unknown>(draftKind), isTab()]);
const readable = readableDraft(draft?.draft);
const popup = makePopup({ stored, draft: draft && readable && { key: draft.key, draft: readable } });
document.documentElement.classList.toggle('popup-in-tab', inTab);
render(<Popup popup={popup} />, document.body);
watch(popup, new AbortController().signal);
