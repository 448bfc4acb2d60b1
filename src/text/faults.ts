import { faults as en } from './en/faults';
import { inLanguage } from './language';

export const faults = inLanguage({ en });
