import Papa from 'papaparse';

export const encodings = ['utf-8', 'windows-1252', 'macintosh', 'iso-8859-2', 'utf-16le'] as const;
export type Encoding = (typeof encodings)[number];

/** Why a file cannot be read as a table. `line`: near which line of the file, counted from one. */
export type TableProblem = {
  problem: 'encoding' | 'encoding-later' | 'empty' | 'quote' | 'type';
  line?: number;
};

/** The head of a file: what is needed to ask a person which column is which. */
export type TableHead = {
  encoding: Encoding;
  headings: string[];
  sample: string[][];
  delimiter: string;
  linebreak: '\r\n' | '\n' | '\r';
};

/** Read at a time, in bytes: small enough that the page answers between two of them. */
const slice = 256 * 1024;
/** A row that is longer than this, in characters, has a quotation mark that is never closed. */
const longestRow = 1_000_000;
/** What a spreadsheet (a zip) and an old one (an OLE file) begin with. */
const spreadsheets = ['PK\u0003\u0004', '\u00d0\u00cf\u0011\u00e0'];

/** The first rows of a file, read by `encoding`, else by what it begins with; UTF-8 is not assumed but checked. */
export async function readHead(file: Blob, encoding?: Encoding): Promise<TableHead | TableProblem> {
  const bytes = new Uint8Array(await file.slice(0, slice).arrayBuffer());
  const start = String.fromCharCode(...bytes.subarray(0, 4));
  if (spreadsheets.includes(start)) return { problem: 'type' };
  const written = encoding ?? (start.startsWith('\u00ff\u00fe') ? 'utf-16le' : 'utf-8');
  const text = decode(bytes, written);
  if (text === undefined || text.includes('\0')) return { problem: 'encoding' };
  const { data, meta } = Papa.parse<string[]>(text, { preview: 6, skipEmptyLines: 'greedy' });
  const [headings = [], ...sample] = data;
  if (sample.length === 0) return { problem: 'empty' };
  const linebreak = meta.linebreak === '\r\n' || meta.linebreak === '\r' ? meta.linebreak : '\n';
  return {
    encoding: written,
    headings: headings.map((each) => each.trim()),
    sample,
    delimiter: meta.delimiter,
    linebreak,
  };
}

/** A part of a file's rows without its headings, and how many bytes of it have been read. */
type Part = { rows: string[][]; read: number };

/** All rows of a file, part by part, so that one of 100,000 rows neither fills the memory nor stops the page. */
export async function* readRows(file: Blob, head: TableHead): AsyncGenerator<Part | TableProblem> {
  const decoder = new TextDecoder(head.encoding, { fatal: true });
  const parser = new Papa.Parser({ delimiter: head.delimiter, newline: head.linebreak });
  let [rest, line, headed] = ['', 1, false];
  for (let from = 0; from < file.size; from += slice) {
    const last = from + slice >= file.size;
    const bytes = await file.slice(from, from + slice).arrayBuffer();
    try {
      rest += decoder.decode(bytes, { stream: !last });
    } catch {
      return yield { problem: 'encoding-later', line };
    }
    const { data, meta } = parser.parse(rest, 0, !last) as Papa.ParseResult<string[]>;
    const rows = data.filter((row) => row.some((cell) => cell.trim() !== ''));
    rest = last ? '' : rest.slice(meta.cursor);
    if (rest.length > longestRow) return yield { problem: 'quote', line: line + data.length };
    line += data.length;
    if (!headed && rows.length > 0) headed = rows.shift() !== undefined;
    yield { rows, read: Math.min(from + slice, file.size) };
  }
}

/** `undefined` where the bytes are not of this encoding; a letter that is cut at the end does not count. */
function decode(bytes: Uint8Array, encoding: Encoding): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true });
  } catch {
    return undefined;
  }
}
