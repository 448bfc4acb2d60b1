import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Path } from './place';

/** What is wrong with a draft, by place. */
export type Problems = {
  /** In words; absent when nothing is. */
  at: (path: Path) => string | undefined;
  /** Whether something is wrong at a place or anywhere inside it. */
  within: (path: Path) => boolean;
};

const ProblemsContext = createContext<Problems>({ at: () => undefined, within: () => false });
export const ProblemsProvider = ProblemsContext.Provider;

export const useProblem = (path: Path): string | undefined => useContext(ProblemsContext).at(path);
export const useProblems = (): Problems => useContext(ProblemsContext);

type Problem = { path: string; message: string };

/**
 * Looks problems up by place. Paths come as `body.steps[0].text`, `body.steps.0.text`, or with the id of a part
 * instead of its place: `body.steps[first-call].text`.
 */
export function problemsAt(problems: readonly Problem[], whole: unknown): Problems {
  const messages = new Map<string, string[]>();
  for (const { path, message } of problems) {
    const place = placeOf(path, whole);
    messages.set(place, [...(messages.get(place) ?? []), message]);
  }
  return {
    at: (path) => messages.get(path.join('.'))?.join(' '),
    within: (path) => {
      const place = path.join('.');
      return [...messages.keys()].some((each) => each === place || each.startsWith(`${place}.`));
    },
  };
}

/** A path as places: `body.steps.0.text`. */
export function placeOf(path: string, whole: unknown): string {
  let value = whole;
  const places = partsOf(path).map((part) => {
    const place = Array.isArray(value) ? placeIn(value, part) : part;
    value = typeof value === 'object' && value !== null ? Reflect.get(value, place) : undefined;
    return place;
  });
  return places.join('.');
}

function partsOf(path: string): string[] {
  return path.split(/[.[\]]+/).filter((part) => part !== '');
}

function placeIn(list: unknown[], part: string): string {
  if (/^\d+$/.test(part)) return part;
  const index = list.findIndex(
    (item) => typeof item === 'object' && item !== null && 'id' in item && item.id === part,
  );
  return index < 0 ? part : String(index);
}
