import { wantedOf } from '../mapped/wanted';
import type { MakeAdapter } from '../adapter';
import { factsOn } from '../mapped/read';
import { sound } from '../mapped/sound';
import { agrees, type Titled } from './agrees';
import { askFor, namesOf, outcomeOf, titleIn } from './api';
import { odooWhere } from './where';

/** Odoo CRM 17, 18 and 19: its own API with the page's session, the page where that does not answer. */
export const odoo: MakeAdapter = (pack, wanted) => {
  const mapping = sound({ ...pack, fields: wantedOf(pack.fields, wanted) });
  const { fields } = mapping;
  let titled: Titled | undefined;
  return {
    ...odooWhere(pack),
    read: (page, lead, now) =>
      agrees({ page, lead, now, titled })
        ? factsOn({ page, lead, now, mapping })
        : { kind: 'settling', missing: ['agreement of page and address'] },
    ask: (lead) => askFor(lead, { names: namesOf(fields) }),
    answer: (ask, reply, lead, now) => {
      const outcome = outcomeOf({ ask, reply, lead, now, fields });
      if (outcome.kind === 'facts') titled = titleIn(reply, lead);
      return outcome;
    },
  };
};
