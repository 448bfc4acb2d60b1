import { useSignal } from '@preact/signals';
import { useMemo, useRef } from 'preact/hooks';
import type { Complaint } from '../../domain/feedback/conversation';
import { popup as words } from '../../text/popup';
import { Button } from '../../ui/controls/button';
import { Notice } from '../../ui/controls/notice';
import { TextArea } from '../../ui/controls/text-field';
import type { Popup } from '../state/popup';
import { type ComplaintDraft, isEmpty } from './draft';
import { formStateOf } from './form-state';
import { personalDataIn } from './personal-data';
import { readyOf } from './problems';
import { Recipient } from './recipient';
import { Starters } from './starters';
import { WhatGoesAlong } from './what-goes-along';

type ComplaintFormProps = {
  popup: Popup;
  onChange: (draft: ComplaintDraft) => void;
  onDiscard: () => void;
  onSend: (ready: { complaint: Complaint; to: string }) => Promise<boolean>;
};

/** Two fields, thirty seconds. It does not send one without the other. */
export function ComplaintForm({ popup, onChange, onDiscard, onSend }: ComplaintFormProps) {
  const form = useRef<HTMLFormElement>(null);
  const state = useMemo(() => formStateOf(popup), [popup]);
  const tried = useSignal(false);
  const saving = useSignal(false);
  const { draft } = popup.draft.value;
  const change = (part: Partial<ComplaintDraft>) => onChange({ ...draft, ...part });
  const { problems, complaint } = readyOf(draft, state);
  const errors = tried.value ? problems : {};
  const focus = (name: string) => form.current?.querySelector<HTMLElement>(`[name="${name}"]`)?.focus();

  const send = async () => {
    if (saving.value) return;
    tried.value = true;
    const [first] = Object.keys(problems);
    if (first) return focus(first);
    saving.value = true;
    if (await onSend({ complaint, to: state.to.value?.title ?? '' })) tried.value = false;
    saving.value = false;
  };
  const found = personalDataIn(`${draft.complaint}\n${draft.request}`);

  return (
    <form
      ref={form}
      class="popup-form"
      aria-label={words.form.title}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
        event.preventDefault();
        void send();
      }}
    >
      <TextArea
        name="complaint"
        label={words.form.complaint}
        placeholder={words.form.complaintExample}
        error={errors.complaint}
        rows={2}
        maxLength={4000}
        value={draft.complaint}
        onValue={(text) => change({ complaint: text })}
      />
      <div class="popup-request">
        <TextArea
          name="request"
          label={words.form.request}
          placeholder={words.form.requestExample}
          error={errors.request}
          rows={2}
          maxLength={4000}
          value={draft.request}
          onValue={(text) => change({ request: text })}
        />
        <Starters
          request={draft.request}
          onStart={(text) => {
            change({ request: text });
            focus('request');
          }}
        />
      </div>
      {found.length > 0 && <Notice tone="warn">{words.form.personalData(found)}</Notice>}
      <Recipient draft={draft} state={state} errors={errors} onChange={change} />
      <WhatGoesAlong popup={popup} draft={draft} complaint={complaint} onChange={change} />
      {!popup.draftKept.value && <Notice tone="bad">{words.form.draftNotKept}</Notice>}
      <div class="popup-send">
        <p class="soft" id="draft-kept">
          {isEmpty(draft) ? null : words.form.draft}
        </p>
        {!isEmpty(draft) && (
          <Button look="quiet" small onClick={onDiscard}>
            {words.form.discard}
          </Button>
        )}
        <Button type="submit" look="primary" busy={saving.value} title={keysFor(navigator.platform)}>
          {words.form.send}
        </Button>
      </div>
    </form>
  );
}

const keysFor = (platform: string) => (platform.startsWith('Mac') ? words.form.keysMac : words.form.keys);
