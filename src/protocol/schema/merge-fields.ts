import mustache from 'mustache';
import type { Inline } from '../../domain/guidance/authored';
import { isFieldName } from './mapping';
import { Unfit } from './unfit';

const writer = new mustache.Writer();
Object.assign(writer, { templateCache: undefined }); // its cache is never emptied

/** Cuts text at its merge fields `{{name}}`; anything else of mustache's language is unfit. */
export function cutAtFields(text: string): Inline[] {
  return tokens(text).map(([kind, value]): Inline => {
    if (kind === 'text') return { t: 'text', text: value };
    if (kind !== 'name') throw new Unfit('field-syntax', value);
    if (!isFieldName(value)) throw new Unfit('unknown-field', value);
    return { t: 'field', field: value };
  });
}

function tokens(text: string): [kind: string, value: string][] {
  try {
    return writer.parse(text, ['{{', '}}']);
  } catch {
    throw new Unfit('unclosed-field', text.slice(text.indexOf('{{')).slice(0, 40));
  }
}
