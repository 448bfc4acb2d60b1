import { hub as en } from './en/hub';
import { inLanguage } from './language';

export const hub = inLanguage({ en });
