import type { FieldMapping, MappingBody } from '../../domain/playbook/mapping';
import { playbook as words } from '../../text/desk';
import { Notice } from '../../ui/controls/notice';
import { type Column, Table } from '../../ui/controls/table';
import { Fact } from './fact';

const columns: Column<FieldMapping>[] = [
  { title: words.fieldName, heads: true, cell: ({ field }) => words.field(field) },
  { title: words.fieldType, cell: ({ type }) => type },
  { title: words.fieldCrm, cell: ({ name, at }) => <code>{name ?? at[0]?.css}</code> },
];

/** Where a CRM's lead pages are and what is read on them, in words; selectors as they stand. */
export function MappingShown({ body }: { body: MappingBody }) {
  const responses = Object.entries(body.responses);
  return (
    <>
      {body.brokenSince && <Notice tone="warn">{words.brokenSince(body.brokenSince)}</Notice>}
      <dl class="facts">
        <Fact name={words.crm}>{body.crm}</Fact>
        <Fact name={words.sites}>{body.sites.length > 0 ? body.sites.join(', ') : words.anySite}</Fact>
        <Fact name={words.places}>
          <ul class="plain-list">
            {body.places.map(({ path, objectType }) => (
              <li key={path}>
                <code>{path}</code> {objectType}
              </li>
            ))}
          </ul>
        </Fact>
        <Fact name={words.responses}>
          {responses.length > 0 && (
            <ul class="plain-list">
              {responses.map(([said, response]) => (
                <li key={said}>
                  “{said}” → {words.response(response)}
                </li>
              ))}
            </ul>
          )}
        </Fact>
        <Fact name={words.statuses}>
          {body.statuses && (
            <ul class="plain-list">
              {Object.entries(body.statuses).map(([said, meaning]) => (
                <li key={said}>
                  “{said}” → {words.status(meaning)}
                </li>
              ))}
            </ul>
          )}
        </Fact>
      </dl>
      <section>
        <h3>{words.mapsFields(body.fields.length)}</h3>
        <Table caption={words.fields} columns={columns} rows={body.fields} keyOf={({ field }) => field} />
      </section>
    </>
  );
}
