import type { CompiledGuidance, ReadModel } from '../playbook/read-model';
import type { ScriptVersion } from '../progress/act';
import type { LeadProgress } from '../progress/progress';
import type { ScriptView } from './script-view';

/** The script that a lead is worked by, and what has come since. */
export type InFlight = {
  guidance: CompiledGuidance;
  version: ScriptVersion;
  newer?: Extract<ScriptView, { kind: 'script' }>['newer'];
};

type Asked = {
  progress: LeadProgress;
  /** The words of the release in which it was taken up; where they are not at hand, today's. */
  held: CompiledGuidance | undefined;
  model: ReadModel;
  fitting: CompiledGuidance | undefined;
};

/**
 * The script that a lead keeps half-way, whatever is released; `undefined` when none was taken up, when its words are
 * nowhere to be had, or when it is over and another one fits the lead now.
 */
export function inFlight({ progress, held, model, fitting }: Asked): InFlight | undefined {
  const { script: version, ended, handOff } = progress;
  if (version === undefined) return undefined;
  const today = model.guidance.find(({ id }) => id === version.guidance);
  const guidance = held?.id === version.guidance ? held : today;
  if (guidance === undefined) return undefined;
  const answered = handOff !== undefined && handOff.to !== 'accepted';
  if (ended !== undefined && !answered && fitting !== undefined && fitting.id !== version.guidance)
    return undefined;
  const { number: release } = model.release;
  if (ended !== undefined || guidance === today) return { guidance, version };
  if (today !== undefined && hasSameWords(guidance, today)) return { guidance: today, version };
  const other = today ?? fitting;
  if (other === undefined) return { guidance, version };
  return { guidance, version, newer: { release, ...(today ? {} : { guidance: other.id }) } };
}

/** What a rep reads; who owns the guidance and whom it is for may change under way. */
function hasSameWords(a: CompiledGuidance, b: CompiledGuidance): boolean {
  const read = ({ steps, objections, personas, keyMessage, do: yes, dont }: CompiledGuidance) =>
    JSON.stringify([steps, objections, personas, keyMessage, yes, dont]);
  return read(a) === read(b);
}
