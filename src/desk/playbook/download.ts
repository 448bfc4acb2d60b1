/** Gives a value to the person as a JSON file. */
export function save(name: string, value: unknown): void {
  give(name, new Blob([JSON.stringify(value, null, 2)], { type: 'application/json' }));
}

/** Gives a table to the person; the mark at its start lets spreadsheets read the letters right. */
export function saveText(name: string, text: string): void {
  give(name, new Blob(['\uFEFF', text], { type: 'text/csv;charset=utf-8' }));
}

function give(name: string, content: Blob): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // the browser reads the address after the click has been handled
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
