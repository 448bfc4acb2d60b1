import { describe, expect, test } from 'vitest';
import {
  type Encoding,
  readHead,
  readRows,
  type TableHead,
} from '../../../../src/desk/workshop/trial/read-table';

const blob = (...parts: (string | Uint8Array<ArrayBuffer>)[]) => new Blob(parts);
const latin1 = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

async function headOf(file: Blob, encoding?: Encoding): Promise<TableHead> {
  const head = await readHead(file, encoding);
  if ('problem' in head) throw new Error(head.problem);
  return head;
}
async function all(file: Blob, encoding?: Encoding) {
  const rows: string[][] = [];
  for await (const part of readRows(file, await headOf(file, encoding))) {
    if ('problem' in part) return part;
    rows.push(...part.rows);
  }
  return rows;
}

describe('a file', () => {
  test.each([
    ['commas', 'Name,Country\r\nAda,Germany\r\nBo,Austria\r\n'],
    ['semicolons', 'Name;Country\nAda;Germany\nBo;Austria'],
    ['tabs', 'Name\tCountry\nAda\tGermany\n\nBo\tAustria\n\n'],
  ])('is read whether it has %s', async (_, text) => {
    expect((await headOf(blob(text))).headings).toEqual(['Name', 'Country']);
    expect(await all(blob(text))).toEqual([
      ['Ada', 'Germany'],
      ['Bo', 'Austria'],
    ]);
  });

  test('with a mark of UTF-8 at its beginning has a clean first heading', async () => {
    expect((await headOf(blob(new Uint8Array([0xef, 0xbb, 0xbf]), 'Näme,Land\nÄda,DE'))).headings[0]).toBe(
      'Näme',
    );
  });

  test('keeps line breaks, commas and quotation marks inside of quotes', async () => {
    const file = blob('Name,Note\nAda,"one, ""two""\nthree"\nBo,\n');
    expect(await all(file)).toEqual([
      ['Ada', 'one, "two"\nthree'],
      ['Bo', ''],
    ]);
  });

  test('that Excel wrote in an older form is not guessed: the wrong encoding is said', async () => {
    const file = blob(latin1('Name;Ort\nM\u00fcller;K\u00f6ln\n'));
    expect(await readHead(file)).toEqual({ problem: 'encoding' });
    expect(await all(file, 'windows-1252')).toEqual([['Müller', 'Köln']]);
  });

  test('in UTF-16 is read by its mark, and without one it is said to be of another encoding', async () => {
    const bytes = new Uint8Array(
      Uint16Array.from('Name,Land\nÄda,DE\n', (letter) => letter.charCodeAt(0)).buffer,
    );
    const marked = blob(new Uint8Array([0xff, 0xfe]), bytes);
    expect((await headOf(marked)).encoding).toBe('utf-16le');
    expect(await all(marked)).toEqual([['Äda', 'DE']]);
    expect(await readHead(blob(bytes))).toEqual({ problem: 'encoding' });
  });

  test.each([
    ['nothing', ''],
    ['headings only', 'Name,Country\n'],
  ])('with %s has no leads', async (_, text) => {
    expect(await readHead(blob(text))).toEqual({ problem: 'empty' });
  });

  test('that is a spreadsheet is said to be one', async () => {
    expect(await readHead(blob('PK\u0003\u0004rest'))).toEqual({ problem: 'type' });
  });
});

describe('a large file', () => {
  const lines = (count: number) =>
    Array.from({ length: count }, (_, at) => `Lead ${at},"Größe ${at}, ü",${at % 200}`).join('\n');

  test('of 100,000 leads is read in parts, and no letter or row is lost between them', async () => {
    const file = blob(`Name,Note,Employees\n${lines(100_000)}`);
    let count = 0;
    let parts = 0;
    for await (const part of readRows(file, await headOf(file))) {
      if ('problem' in part) throw new Error(part.problem);
      parts += 1;
      const wanted = part.rows.map((_, at) => [
        `Lead ${count + at}`,
        `Größe ${count + at}, ü`,
        String((count + at) % 200),
      ]);
      expect(part.rows.join('\n') === wanted.join('\n')).toBe(true);
      count += part.rows.length;
      expect(part.read).toBeLessThanOrEqual(file.size);
    }
    expect(count).toBe(100_000);
    expect(parts).toBeGreaterThan(5);
  });

  test('with a letter of another encoding far down says near which line', async () => {
    const file = blob(`Name,Note,Employees\n${lines(20_000)}\n`, latin1('M\u00fcller,,1\n'));
    const found = await all(file);
    expect(found).toMatchObject({ problem: 'encoding-later' });
  });

  test('with a quotation mark that is never closed stops and says so', async () => {
    const file = blob(`Name,Note,Employees\nAda,"never closed,1\n${lines(60_000).replaceAll('"', '')}`);
    expect(await all(file)).toMatchObject({ problem: 'quote' });
  });
});
