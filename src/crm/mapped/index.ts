import type { MakeAdapter } from '../adapter';
import { placeOf } from './place';
import { factsOn } from './read';
import { sound } from './sound';
import { wantedOf } from './wanted';

/** Any CRM whose lead page a mapping describes. */
export const mapped: MakeAdapter = (pack, wanted) => {
  const mapping = sound({ ...pack, fields: wantedOf(pack.fields, wanted) });
  return {
    whereAmI: ({ url }) => placeOf(url, mapping),
    read: (page, lead, now) => factsOn({ page, lead, now, mapping }),
  };
};
