import { signIn as words } from '../../text/desk';
import { Button } from '../../ui/controls/button';
import { TextField } from '../../ui/controls/text-field';
import { FaultNotice } from '../loading/shown';
import type { SignIn } from './sign-in-store';

export function PasswordForm({ store }: { store: SignIn }) {
  const missing = store.tried.value ? store.missing() : undefined;
  const submit = (event: Event) => {
    event.preventDefault();
    void store.submit();
  };
  return (
    <form class="stack" noValidate onSubmit={submit}>
      {store.fault.value && <FaultNotice fault={store.fault.value} />}
      <TextField
        label={words.email}
        type="email"
        autocomplete="username"
        required
        value={store.email.value}
        error={missing?.email}
        onValue={(typed) => (store.email.value = typed)}
      />
      <TextField
        label={words.password}
        type="password"
        autocomplete="current-password"
        required
        value={store.password.value}
        error={missing?.password}
        onValue={(typed) => (store.password.value = typed)}
      />
      <Button type="submit" look="primary" busy={store.busy.value}>
        {words.submit}
      </Button>
      <p class="soft">{words.noAccount}</p>
    </form>
  );
}
