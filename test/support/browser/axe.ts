import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Tab } from './browser';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds on the page as it stands, and by how many pixels it is wider than its window. */
export async function faultsOn(tab: Tab): Promise<string[]> {
  if (!(await tab.run('return typeof axe === "object"'))) await tab.run(`${axe}\n`);
  return tab.run<string[]>(
    `const { violations } = await axe.run(document, { runOnly: args[0] });
    const found = violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ': ' + html));
    const wider = document.documentElement.scrollWidth - innerWidth;
    return wider > 0 ? [...found, 'wider than the window by ' + wider] : found;`,
    rules,
  );
}

/** The same at these widths, light and dark. */
export async function faultsAt(tab: Tab, widths: number[]): Promise<string[]> {
  const all: string[] = [];
  for (const width of widths)
    for (const theme of ['light', 'dark'] as const) {
      await tab.size(width, 640);
      await tab.theme(theme);
      all.push(...(await faultsOn(tab)).map((fault) => `${width} ${theme} ${fault}`));
    }
  return all;
}
