import { GovButton } from '@gov-design-system-ce/react';
import type { ButtonHTMLAttributes, ReactElement, ReactNode } from 'react';
import { useUiTexts } from '../locale/ui-texts';

type Look = 'primary' | 'secondary' | 'quiet' | 'danger';

const looks = {
  primary: { color: 'primary', type: 'solid' },
  secondary: { color: 'primary', type: 'outlined' },
  quiet: { color: 'primary', type: 'base' },
  danger: { color: 'error', type: 'outlined' },
} as const;

export interface ButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'color' | 'type'> {
  readonly look?: Look;
  readonly size?: 's' | 'm' | 'l';
  readonly submit?: boolean;
  /** Something is under way: the button says so and takes no second press. */
  readonly busy?: boolean;
  readonly children: ReactNode;
}

export const Button = ({ look = 'secondary', size = 'm', submit, busy, children, disabled, onClick, ...rest }: ButtonProps) => {
  const texts = useUiTexts();
  return (
    <GovButton
      {...looks[look]}
      size={size}
      nativeType={submit ? 'submit' : 'button'}
      className="tr-button"
      aria-disabled={busy || disabled || undefined}
      aria-busy={busy || undefined}
      disabled={disabled}
      onClick={busy || disabled ? (event) => event.preventDefault() : onClick}
      {...rest}
    >
      {busy ? texts.sending : children}
    </GovButton>
  );
};

/** Gives a link the look of a button; the link itself stays a link. */
export const ButtonLook = ({ look = 'secondary', size = 'm', children }: { look?: Look; size?: 's' | 'm' | 'l'; children: ReactElement }) => (
  <GovButton {...looks[look]} size={size} asChild className="tr-button">
    {children}
  </GovButton>
);
