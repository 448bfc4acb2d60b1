import Papa from 'papaparse';
import type { Encoding } from './encoding';

/** Bytes read at once: few enough that the page answers between two of them. */
const sliceSize = 262_144;

export type CsvPiece = { rows: string[][]; read: number };

type Read = { file: Blob; encoding: Encoding; signal?: AbortSignal };

/**
 * The rows of a CSV file, piece by piece: the page goes on living between them, and `signal` ends it. The delimiter is
 * guessed from the first rows. Rows without anything in them are left out.
 */
export async function* csvRows({ file, encoding, signal }: Read): AsyncGenerator<CsvPiece> {
  const decoder = new TextDecoder(encoding);
  let left = '';
  let parser: Papa.Parser | undefined;
  for (let from = 0; from < file.size; from += sliceSize) {
    const bytes = await file.slice(from, from + sliceSize).arrayBuffer();
    if (signal?.aborted) return;
    const last = from + sliceSize >= file.size;
    left += decoder.decode(bytes, { stream: !last });
    parser ??= parserFor(left);
    const { data, meta } = parser.parse(left, 0, !last) as Papa.ParseResult<string[]>;
    left = last ? '' : left.slice(meta.cursor);
    yield { rows: data.filter(isFilled), read: Math.min(from + sliceSize, file.size) };
    await breath();
  }
}

function parserFor(text: string): Papa.Parser {
  const { meta } = Papa.parse<string[]>(text, { preview: 10, skipEmptyLines: true });
  return new Papa.Parser({ delimiter: meta.delimiter, newline: meta.linebreak as '\n' });
}

const isFilled = (row: string[]) => row.some((cell) => cell.trim() !== '');

/** Lets the page draw and take input. */
const breath = () => new Promise<void>((done) => setTimeout(done));
