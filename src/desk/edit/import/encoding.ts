export const encodings = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'] as const;
export type Encoding = (typeof encodings)[number];

const sliceSize = 1_048_576;

/**
 * In which encoding a text file is written: by its byte order mark, by the noughts between letters of UTF-16, else
 * UTF-8 where every byte of the file fits that, else Windows-1252, which any bytes do.
 */
export async function encodingOf(file: Blob, signal?: AbortSignal): Promise<Encoding> {
  const head = new Uint8Array(await file.slice(0, 4096).arrayBuffer());
  return byMark(head) ?? byNoughts(head) ?? ((await isUtf8(file, signal)) ? 'utf-8' : 'windows-1252');
}

function byMark([first, second, third]: Uint8Array): Encoding | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
}

/** Letters of Latin script have a nought beside them in UTF-16, and never in any of the others. */
function byNoughts(head: Uint8Array): Encoding | undefined {
  const noughts = [0, 0];
  for (const [place, byte] of head.entries()) if (byte === 0) noughts[place % 2]! += 1;
  const [even = 0, odd = 0] = noughts;
  if (even + odd < head.length / 8 || even === odd) return undefined;
  return odd > even ? 'utf-16le' : 'utf-16be';
}

async function isUtf8(file: Blob, signal?: AbortSignal): Promise<boolean> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for (let from = 0; from < file.size; from += sliceSize) {
      if (signal?.aborted) return true;
      decoder.decode(await file.slice(from, from + sliceSize).arrayBuffer(), { stream: true });
    }
    decoder.decode();
    return true;
  } catch {
    return false;
  }
}
