/** Gives a value to the person as a JSON file. */
export function save(name: string, value: unknown): void {
  const url = URL.createObjectURL(new Blob([JSON.stringify(value, null, 2)], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // the browser reads the address after the click has been handled
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
