import type { MakeWhereabouts } from '../adapter';
import { placeOf } from './place';

export const mappedWhere: MakeWhereabouts = (pack) => ({ whereAmI: ({ url }) => placeOf(url, pack) });
