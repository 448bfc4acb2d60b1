import { invitation as words } from '../../text/desk';
import { TextField } from '../../ui/controls/text-field';
import type { Invitation } from './invitation-store';

export function NewPassword({ store, email }: { store: Invitation; email: string }) {
  const problems = store.tried.value ? store.problems() : {};
  const type = store.shown.value ? 'text' : 'password';
  return (
    <>
      {/* so that a password manager files the password under the right account */}
      <input
        class="only-heard"
        type="email"
        autocomplete="username"
        value={email}
        readOnly
        tabIndex={-1}
        aria-hidden
      />
      <TextField
        label={words.password}
        hint={words.rule}
        type={type}
        autocomplete="new-password"
        required
        value={store.password.value}
        error={problems.password}
        onValue={(typed) => (store.password.value = typed)}
      />
      <TextField
        label={words.repeat}
        type={type}
        autocomplete="new-password"
        required
        value={store.repeated.value}
        error={problems.repeated}
        onValue={(typed) => (store.repeated.value = typed)}
      />
      <label class="check">
        <input
          type="checkbox"
          checked={store.shown.value}
          onChange={(event) => (store.shown.value = event.currentTarget.checked)}
        />
        {words.show}
      </label>
    </>
  );
}
