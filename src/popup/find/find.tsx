import { useSignal } from '@preact/signals';
import { Search } from 'lucide';
import { useMemo } from 'preact/hooks';
import { findablesOf } from '../../domain/search/findables';
import { type Findable, indexOf, search } from '../../domain/search/find';
import type { ReadModel } from '../../domain/playbook/read-model';
import { popup } from '../../text/popup';
import { CopyButton } from '../../ui/controls/copy-button';
import { EmptyState } from '../../ui/controls/empty-state';
import { Tag } from '../../ui/controls/tag';
import { TextField } from '../../ui/controls/text-field';

/** Campaigns, objections and assets of the playbook in force, without a connection. */
export function Find({ playbook }: { playbook: ReadModel | undefined }) {
  const words = popup.find;
  const query = useSignal('');
  const index = useMemo(() => indexOf(playbook ? findablesOf(playbook) : []), [playbook]);
  if (!playbook)
    return (
      <EmptyState icon={Search} title={words.noPlaybook}>
        <p>{words.noPlaybookText}</p>
      </EmptyState>
    );
  const asked = query.value.trim();
  const found = search(index, asked);
  const count = (kind: Findable['kind']) => index.filter(({ found: each }) => each.kind === kind).length;
  return (
    <div class="find" role="search">
      <TextField
        label={words.label}
        hiddenLabel
        type="search"
        name="find"
        placeholder={words.hint}
        autocomplete="off"
        value={query.value}
        onValue={(value) => (query.value = value)}
      />
      <p class="only-heard" role="status">
        {asked && words.found(found.length)}
      </p>
      {!asked && (
        <EmptyState icon={Search} title={words.start}>
          <p>{words.startText}</p>
          <p class="soft">{words.counts(count('campaign'), count('objection'), count('asset'))}</p>
        </EmptyState>
      )}
      {asked && found.length === 0 && (
        <EmptyState title={words.none(asked)}>
          <p>{words.noneText}</p>
        </EmptyState>
      )}
      <ul>
        {found.map((each) => (
          <li key={`${each.kind} ${each.entry} ${each.title} ${each.url ?? ''}`}>
            <Found found={each} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function Found({ found: { kind, title, text, of, url } }: { found: Findable }) {
  const words = popup.find;
  const isWeb = url !== undefined && /^https?:/i.test(url);
  return (
    <article class="find-item">
      <p class="find-head">
        <Tag>{words.kinds[kind]}</Tag>
        <strong>
          {isWeb ? (
            <a href={url} target="_blank" rel="noreferrer">
              {title}
            </a>
          ) : (
            title
          )}
        </strong>
      </p>
      {text && <p class="find-text">{text}</p>}
      <p class="find-foot">
        {of && <span class="soft">{of}</span>}
        {kind === 'objection' && <CopyButton small text={text} />}
        {isWeb && <CopyButton small text={url} />}
      </p>
    </article>
  );
}
