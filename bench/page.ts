import http from 'node:http';

/** A record page in the manner of Lightning: `elements` spread over nested native shadow roots, one lead in view. */
export function servePage(elements = 3000): Promise<{ port: number; close: () => void }> {
  const server = http.createServer((request, response) => {
    if (request.url?.endsWith('.ico')) return void response.writeHead(204).end();
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html(elements));
  });
  return new Promise((ready) => {
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      ready({ port, close: () => (server.closeAllConnections(), server.close()) });
    });
  });
}

/** A lead's id and address on that page. */
export const leadPath = '/lightning/r/Lead/00Q5g00000LEAD0AAK/view';
/** Neither a lead nor a list of leads. */
export const otherPath = '/lightning/page/home';

function html(elements: number): string {
  const filler = (count: number) =>
    `<div><p>${'<span>value</span>'.repeat(8)}</p></div>`.repeat(Math.ceil(count / 10));
  const field = (name: string, value: string) =>
    `<records-record-layout-item><template shadowrootmode="open"><div data-target-selection-name="sfdc:RecordField.Lead.${name}"><span class="test-id__field-value slds-form-element__control"><lightning-formatted-text><template shadowrootmode="open">${value}</template></lightning-formatted-text></span></div></template></records-record-layout-item>`;
  const fields = [
    'Name',
    'Company',
    'Title',
    'Email',
    'Phone',
    'Country',
    'Industry',
    'NumberOfEmployees',
    'LeadSource',
    'Status',
    'Rating',
    'Owner',
  ]
    .map((name) => field(name, name))
    .join('');
  return `<!doctype html><html lang="en"><head><title>Lead</title></head><body><h1>Grace Hopper</h1>
    <div class="windowViewMode-normal oneContent active lafPageHost"><one-record-home-flexipage2><template shadowrootmode="open">
      <a href="${leadPath.replace('/view', '/related/CampaignMembers/view')}">Grace</a><lightning-formatted-name slot="primaryField">Grace Hopper</lightning-formatted-name>${fields}${filler(elements)}</template></one-record-home-flexipage2></div></body></html>`;
}
