import '@preact/signals';
import { render } from 'preact';
import '../../ui/tokens.css';
import '../../ui/controls/controls.css';
import '../../ui/panel/panel.css';
import './side.css';
import { follow, makeSide } from './follow';
import { SidePanel } from './side-panel';

const side = await makeSide();
render(<SidePanel side={side} />, document.body);
follow(side, new AbortController().signal);
