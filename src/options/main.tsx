import '@preact/signals';
import { render } from 'preact';
import { grantedPatterns } from '../browser/grants';
import { readManaged } from '../browser/managed';
import '../ui/tokens.css';
import '../ui/controls/controls.css';
import './options.css';
import { Options } from './options';
import { demoHubOf } from './state/demo-hub';
import { makeSettings } from './state/settings';
import { readShown, watch } from './state/watch';

const [stored, managed, granted] = await Promise.all([readShown(), readManaged(), grantedPatterns()]);
const settings = makeSettings({ stored, managed, granted, demoHub: demoHubOf(location.search) });
render(<Options settings={settings} />, document.body);
watch(settings, new AbortController().signal);
