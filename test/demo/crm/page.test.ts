// @vitest-environment jsdom
import { beforeAll, describe, expect, test, vi } from 'vitest';
import playbook from '../../../demo/company/playbook.json';
import { type PracticeLead, practiceLeads } from '../../../demo/crm/leads';
import type { Page } from '../../../src/crm/adapter';
import { mapped } from '../../../src/crm/mapped/index';
import { playbookFile } from '../../../src/protocol/schema/entries';

const now = '2026-11-19T09:17:00.000Z';
const leads = practiceLeads(new Date(now));
const [mapping] = playbookFile
  .parse(playbook)
  .entries.flatMap((entry) => (entry.kind === 'mapping' ? [entry.body] : []));

/** What jsdom does not have: constructed style sheets, and whether something is rendered (here by classes alone). */
beforeAll(() => {
  vi.stubGlobal(
    'CSSStyleSheet',
    class {
      replaceSync() {}
    },
  );
  Element.prototype.checkVisibility = function () {
    return !this.closest(
      '.slds-hide, .lafPageHost.windowViewMode-normal:not(.active), .oneConsoleTab:not(.active)',
    );
  };
});

async function recordPage(lead: PracticeLead, tab = 'detail') {
  const { recordPage: draw } = await import('../../../demo/crm/page/record-page');
  const save = vi.fn(() => Promise.resolve(undefined));
  const drawn = draw(
    lead,
    { save, mark: vi.fn(), logCall: vi.fn(), previous: undefined, next: undefined, position: '1 of 60' },
    tab,
  );
  return { drawn, save };
}

function shown(drawn: HTMLElement, active: boolean): HTMLElement {
  const made = document.createElement('div');
  made.className = `windowViewMode-normal oneContent lafPageHost${active ? ' active' : ''}`;
  made.append(drawn);
  document.body.append(made);
  return made;
}

function read(lead: PracticeLead) {
  if (!mapping) throw new Error('The playbook has no mapping.');
  const url = new URL(`http://localhost:4311/lightning/r/Lead/${lead.id}/view`);
  const page: Page = {
    url,
    doc: document,
    local: localStorage,
    session: sessionStorage,
    cookie: '',
    pierce: (element) => element.shadowRoot,
  };
  const adapter = mapped(mapping);
  const place = adapter.whereAmI(page);
  return place.kind === 'lead' ? adapter.read(page, place.lead, now) : place;
}

function facts(lead: PracticeLead) {
  const outcome = read(lead);
  if (outcome.kind !== 'facts') throw new Error(`No facts: ${outcome.kind}`);
  const values = Object.entries(outcome.facts.fields).map(([name, fact]) => [
    name,
    fact?.known ? fact.value : fact?.reason,
  ]);
  return { ...Object.fromEntries(values), memberships: outcome.facts.memberships };
}

describe('the demonstration’s mapping reads of the practice CRM’s page', () => {
  test('a whole lead, through every shadow root', async () => {
    document.body.replaceChildren();
    const lead = leads[1]!;
    shown((await recordPage(lead)).drawn, true);
    expect(facts(lead)).toEqual({
      name: 'Stefan Auer',
      firstName: 'Stefan',
      lastName: 'Auer',
      company: 'Auer Verpackungen',
      jobTitle: 'Head of Production',
      email: lead.values.Email,
      phone: lead.values.Phone,
      country: 'Austria',
      industry: 'Packaging',
      employees: 420,
      budget: 60000,
      leadSource: 'Trade Show',
      status: 'New',
      rating: lead.values.Rating,
      owner: lead.owner,
      targetAccount: false,
      createdAt: lead.values.CreatedDate,
      assignedAt: lead.values.AssignedDate__c,
      x_productionLines: 11,
      memberships: [
        {
          campaignId: lead.members[0]?.campaignId,
          campaignName: 'Line Days Stuttgart 2026',
          status: 'Visited Stand',
          when: { at: lead.members[0]?.responded },
        },
      ],
    });
  });

  test('a response of which only the day is known, as a day', async () => {
    document.body.replaceChildren();
    const lead = leads[7]!;
    shown((await recordPage(lead)).drawn, true);
    expect(facts(lead).memberships).toMatchObject([{ when: { day: lead.members[0]?.responded } }]);
  });

  test('what is empty as empty', async () => {
    document.body.replaceChildren();
    const lead = leads[11]!;
    shown((await recordPage(lead)).drawn, true);
    expect(facts(lead)).toMatchObject({ firstName: 'empty', budget: 'empty', phone: 'empty', company: 'K' });
  });

  test('of details that are not drawn, nothing but the highlights', async () => {
    document.body.replaceChildren();
    const lead = leads[0]!;
    shown((await recordPage(lead, 'activity')).drawn, true);
    const seen = facts(lead);
    expect(seen).toMatchObject({ company: 'Rieger Dichtungstechnik', jobTitle: 'Production Manager' });
    expect(seen).not.toHaveProperty('employees');
  });

  test('what is being typed into the form', async () => {
    document.body.replaceChildren();
    const lead = leads[0]!;
    const { drawn, save } = await recordPage(lead);
    shown(drawn, true);
    expect(facts(lead)).toMatchObject({ budget: 'empty' });
    deep(document.body, 'button[name=Edit]')[0]?.click();
    const budget = deep(document.body, 'input[name=Budget__c]')[0] as HTMLInputElement;
    budget.value = '33000';
    expect(facts(lead)).toMatchObject({ budget: 33000, company: 'Rieger Dichtungstechnik' });
    deep(document.body, 'button[name=SaveEdit]')[0]?.click();
    expect(save).toHaveBeenCalledWith({ Budget__c: 33000 });
  });

  test('the record in view and never the one that is kept mounted behind it', async () => {
    document.body.replaceChildren();
    const [first, second] = [leads[0]!, leads[1]!];
    const old = shown((await recordPage(first)).drawn, false);
    const current = shown((await recordPage(second)).drawn, true);
    expect(facts(second)).toMatchObject({ name: 'Stefan Auer' });
    expect(read(first)).toMatchObject({ kind: 'settling' });
    current.classList.remove('active');
    old.classList.add('active');
    expect(facts(first)).toMatchObject({ name: 'Carla Rieger' });
  });
});

function deep(root: ParentNode, css: string): HTMLElement[] {
  const inside = [...root.querySelectorAll('*')].flatMap((each) =>
    each.shadowRoot ? deep(each.shadowRoot, css) : [],
  );
  return [...root.querySelectorAll<HTMLElement>(css), ...inside];
}
