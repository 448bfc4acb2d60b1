import { options as en } from './en/options';
import { inLanguage } from './language';

export const options = inLanguage({ en });
