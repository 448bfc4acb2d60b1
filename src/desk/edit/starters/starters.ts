import { common as de } from './de/common';
import { starters as deStarters } from './de/starters';
import { common as en } from './en/common';
import { starters as enStarters } from './en/starters';
import type { Common, Starter, StarterId, StarterLanguage } from './starter';

/** Starters by the language of their texts. */
export const starters: Record<StarterLanguage, Record<StarterId, Starter>> = {
  en: enStarters,
  de: deStarters,
};
export const commons: Record<StarterLanguage, Common> = { en, de };
