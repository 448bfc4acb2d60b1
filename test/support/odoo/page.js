// Stands for Odoo's web client: the same element names and classes, the same order of events, nothing of its code.
// Measured on 17.0 and 19.0: the record is in the page 35 to 45 ms before the address; the pager keeps form and inputs;
// "Extra Info" is rendered when it is opened; 18 and 19 keep `current_state`, 17 does not.
const version = Number(document.body.dataset.version);
const main = document.querySelector('.o_action_manager');
const addressDelay = 40;
const rpcDelay = 30;
const actions = {
  crm: {
    id: version === 17 ? 206 : 209,
    res_model: 'crm.lead',
    xml_id: 'crm.crm_lead_all_leads',
    title: 'Leads',
  },
  contacts: { id: 55, res_model: 'res.partner', xml_id: 'contacts.action_contacts', title: 'Contacts' },
};
let shown = { menu: 'crm', id: undefined };
let records = [];

const wait = (ms) => new Promise((later) => setTimeout(later, ms));
const label = (value) =>
  Array.isArray(value) ? value[1] : value === false || value === undefined ? '' : String(value);
const escaped = (text) => text.replace(/[&<>"]/g, (each) => `&#${each.charCodeAt(0)};`);

function stateOfAddress() {
  if (version === 17) {
    const hash = new URLSearchParams(location.hash.slice(1));
    const menu = hash.get('model') === 'res.partner' ? 'contacts' : 'crm';
    const id = hash.get('id');
    return { menu, id: id ? Number(id) : hash.get('view_type') === 'form' ? 'new' : undefined };
  }
  const segments = location.pathname.split('/').filter(Boolean).slice(1);
  const last = segments.at(-1);
  const id = /^\d+$/.test(last) ? Number(last) : last === 'new' ? 'new' : undefined;
  const action = id === undefined ? last : segments.at(-2);
  return { menu: action === 'action-55' || action === 'res.partner' ? 'contacts' : 'crm', id, named: action };
}

function addressOf({ menu, id, named }) {
  const action = actions[menu];
  if (version === 17) {
    const view = id === undefined ? 'list' : 'form';
    const record = typeof id === 'number' ? `id=${id}&` : '';
    return `/web#${record}cids=1&menu_id=139&action=${action.id}&model=${action.res_model}&view_type=${view}`;
  }
  return `/odoo/${named ?? `action-${action.id}`}${id === undefined ? '' : `/${id}`}`;
}

const widget = (name, extra = '', control = `<input class="o_input" id="${name}_0" type="text">`) =>
  `<div name="${name}" class="o_field_widget ${extra}">${control}</div>`;
const many2one = (name) =>
  widget(
    name,
    'o_field_many2one',
    `<div class="o_many2one"><div class="o_field_many2one_selection"><div class="o_input_dropdown"><div class="o-autocomplete dropdown"><input type="text" class="o-autocomplete--input o_input" id="${name}_0" role="combobox"></div></div><button type="button" class="o_external_button" aria-label="Internal link"></button></div></div>`,
  );
const row = (name, title, field) =>
  `<div class="o_cell o_wrap_label"><label class="o_form_label" for="${name}_0">${title}<sup>?</sup></label></div><div class="o_cell o_wrap_input">${field}</div>`;

function formHtml(menu) {
  const lead = menu === 'crm';
  const content = version === 17 ? 'div' : 'main';
  const name = widget(
    'name',
    'o_required_modifier o_field_text text-break',
    '<div><textarea class="o_input" id="name_0" rows="1"></textarea></div>',
  );
  const fields = lead
    ? `${row('partner_name', 'Company Name', widget('partner_name', 'o_field_char'))}${row('country_id', 'Address', many2one('country_id'))}
       ${row('contact_name', 'Contact Name', widget('contact_name', 'o_field_char'))}${row('email_from', 'Email', widget('email_from', 'o_field_email'))}
       ${row('function', 'Job Position', widget('function', 'o_field_char'))}${row('phone', 'Phone', widget('phone', 'o_field_phone'))}
       ${row('user_id', 'Salesperson', many2one('user_id'))}`
    : `${row('email', 'Email', widget('email', 'o_field_email'))}${row('phone', 'Phone', widget('phone', 'o_field_phone'))}`;
  return `<div class="o_form_view ${lead ? 'o_crm_form_view o_lead_opportunity_form' : 'o_res_partner_form_view'} o_view_controller o_action"><div class="o_form_view_container">
    <div class="o_control_panel"><div class="o_control_panel_main">
      <div class="o_breadcrumb"><ol class="breadcrumb"><li class="breadcrumb-item o_back_button"><a href="#">${actions[menu].title}</a></li></ol>
        <div class="o_last_breadcrumb_item active"><span class="text-truncate"></span></div></div>
      <nav class="o_pager"><span class="o_pager_counter"><span class="o_pager_value"></span><span> / </span><span class="o_pager_limit"></span></span>
        <button type="button" class="o_pager_previous" aria-label="Previous">‹</button><button type="button" class="o_pager_next" aria-label="Next">›</button></nav>
    </div></div>
    <${content} class="o_content"><div class="o_form_renderer o_form_editable o_form_saved"><div class="o_form_sheet_bg"><div class="o_form_sheet">
      <div class="oe_title"><h1>${name}</h1></div><div class="o_group"><div class="o_inner_group">${fields}</div></div>
      <div class="o_notebook"><ul class="nav nav-tabs"><li><a class="nav-link active" href="#" role="tab" name="internal_notes">Notes</a></li>
        ${lead ? '<li><a class="nav-link" href="#" role="tab" name="extra">Extra Info</a></li>' : ''}</ul>
        <div class="o_notebook_content tab-content"><div class="tab-pane active"></div></div></div>
    </div></div></div></${content}></div></div>`;
}

const extraHtml = () =>
  `${row('campaign_id', 'Campaign', many2one('campaign_id'))}${row('medium_id', 'Medium', many2one('medium_id'))}${row('source_id', 'Source', many2one('source_id'))}`;

function listHtml(menu) {
  const rows = records.map(
    (record, at) =>
      `<tr class="o_data_row" data-id="datapoint_${at * 5 + 2}"><td class="o_data_cell" name="name">${escaped(label(record.name))}</td><td class="o_data_cell" name="email_from">${escaped(label(record.email_from))}</td></tr>`,
  );
  return `<div class="o_list_view o_view_controller o_action"><div class="o_control_panel"><div class="o_last_breadcrumb_item active"><span>${actions[menu].title}</span></div>
    <button type="button" class="o_list_button_add">New</button></div>
    <div class="o_content"><div class="o_list_renderer"><table class="o_list_table"><tbody>${rows.join('')}</tbody></table></div></div></div>`;
}

function fill(record, at) {
  for (const each of main.querySelectorAll('.o_field_widget')) {
    const value = label(record[each.getAttribute('name')]);
    const control = each.querySelector('input, textarea');
    if (control.value !== value) control.value = value;
  }
  main.querySelector('.o_last_breadcrumb_item span').textContent = label(record.name) || 'New';
  main.querySelector('.o_pager_value').textContent = String(at + 1);
  main.querySelector('.o_pager_limit').textContent = String(records.length);
}

function render({ menu, id }) {
  const title = version === 17 ? 'Odoo - ' : '';
  if (id === undefined) {
    main.innerHTML = listHtml(menu);
    document.title = title + actions[menu].title;
    return;
  }
  const at = records.findIndex((each) => each.id === id);
  const record = records[at] ?? { name: false };
  const kept = main.querySelector('.o_form_view');
  if (!kept || kept.classList.contains('o_lead_opportunity_form') !== (menu === 'crm'))
    main.innerHTML = formHtml(menu);
  fill(record, at);
  document.title = title + (label(record.name) || 'New');
}

/** The order that real servers were seen in: records, page, session store, address. */
async function go(state, push) {
  await wait(rpcDelay);
  records = await (await fetch('/double/records')).json();
  render(state);
  shown = state;
  const { id: action, ...rest } = actions[state.menu];
  sessionStorage.setItem(
    'current_action',
    JSON.stringify({ id: action, type: 'ir.actions.act_window', ...rest }),
  );
  if (version !== 17) {
    const of = state.named?.replace(/^action-/, '') ?? action;
    const part = of.toString().includes('.') ? { model: of } : { action: Number(of) || of };
    const top = { ...part, ...(state.id === undefined ? {} : { resId: state.id }) };
    sessionStorage.setItem('current_state', JSON.stringify({ actionStack: [part, top], ...top }));
    history.replaceState({ nextState: top }, '', location.href);
  }
  if (push) setTimeout(() => history.pushState({}, '', addressOf(state)), addressDelay);
}

const move = (by) => {
  const at = records.findIndex((each) => each.id === shown.id);
  void go({ ...shown, id: records[(at + by + records.length) % records.length].id }, true);
};

document.addEventListener('click', (event) => {
  const on = (css) => event.target.closest(css);
  if (on('a')) event.preventDefault();
  if (on('.o_pager_next')) move(1);
  else if (on('.o_pager_previous')) move(-1);
  else if (on('.o_back_button')) void go({ ...shown, id: undefined }, true);
  else if (on('.o_list_button_add')) void go({ ...shown, id: 'new' }, true);
  else if (on('[data-menu]')) void go({ menu: on('[data-menu]').dataset.menu, id: undefined }, true);
  else if (on('.o_data_row')) void go({ ...shown, id: records[on('.o_data_row').rowIndex].id }, true);
  else if (on('.nav-link')) {
    main.querySelector('.nav-link.active').classList.remove('active');
    on('.nav-link').classList.add('active');
    main.querySelector('.tab-pane').innerHTML = on('[name=extra]') ? extraHtml() : '';
    fill(
      records.find((each) => each.id === shown.id) ?? {},
      records.findIndex((each) => each.id === shown.id),
    );
  }
});

document.addEventListener('change', (event) => {
  const name = event.target.closest('.o_field_widget')?.getAttribute('name');
  if (!name || typeof shown.id !== 'number') return;
  void fetch('/double/save', {
    method: 'POST',
    body: JSON.stringify({ id: shown.id, name, value: event.target.value }),
  });
});

addEventListener('popstate', () => void go(stateOfAddress(), false));
void go(stateOfAddress(), false);
