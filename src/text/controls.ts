import { controls as en } from './en/controls';
import { inLanguage } from './language';

export const controls = inLanguage({ en });
