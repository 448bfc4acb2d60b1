import type { Adapter, MakeAdapter } from '../crm/adapter';
import type { CrmId } from '../domain/lead/facts';
import type { FieldName } from '../domain/lead/fields';
import type { MappingBody } from '../domain/playbook/mapping';
import { siteCovers } from '../domain/playbook/mapping-for';
import type { ReadModel } from '../domain/playbook/read-model';
import type { Api } from './reading';

/** A CRM family: its adapter, what it can read by itself (else it reads by the release's mappings alone), its API. */
export type Family = { crm: CrmId; make: MakeAdapter; pack?: MappingBody; api?: Api };

/** An adapter with the pack that it was made from. */
export type Reader = { adapter: Adapter; pack: MappingBody };

/** Who can read this site. The release's word on how outranks what the extension brought along. */
export function readersFor(
  { crm, make, pack }: Family,
  model: ReadModel | undefined,
  site: string,
): Reader[] {
  const released = releasedPacks(model, crm, site);
  const packs = released.length > 0 ? released : pack ? [pack] : [];
  return packs.map((each) => ({ adapter: make(each, model && customFieldsOf(model, each)), pack: each }));
}

/** Its own sites first; else those for any site that the person named. */
function releasedPacks(model: ReadModel | undefined, crm: CrmId, site: string): MappingBody[] {
  const ours = (model?.mappings ?? []).filter((each) => each.crm === crm);
  const named = ours.filter(({ sites }) => sites.some((pattern) => siteCovers(pattern, site)));
  return named.length > 0 ? named : ours.filter(({ sites }) => sites.length === 0);
}

/** The company's own fields that criteria or merge fields of the release name; searched only where the pack has any. */
function customFieldsOf({ definitions, guidance }: ReadModel, { fields }: MappingBody): FieldName[] {
  const own = fields.map(({ field }) => field).filter((field) => field.startsWith('x_'));
  if (own.length === 0) return [];
  const named = JSON.stringify([definitions, guidance]);
  return own.filter((field) => named.includes(`"field":"${field}"`));
}
