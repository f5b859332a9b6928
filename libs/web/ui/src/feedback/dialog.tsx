import { useEffect, useId, useRef, type ReactNode } from 'react';
import { useUiTexts } from '../locale/ui-texts';
import { Icon } from '../layout/icon';

export interface DialogProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly wide?: boolean;
  readonly children: ReactNode;
}

/**
 * A modal dialog on the browser's own <dialog>: it traps the focus, closes by Escape and gives the focus back.
 * Mounted means open; its owner unmounts it in `onClose`.
 */
export const Dialog = ({ title, onClose, wide, children }: DialogProps) => {
  const texts = useUiTexts();
  const ref = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    const dialog = ref.current;
    const before = document.activeElement;
    dialog?.showModal();
    return () => {
      dialog?.close();
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  return (
    <dialog
      ref={ref}
      className={wide ? 'tr-dialog tr-dialog--wide' : 'tr-dialog'}
      aria-labelledby={titleId}
      // A dialog may be opened from within a form; what is sent in it is none of that form's business.
      onSubmit={(event) => event.stopPropagation()}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <div className="tr-dialog__head">
        <h2 id={titleId}>{title}</h2>
        <button type="button" className="tr-icon-button" aria-label={texts.close} onClick={onClose}>
          <Icon name="cross" />
        </button>
      </div>
      <div className="tr-dialog__body">{children}</div>
    </dialog>
  );
};
