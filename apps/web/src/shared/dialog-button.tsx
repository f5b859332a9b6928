import type { Subject } from '@triada/access';
import { Button, Dialog, type ButtonProps } from '@triada/web-ui';
import { useState, type ReactNode } from 'react';
import { useRights } from '../session/rights';

export interface DialogButtonProps {
  readonly label: string;
  /** Heading of the dialog; the label when left out. */
  readonly title?: string;
  readonly look?: ButtonProps['look'];
  readonly size?: ButtonProps['size'];
  readonly wide?: boolean;
  /** Operation of the permission table; whoever may not do it does not see the button. */
  readonly operation: string;
  readonly subject: Subject;
  /** Says more than the label to those who cannot see what stands beside the button. */
  readonly accessibleLabel?: string;
  readonly children: (close: () => void) => ReactNode;
}

/** A command behind a button: opens its form in a dialog. */
export const DialogButton = ({ label, title, look, size, wide, operation, subject, accessibleLabel, children }: DialogButtonProps) => {
  const may = useRights();
  const [open, setOpen] = useState(false);
  if (!may(operation, subject)) return null;
  const close = () => setOpen(false);
  return (
    <>
      <Button look={look} size={size} aria-haspopup="dialog" aria-label={accessibleLabel} onClick={() => setOpen(true)}>
        {label}
      </Button>
      {open && (
        <Dialog title={title ?? label} onClose={close} wide={wide}>
          {children(close)}
        </Dialog>
      )}
    </>
  );
};
