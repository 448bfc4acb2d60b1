import type { MakeAdapter } from '../adapter';
import { factsOn } from './read';
import { sound } from './sound';
import { wantedOf } from './wanted';
import { mappedWhere } from './where';

/** Any CRM whose lead page a mapping describes. */
export const mapped: MakeAdapter = (pack, wanted) => {
  const mapping = sound({ ...pack, fields: wantedOf(pack.fields, wanted) });
  return {
    ...mappedWhere(pack),
    read: (page, lead, now) => factsOn({ page, lead, now, mapping }),
  };
};
