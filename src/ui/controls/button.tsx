import type { IconNode } from 'lucide';
import { LoaderCircle } from 'lucide';
import type { ButtonHTMLAttributes, ComponentChildren } from 'preact';
import { Icon } from './icon';

type ButtonLook = 'primary' | 'plain' | 'quiet' | 'danger';
type Face = { look?: ButtonLook; small?: boolean; icon?: IconNode; children: ComponentChildren };

const classOf = ({ look = 'plain', small = false }: Pick<Face, 'look' | 'small'>) =>
  `button button-${look}${small ? ' button-small' : ''}`;

type ButtonProps = Face &
  Omit<ButtonHTMLAttributes, 'class' | 'children' | 'icon'> & {
    /** Something is under way: keeps its place and focus, takes no further press. */
    busy?: boolean;
  };

export function Button({ look, small, icon, busy = false, children, onClick, ...rest }: ButtonProps) {
  const face = { ...(look && { look }), ...(small && { small }) };
  return (
    <button
      type="button"
      {...rest}
      class={classOf(face)}
      aria-disabled={busy || undefined}
      onClick={(event) => {
        if (busy) return event.preventDefault();
        if (typeof onClick === 'function') onClick.call(undefined as never, event);
      }}
    >
      {busy ? <Icon of={LoaderCircle} /> : icon && <Icon of={icon} />}
      <span>{children}</span>
    </button>
  );
}

type LinkButtonProps = Face & { href: string; download?: string; target?: '_blank' };

/** A link that looks like a button: it goes somewhere, it changes nothing. */
export function LinkButton({ look, small, icon, children, ...rest }: LinkButtonProps) {
  const face = { ...(look && { look }), ...(small && { small }) };
  return (
    <a {...rest} class={classOf(face)} rel={rest.target ? 'noreferrer' : undefined}>
      {icon && <Icon of={icon} />}
      <span>{children}</span>
    </a>
  );
}

type IconButtonProps = Omit<ButtonHTMLAttributes, 'class' | 'children' | 'icon'> & {
  icon: IconNode;
  label: string;
};

export function IconButton({ icon, label, ...rest }: IconButtonProps) {
  return (
    <button type="button" {...rest} class="button button-quiet button-icon" aria-label={label} title={label}>
      <Icon of={icon} />
    </button>
  );
}
