import { tab as en } from './en/tab';
import { inLanguage } from './language';

export const tab = inLanguage({ en });
