import { expect, test } from 'vitest';
import { type Encoding, encodingOf } from '../../../../src/desk/edit/import/encoding';
import { csvRows } from '../../../../src/desk/edit/import/csv-rows';

const text = 'Name;Beschreibung\nBühne für Prüfer;größer – “schöner”\n';
const utf8 = (of: string) => new TextEncoder().encode(of);

function utf16(of: string, little: boolean): Uint8Array {
  const bytes = new Uint8Array(of.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < of.length; at++) view.setUint16(at * 2, of.charCodeAt(at), little);
  return bytes;
}

const blob = (...parts: (Uint8Array | string)[]) => new Blob(parts as BlobPart[]);
const latin = Uint8Array.from('Name;Ort\nM\u00fcller & S\u00f6hne;K\u00f6ln', (letter) =>
  letter.charCodeAt(0),
);

test.each<[string, Blob, Encoding]>([
  ['UTF-8', blob(utf8(text)), 'utf-8'],
  ['UTF-8 with a mark', blob(utf8(`\uFEFF${text}`)), 'utf-8'],
  ['plain ASCII', blob('Name,Type\nA,B\n'), 'utf-8'],
  ['UTF-16 with a mark', blob(utf16(`\uFEFF${text}`, true)), 'utf-16le'],
  ['UTF-16, the other way round, with a mark', blob(utf16(`\uFEFF${text}`, false)), 'utf-16be'],
  ['UTF-16 without a mark', blob(utf16(text, true)), 'utf-16le'],
  ['UTF-16, the other way round, without a mark', blob(utf16(text, false)), 'utf-16be'],
  ['Windows-1252', blob(latin), 'windows-1252'],
  ['an empty file', blob(''), 'utf-8'],
])('the encoding of a file is found: %s', async (_, file, encoding) => {
  expect(await encodingOf(file)).toBe(encoding);
});

test('one byte at the far end that is no UTF-8 is enough', async () => {
  const far = blob('x'.repeat(3_000_000), new Uint8Array([0xfc]));
  expect(await encodingOf(far)).toBe('windows-1252');
});

async function rowsOf(file: Blob, encoding?: Encoding): Promise<string[][]> {
  const rows: string[][] = [];
  const found = encoding ?? (await encodingOf(file));
  for await (const piece of csvRows({ file, encoding: found })) rows.push(...piece.rows);
  return rows;
}

test('letters come out right whichever encoding they were in', async () => {
  const expected = [
    ['Name', 'Beschreibung'],
    ['Bühne für Prüfer', 'größer – “schöner”'],
  ];
  for (const bytes of [utf8(text), utf16(`\uFEFF${text}`, true), utf16(text, false)])
    expect(await rowsOf(blob(bytes))).toEqual(expected);
  expect((await rowsOf(blob(latin)))[1]).toEqual(['Müller & Söhne', 'Köln']);
});

test('quoted cells hold delimiters, quotes and line breaks; empty rows are none', async () => {
  const csv = 'a,b\r\n"x, ""y""\r\nz",2\r\n\r\n,\r\n3,4';
  expect(await rowsOf(blob(csv))).toEqual([
    ['a', 'b'],
    ['x, "y"\r\nz', '2'],
    ['3', '4'],
  ]);
});

test('the cut between two pieces falls through letters and cells without harm', async () => {
  const row = '"ä, ö\nü",größe,€\n';
  const count = 40_000;
  const rows = await rowsOf(blob(`a,b,c\n${row.repeat(count)}`));
  expect(rows).toHaveLength(count + 1);
  expect(new Set(rows.slice(1).map((cells) => cells.join('|')))).toEqual(new Set(['ä, ö\nü|größe|€']));
});

test('a reading that is cancelled ends', async () => {
  const stop = new AbortController();
  const file = blob('a,b\n', 'x,y\n'.repeat(500_000));
  let rows = 0;
  for await (const piece of csvRows({ file, encoding: 'utf-8', signal: stop.signal })) {
    rows += piece.rows.length;
    stop.abort();
  }
  expect(rows).toBeLessThan(100_000);
});
