import { panel as en } from './en/panel';
import { inLanguage } from './language';

export const panel = inLanguage({ en });
