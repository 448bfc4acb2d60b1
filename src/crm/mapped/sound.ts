import type { MappingBody, Reading, Selector } from '../../domain/playbook/mapping';

const never = ':not(*)';

/** The mapping with every selector that is none replaced by one that finds nothing: it must not make others useless. */
export function sound(mapping: MappingBody): MappingBody {
  const { active, belongs, fields, memberships, rows } = mapping;
  return {
    ...mapping,
    active: active.map(valid),
    fields: fields.map(reading),
    ...(belongs && { belongs: belongs.map(valid) }),
    ...(rows && { rows: { at: rows.at.map(valid), id: reading(rows.id) } }),
    ...(memberships && { memberships: soundMemberships(memberships) }),
  };
}

function soundMemberships({ rows, ...readings }: NonNullable<MappingBody['memberships']>) {
  const sounded = Object.entries(readings).map(([name, each]) => [name, reading(each)] as const);
  return { ...readings, ...Object.fromEntries(sounded), rows: rows.map(valid) };
}

function reading<Kind extends Reading>(of: Kind): Kind {
  return { ...of, at: of.at.map(valid) };
}

function valid(selector: Selector): Selector {
  try {
    document.createDocumentFragment().querySelector(selector.css.replaceAll('{id}', '0'));
    return selector;
  } catch {
    return { ...selector, css: never };
  }
}
