// The least that a panel with this framework can weigh.
import { signal } from '@preact/signals';
import { h, render } from 'preact';

render(h('p', null, signal('lead')), document.body);
