import { useSignal } from '@preact/signals';
import { ChevronDown, ChevronRight, ChevronUp, Plus, Trash2 } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { useDesk } from '../../access/desk';
import { Button, IconButton } from '../../../ui/controls/button';
import { Icon } from '../../../ui/controls/icon';
import { Tag } from '../../../ui/controls/tag';
import { edit as words } from '../../../text/desk';
import { move, putBack, remove } from './list';
import { each, type Path, type Place } from './place';
import { useProblem, useProblems } from './problems';

type PartsProps<Item> = {
  of: Place<Item[]>;
  title: string;
  hint?: string;
  /** What a part is called, for those who hear its buttons. */
  nameOf: (item: Item, index: number) => string;
  addLabel: string;
  onAdd: () => void;
  ordered?: boolean;
  /** Parts are folded up, but the first and what was added. */
  folds?: boolean;
  /** One line a part, its name only heard. */
  compact?: boolean;
  children: (part: Place<Item>, index: number) => ComponentChildren;
};

/** A list of parts that can be added, moved (buttons, or Alt and an arrow key inside a part) and removed. */
export function Parts<Item>({
  of,
  title,
  hint,
  nameOf,
  addLabel,
  onAdd,
  ordered,
  compact,
  folds,
  children,
}: PartsProps<Item>) {
  const problem = useProblem(of.path);
  const { toasts } = useDesk();
  const list = useRef<HTMLOListElement>(null);
  const moved = (index: number, by: -1 | 1) => {
    if (index + by < 0 || index + by >= of.value.length) return;
    move(of, index, by);
    // the focus goes with what was moved
    requestAnimationFrame(() => {
      const part = list.current?.children[index + by];
      part?.querySelector<HTMLElement>(`[data-move="${by}"]:not(:disabled), [data-move]`)?.focus();
    });
  };
  const opened = useSignal<Record<string, boolean>>({});
  const begunWith = useRef(of.value.length);
  const isOpen = (index: number) =>
    !folds || (opened.value[keyOf(of.value, index)] ?? (index === 0 || index >= begunWith.current));
  const latest = useRef(of);
  latest.current = of;
  const removed = (index: number) => {
    const item = of.value[index];
    if (item === undefined) return;
    remove(of, index);
    const undo = () => putBack(latest.current, index, item);
    toasts.say(words.removed(nameOf(item, index)), { action: { label: words.undo, run: undo } });
  };
  return (
    <fieldset class={compact ? 'parts parts-compact' : 'parts'}>
      <legend>{title}</legend>
      {hint && <p class="field-hint">{hint}</p>}
      {problem && <p class="field-error">{problem}</p>}
      <ol ref={list}>
        {each(of).map((part, index) => (
          <li
            key={keyOf(of.value, index)}
            class="part"
            onKeyDown={(event) => {
              if (!ordered || !event.altKey) return;
              if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
              event.preventDefault();
              moved(index, event.key === 'ArrowUp' ? -1 : 1);
            }}
          >
            <div class="part-head">
              {folds ? (
                <PartFold
                  name={nameOf(part.value, index)}
                  open={isOpen(index)}
                  path={part.path}
                  onFold={() =>
                    (opened.value = { ...opened.value, [keyOf(of.value, index)]: !isOpen(index) })
                  }
                />
              ) : (
                <span class={compact ? 'only-heard' : 'part-name'}>{nameOf(part.value, index)}</span>
              )}
              {ordered && (
                <>
                  <IconButton
                    icon={ChevronUp}
                    data-move={-1}
                    label={words.moveUp(nameOf(part.value, index))}
                    disabled={index === 0}
                    onClick={() => moved(index, -1)}
                  />
                  <IconButton
                    icon={ChevronDown}
                    data-move={1}
                    label={words.moveDown(nameOf(part.value, index))}
                    disabled={index === of.value.length - 1}
                    onClick={() => moved(index, 1)}
                  />
                </>
              )}
              <IconButton
                icon={Trash2}
                label={words.removePart(nameOf(part.value, index))}
                onClick={() => removed(index)}
              />
            </div>
            {isOpen(index) && children(part, index)}
          </li>
        ))}
      </ol>
      <p>
        <Button small icon={Plus} onClick={onAdd}>
          {addLabel}
        </Button>
      </p>
    </fieldset>
  );
}

type PartFoldProps = { name: string; open: boolean; path: Path; onFold: () => void };

/** The name of a part, which unfolds it; what is wrong inside shows on it, too. */
function PartFold({ name, open, path, onFold }: PartFoldProps) {
  const { within } = useProblems();
  return (
    <button type="button" class="part-fold" aria-expanded={open} onClick={onFold}>
      <Icon of={ChevronRight} />
      {name}
      {within(path) && <Tag tone="warn">{words.toMend}</Tag>}
    </button>
  );
}

/** What has an id is told apart by it, so that a field keeps its focus when the list changes around it. */
function keyOf(items: unknown[], index: number): string {
  const id = idOf(items[index]);
  return id === undefined || items.findIndex((item) => idOf(item) === id) < index ? `#${index}` : id;
}

function idOf(item: unknown): string | undefined {
  const id = typeof item === 'object' && item !== null && 'id' in item ? item.id : undefined;
  return typeof id === 'string' && id !== '' ? id : undefined;
}
