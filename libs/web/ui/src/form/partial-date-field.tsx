import { isPartialDate } from '@triada/kernel';
import { useState } from 'react';
import { useFormat } from '../format/use-format';
import { FieldFrame, type FieldProps } from './field-frame';
import { parsePartialDate } from './partial-date';

/** A date as exact as the person knows it; shows at once how it was understood. */
export const PartialDateField = (field: FieldProps) => {
  const format = useFormat();
  const { value } = field.bind;
  const [typed, setTyped] = useState(typeof value === 'string' ? value : '');
  const understood = typeof value === 'string' && isPartialDate(value) ? format.partial(value) : undefined;
  return (
    <FieldFrame {...field}>
      {(control) => (
        <>
          <div className="gov-form-input tr-date" data-size="m" data-invalid={control['aria-invalid']}>
            <span className="element">
              <input
                {...control}
                autoComplete="off"
                value={typed}
                onChange={(event) => {
                  setTyped(event.target.value);
                  field.bind.change(parsePartialDate(event.target.value) ?? event.target.value);
                }}
              />
            </span>
          </div>
          <p className="tr-field__hint" aria-live="polite">
            {understood}
          </p>
        </>
      )}
    </FieldFrame>
  );
};
