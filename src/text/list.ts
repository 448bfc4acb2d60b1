import { list as en } from './en/list';
import { inLanguage } from './language';

export const list = inLanguage({ en });
