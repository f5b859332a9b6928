import type { ReactNode } from 'react';
import { useUiTexts } from '../locale/ui-texts';
import { Button } from '../layout/button';
import { Icon } from '../layout/icon';
import type { FieldBinding } from './use-form';

export interface ListFieldProps {
  readonly bind: FieldBinding;
  readonly label: string;
  /** Name of one row, for the button that removes it: „Odebrat bod 2“. */
  readonly rowLabel: (index: number) => string;
  readonly addLabel: string;
  /** A fresh row. */
  readonly fresh: () => unknown;
  readonly children: (index: number, path: string) => ReactNode;
}

/** Rows of the same fields that people add and remove. */
export const ListField = ({ bind, label, rowLabel, addLabel, fresh, children }: ListFieldProps) => {
  const texts = useUiTexts();
  const rows = Array.isArray(bind.value) ? (bind.value as readonly unknown[]) : [];
  return (
    <fieldset className="tr-field tr-fieldset tr-list-field" data-invalid={bind.faults.length > 0 || undefined}>
      <legend className="tr-field__label">{label}</legend>
      {rows.map((_, index) => (
        <div key={index} className="tr-list-field__row">
          <div className="tr-list-field__fields">{children(index, `${bind.path}.${index}`)}</div>
          <Button
            size="s"
            look="quiet"
            aria-label={`${texts.removeRow}: ${rowLabel(index)}`}
            onClick={() => bind.change(rows.filter((_, other) => other !== index))}
          >
            {texts.removeRow}
          </Button>
        </div>
      ))}
      {bind.faults.length > 0 && (
        <p className="tr-field__fault">
          <Icon name="warning" /> {bind.faults.join(' ')}
        </p>
      )}
      <div>
        <Button size="s" data-path={bind.path} onClick={() => bind.change([...rows, fresh()])}>
          {addLabel}
        </Button>
      </div>
    </fieldset>
  );
};
