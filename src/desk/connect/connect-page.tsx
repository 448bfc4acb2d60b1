import { Check } from 'lucide';
import { useLocation } from 'preact-iso';
import { useMemo } from 'preact/hooks';
import { useDesk, useMe } from '../access/desk';
import { connect as words } from '../../text/desk';
import { Button } from '../../ui/controls/button';
import { Icon } from '../../ui/controls/icon';
import { Notice } from '../../ui/controls/notice';
import { TextField } from '../../ui/controls/text-field';
import { FaultNotice } from '../loading/shown';
import { PageHead } from '../shell/page-head';
import { type Asking, askingOf, refusalOf } from './asking';
import { makeConnect } from './connect-store';
import { thisBrowser } from './this-browser';

/** The extension has opened this page and waits for the address that it is sent on to. */
export function ConnectPage() {
  const asking = askingOf(useLocation().query);
  if (asking) return <Question asking={asking} />;
  return (
    <>
      <PageHead title={words.incomplete} />
      <Notice tone="warn">{words.incompleteHelp}</Notice>
    </>
  );
}

function Question({ asking }: { asking: Asking }) {
  const { call, session } = useDesk();
  const { person } = useMe();
  const store = useMemo(() => {
    const label = thisBrowser(navigator.userAgent);
    return makeConnect({ call, label, onward: (address) => location.assign(address) });
  }, [call]);
  const refusal = refusalOf(asking);
  const submit = (event: Event) => {
    event.preventDefault();
    void store.allow(asking);
  };
  return (
    <section class="connect">
      <PageHead title={words.title} />
      <form class="stack" onSubmit={submit}>
        {store.fault.value && <FaultNotice fault={store.fault.value} />}
        {store.done.value && <Notice tone="good">{words.done}</Notice>}
        <p class="connect-question">{words.question(person.name)}</p>
        <ul class="connect-may">
          {words.may.map((each) => (
            <li key={each}>
              <Icon of={Check} />
              {each}
            </li>
          ))}
        </ul>
        <p class="soft">{words.mayNot}</p>
        <TextField
          label={words.label}
          hint={words.labelHint}
          value={store.label.value}
          maxLength={200}
          onValue={(typed) => (store.label.value = typed)}
        />
        <div class="row">
          <Button type="submit" look="primary" busy={store.busy.value}>
            {words.allow}
          </Button>
          {refusal && <Button onClick={() => location.assign(refusal)}>{words.refuse}</Button>}
          <Button look="quiet" onClick={() => void session.leave()}>
            {words.someoneElse(person.name)}
          </Button>
        </div>
      </form>
    </section>
  );
}
