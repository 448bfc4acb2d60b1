// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { odooPack } from '../../../src/crm/odoo/pack';
import { odooRows } from '../../../src/crm/odoo/rows';
import { answerCall, type OdooState } from '../../support/odoo/rpc';
import { leadsAt } from '../../support/odoo/leads';
import { load, rowsBy } from '../fixtures';

const address = 'http://odoo17.acme.example/web#action=206&model=crm.lead&view_type=list';
const lists = odooRows(odooPack);

const cell = (name: string, text: string) => `<td class="o_data_cell" name="${name}">${text}</td>`;
const listOf = (...rows: string[][]) =>
  load(
    `<body class="o_web_client"><div class="o_action_manager"><div class="o_list_view"><table><tbody>
    ${rows.map((cells) => `<tr class="o_data_row" data-id="datapoint_2">${cells.join('')}</tr>`).join('')}
    </tbody></table></div></div></body>`,
    address,
  );
const database = (...leads: OdooState['leads']): OdooState => ({
  version: 17,
  leads,
  missing: [],
  forbidden: [],
  slow: 0,
  calls: [],
});

/** Which records the rows of this page are, as the database answers. */
function told(page: ReturnType<typeof load>, state: OdooState): (string | undefined)[] {
  const says = rowsBy(lists, page).flatMap((row) => ('says' in row ? [row.says] : []));
  const { request } = lists.ask!(says);
  const { params } = JSON.parse(request.body!) as { params: Parameters<typeof answerCall>[1] };
  const text = JSON.stringify(answerCall(state, params, true));
  const found = lists.told!(says, { status: 200, contentType: 'application/json', text }, page);
  return says.map((each) => found.get(each)?.recordId);
}

const [ylva, ugo] = leadsAt(Date.parse('2026-11-21T22:00:00.000Z')) as [
  OdooState['leads'][0],
  OdooState['leads'][0],
];
const rowOf = ({ name, email_from }: OdooState['leads'][0]) => [
  cell('name', name),
  cell('email_from', `<a href="mailto:${String(email_from)}">${String(email_from)}</a>`),
];

test('a row is the record that has everything which it shows', () => {
  expect(told(listOf(rowOf(ugo), rowOf(ylva)), database(ylva, ugo))).toEqual(['46', '45']);
});

test('of two records that look alike in the list nothing is said', () => {
  const twin = { ...ylva, id: 99 };
  expect(told(listOf(rowOf(ylva)), database(ylva, twin))).toEqual([undefined]);
  const other = { ...twin, email_from: 'someone@else.example' };
  expect(told(listOf(rowOf(ylva)), database(ylva, other))).toEqual(['45']);
});

test('a row that was changed since it was drawn is nobody’s', () => {
  const renamed = { ...ylva, email_from: 'ylva@elsewhere.example' };
  expect(told(listOf(rowOf(ylva)), database(renamed))).toEqual([undefined]);
});

test('an empty cell is an empty field, not any field', () => {
  const [silent] = [{ ...ylva, email_from: false }];
  const page = listOf([cell('name', ylva.name), cell('email_from', '')]);
  expect(told(page, database(ylva))).toEqual([undefined]);
  expect(told(page, database(silent))).toEqual(['45']);
});

test('a row without its title cannot be told, and is not asked for', () => {
  expect(rowsBy(lists, listOf([cell('email_from', 'ylva@nordmark.example')]))).toEqual([]);
});

test('the request reads, and takes no more than the rows on screen can be', () => {
  const { request } = lists.ask!(['{"name":"A"}', '{"name":"A","phone":"1"}', 'garbage']);
  expect(request.path).toBe('/web/dataset/call_kw/crm.lead/search_read');
  expect(JSON.parse(request.body!)).toMatchObject({
    params: { kwargs: { domain: [['name', 'in', ['A', '']]], limit: 400 } },
  });
});

test.each(['', '{"error":{"code":100}}', '{"result":[null,{"id":"1"}]}', '<html>'])(
  'an answer that is none (%s) tells nothing',
  (text) => {
    const page = listOf(rowOf(ylva));
    const says = rowsBy(lists, page).flatMap((row) => ('says' in row ? [row.says] : []));
    expect(lists.told!(says, { status: 200, contentType: '', text }, page).size).toBe(0);
  },
);

test('the rows of another list are left alone', () => {
  const page = listOf(rowOf(ylva));
  const contacts = { ...page, url: new URL(address.replace('crm.lead', 'res.partner')) };
  expect(rowsBy(lists, contacts)).toEqual([]);
});
