import 'temporal-polyfill/global';
import { mkdtempSync } from 'node:fs';
import http from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { become, connectAs, peopleOf } from '../demo/company/become';
import { foundCompany } from '../demo/company/found';
import { startHub } from '../src/hub/start';

const started = process.argv[2] === 'hub' ? await hub() : await bare();
process.on('message', () => {
  const { user, system } = process.cpuUsage();
  process.send!(user + system);
});
process.send!(started);

/** The demonstration's hub, polled by one signed-in person who has everything. */
async function hub() {
  const { url } = await startHub({
    port: 0,
    data: mkdtempSync(join(tmpdir(), 'leadpact-bench-hub-')),
    demo: true,
  });
  await foundCompany(url);
  const person = (await peopleOf(url)).find(({ role }) => role === 'rep')!.id;
  const rep = await become(url, person);
  const { release, cursor } = await rep('GET /api/sync', { query: { release: 0, cursor: 0 } });
  const token = await connectAs(url, person);
  const query = `release=${release!.number}&cursor=${cursor}`;
  return {
    url: `${url}/api/sync?${query}`,
    headers: { authorization: `Bearer ${token}`, 'if-none-match': `"${release!.number}.${cursor}"` },
  };
}

/** The limit: nothing but Node answering 304. */
function bare(): Promise<{ url: string; headers: Record<string, string> }> {
  const server = http.createServer((_, response) => void response.writeHead(304, { etag: '"1.1"' }).end());
  return new Promise((ready) => {
    server.listen(0, '127.0.0.1', () => {
      ready({ url: `http://127.0.0.1:${(server.address() as { port: number }).port}/`, headers: {} });
    });
  });
}
