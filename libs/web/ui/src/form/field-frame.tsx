import { useId, type ReactNode } from 'react';
import { useUiTexts } from '../locale/ui-texts';
import { Icon } from '../layout/icon';
import type { FieldBinding } from './use-form';

export interface FieldProps {
  readonly bind: FieldBinding;
  readonly label: string;
  readonly hint?: string;
  readonly required?: boolean;
}

export interface ControlAttributes {
  readonly id: string;
  readonly 'data-path': string;
  readonly 'aria-describedby'?: string;
  readonly 'aria-invalid'?: true;
  readonly 'aria-required'?: true;
}

/** Label, hint and faults around one control, tied to it for screen readers. */
export const FieldFrame = ({ bind, label, hint, required, children }: FieldProps & { readonly children: (control: ControlAttributes) => ReactNode }) => {
  const texts = useUiTexts();
  const id = useId();
  const described = [hint && `${id}-hint`, bind.faults.length > 0 && `${id}-fault`].filter(Boolean).join(' ');
  return (
    <div className="tr-field" data-invalid={bind.faults.length > 0 || undefined}>
      <label className="tr-field__label" htmlFor={id}>
        {label} {!required && <span className="tr-field__optional">({texts.optional})</span>}
      </label>
      {children({
        id,
        'data-path': bind.path,
        ...(described && { 'aria-describedby': described }),
        ...(bind.faults.length > 0 && { 'aria-invalid': true as const }),
        ...(required && { 'aria-required': true as const }),
      })}
      {hint && (
        <p className="tr-field__hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {bind.faults.length > 0 && (
        <p className="tr-field__fault" id={`${id}-fault`}>
          <Icon name="warning" /> {bind.faults.join(' ')}
        </p>
      )}
    </div>
  );
};
