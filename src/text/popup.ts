import { popup as en } from './en/popup';
import { inLanguage } from './language';

export const popup = inLanguage({ en });
