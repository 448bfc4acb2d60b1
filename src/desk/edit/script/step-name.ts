import type { StepBody } from '../../../domain/playbook/entries';
import { edit as words } from '../../../text/desk';

/** A step as it is called in a list: its place and its title. */
export const stepName = ({ title }: Pick<StepBody, 'title'>, index: number): string =>
  `${index + 1}. ${title || words.script.untitled}`;
