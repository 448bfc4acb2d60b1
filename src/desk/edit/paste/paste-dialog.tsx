import { useSignal } from '@preact/signals';
import { ClipboardPaste } from 'lucide';
import { useMemo } from 'preact/hooks';
import type { Entry, StepBody } from '../../../domain/playbook/entries';
import { edit as words, playbook } from '../../../text/desk';
import { Button } from '../../../ui/controls/button';
import { Dialog } from '../../../ui/controls/dialog';
import { Notice } from '../../../ui/controls/notice';
import { TextArea } from '../../../ui/controls/text-field';
import { useBeside } from '../draft/known-context';
import { type Place, set } from '../form/place';
import { convertFields } from './convert-fields';
import { splitSteps } from './split-steps';

/** A mail or a document, pasted: shown as the steps that it becomes before they are added. */
export function PasteSteps({ of }: { of: Place<StepBody[]> }) {
  const open = useSignal(false);
  const text = useSignal('');
  const { fields, entries } = useBeside();
  const crmNames = useMemo(() => crmNamesOf(entries), [entries]);
  const {
    text: converted,
    found,
    unknown,
  } = useMemo(
    () => convertFields(text.value, { known: fields.map(({ name }) => name), crmNames }),
    [text.value, fields, crmNames],
  );
  const steps = splitSteps(converted, of.value);
  const add = () => {
    set(of, [...of.value, ...steps]);
    open.value = false;
    text.value = '';
  };
  return (
    <p>
      <Button small look="quiet" icon={ClipboardPaste} onClick={() => (open.value = true)}>
        {words.paste.open}
      </Button>
      <Dialog title={words.paste.title} open={open.value} onClose={() => (open.value = false)}>
        <TextArea
          label={words.paste.text}
          hint={words.paste.hint}
          rows={8}
          value={text.value}
          onValue={(next) => (text.value = next)}
        />
        {steps.length > 0 && (
          <section class="stack" aria-live="polite">
            <h3>{words.paste.becomes(steps.length)}</h3>
            <ol class="pasted">
              {steps.map((step) => (
                <li key={step.id}>
                  <strong>{step.title}</strong>{' '}
                  <span class="soft">
                    {playbook.stepChannel(step.channel)}, {playbook.stepWait(step.wait)}
                  </span>
                </li>
              ))}
            </ol>
            {found.length > 0 && (
              <p class="soft">{words.paste.found(found.map(({ from, to }) => `${from} → {{${to}}}`))}</p>
            )}
            {unknown.length > 0 && (
              <Notice tone="warn" title={words.paste.unknown}>
                <p>{words.paste.unknownList(unknown)}</p>
              </Notice>
            )}
          </section>
        )}
        <div class="dialog-actions">
          <Button look="primary" disabled={steps.length === 0} onClick={add}>
            {words.paste.add(steps.length)}
          </Button>
        </div>
      </Dialog>
    </p>
  );
}

/** What the CRM calls a field, lower case → our name for it, as the playbook's mappings say. */
function crmNamesOf(entries: Entry[]): Map<string, string> {
  const mappings = entries.filter((entry) => entry.kind === 'mapping');
  return new Map(
    mappings.flatMap(({ body }) =>
      body.fields.flatMap(({ name, field }) =>
        name === undefined ? [] : [[name.toLowerCase(), field] as const],
      ),
    ),
  );
}
