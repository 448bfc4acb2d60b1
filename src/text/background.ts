import { background as en } from './en/background';
import { inLanguage } from './language';

export const background = inLanguage({ en });
