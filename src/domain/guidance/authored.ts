import type { FieldName } from '../lead/fields';

/** Text that a person wrote, parsed into a closed tree. It is drawn node by node and never becomes HTML. */
export type Inline =
  | { t: 'text'; text: string }
  | { t: 'strong' | 'emphasis'; children: Inline[] }
  | { t: 'link'; href: string; children: Inline[] }
  | { t: 'field'; field: FieldName }
  | { t: 'break' };

export type Block =
  | { t: 'paragraph'; children: Inline[] }
  | { t: 'list'; ordered: boolean; items: Inline[][] };

export type Authored = Block[];
