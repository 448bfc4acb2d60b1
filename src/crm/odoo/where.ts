import type { MakeWhereabouts } from '../adapter';
import { placeOf } from './place';

export const odooWhere: MakeWhereabouts = (pack) => ({ whereAmI: (page) => placeOf(page, pack) });
