import { parseMoney } from '@triada/kernel';
import { useState } from 'react';
import { useUiTexts } from '../locale/ui-texts';
import { useFormat } from '../format/use-format';
import { FieldFrame, type FieldProps } from './field-frame';

/** Takes amounts as Czech people type them („1 234 567,50“), holds whole haléře; what cannot be read stays text and is refused. */
export const MoneyField = (field: FieldProps) => {
  const texts = useUiTexts();
  const format = useFormat();
  const { value } = field.bind;
  const [typed, setTyped] = useState(typeof value === 'number' ? format.money(value) : '');
  return (
    <FieldFrame {...field} hint={field.hint ?? texts.moneyHint}>
      {(control) => (
        <div className="gov-form-input tr-number" data-size="m" data-invalid={control['aria-invalid']}>
          <span className="element">
            <input
              {...control}
              inputMode="decimal"
              autoComplete="off"
              value={typed}
              onChange={(event) => {
                setTyped(event.target.value);
                field.bind.change(parseMoney(event.target.value) ?? event.target.value);
              }}
              onBlur={() => typeof value === 'number' && setTyped(format.money(value))}
            />
          </span>
        </div>
      )}
    </FieldFrame>
  );
};
