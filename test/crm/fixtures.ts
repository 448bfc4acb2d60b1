import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Adapter, ListAdapter, Page, Row } from '../../src/crm/adapter';
import { mapped } from '../../src/crm/mapped';
import { mappedRows } from '../../src/crm/mapped/rows';
import { odoo } from '../../src/crm/odoo';
import { odooPack } from '../../src/crm/odoo/pack';
import { odooRows } from '../../src/crm/odoo/rows';
import type { Fact, Membership } from '../../src/domain/lead/facts';
import { packOf } from './packs';

const folder = join(import.meta.dirname, '../fixtures/crm');

/** What a fixture's `expected.json` says: the address, what Odoo keeps in its session, and what is to come of it. */
type Expected = {
  pack?: string;
  address: string;
  session?: Record<string, string>;
  place: object;
  read?: { kind: string; fields?: Record<string, Fact>; memberships?: Membership[]; missing?: string[] };
  answer?: { kind: string; fields: Record<string, Fact>; memberships?: Membership[] };
  /** Record ids, or what rows say where the page names none. */
  rows?: unknown[];
};

export type Fixture = {
  name: string;
  crm: string;
  html: string;
  expected: Expected;
  reply: string | undefined;
};

export const fixtures: Fixture[] = readdirSync(folder).flatMap((crm) =>
  readdirSync(join(folder, crm), { withFileTypes: true })
    .filter((each) => each.isDirectory())
    .map(({ name }) => {
      const file = (part: string) => readFileSync(join(folder, crm, name, part), 'utf8');
      const reply = existsSync(join(folder, crm, name, 'reply.json')) ? file('reply.json') : undefined;
      const expected = JSON.parse(file('expected.json')) as Expected;
      return { name: `${crm}/${name}`, crm, html: file('page.html'), expected, reply };
    }),
);

/** Every adapter as a page would meet it: one for each mapping, one for each CRM of the catalogue. */
export const adapters: Record<string, () => Adapter> = {
  odoo: () => odoo(odooPack),
  lightning: () => mapped(packOf('lightning')),
  espo: () => mapped(packOf('espo')),
};

export function adapterOf({ crm, expected }: Fixture): Adapter {
  return adapters[expected.pack ?? crm]!();
}

export function rowsOf(fixture: Fixture): Row[] {
  const { crm, expected } = fixture;
  const lists = crm === 'odoo' ? odooRows(odooPack) : mappedRows(packOf(expected.pack ?? crm));
  return rowsBy(lists, loadFixture(fixture));
}

export function rowsBy({ rows, row }: ListAdapter, page: Page): Row[] {
  return rows(page).flatMap((element) => row(element, page) ?? []);
}

/** Loads HTML into this test's document, with its shadow roots, as the page that an adapter is given. */
export function load(html: string, address: string, session: Record<string, string> = {}): Page {
  const closed = new Map<Element, ShadowRoot>();
  document.documentElement.innerHTML = html.replace(/^[\s\S]*?<html[^>]*>|<\/html>\s*$/g, '');
  attachShadows(document, closed);
  const none = { getItem: () => null };
  return {
    url: new URL(address),
    doc: document,
    local: none,
    session: { getItem: (key) => session[key] ?? null },
    cookie: '',
    pierce: (element) => element.shadowRoot ?? closed.get(element) ?? null,
  };
}

export function loadFixture({ html, expected }: Fixture): Page {
  return load(html, expected.address, expected.session);
}

function attachShadows(root: ParentNode, closed: Map<Element, ShadowRoot>): void {
  for (const template of root.querySelectorAll<HTMLTemplateElement>('template[shadowrootmode]')) {
    const host = template.parentElement!;
    const mode = template.getAttribute('shadowrootmode') as ShadowRootMode;
    const shadow = host.attachShadow({ mode });
    shadow.append(template.content);
    template.remove();
    if (mode === 'closed') closed.set(host, shadow);
    attachShadows(shadow, closed);
  }
}

/** jsdom does no layout; fixtures hide by `style="display: none"` or `hidden`. */
Object.defineProperty(Element.prototype, 'checkVisibility', {
  value(this: Element) {
    return isShown(this);
  },
});

function isShown(node: Node | null): boolean {
  if (!node) return true;
  if (node instanceof HTMLElement && (node.hidden || node.style.display === 'none')) return false;
  return isShown(node instanceof ShadowRoot ? node.host : node.parentNode);
}
