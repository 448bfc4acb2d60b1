import type { Api } from '../reading';
import { askCrm } from './ask-crm';
import { mergeReadings } from './merge-facts';

export const api: Api = { ask: askCrm, merge: mergeReadings };
