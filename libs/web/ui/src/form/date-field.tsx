import { isLocalDate } from '@triada/kernel';
import { useEffect, useRef, useState } from 'react';
import { useUiTexts } from '../locale/ui-texts';
import { formatDay } from '../format/dates';
import { Icon } from '../layout/icon';
import { FieldFrame, type FieldProps } from './field-frame';
import { parsePartialDate } from './partial-date';

const day = (value: unknown): string | undefined => (typeof value === 'string' && isLocalDate(value) ? value : undefined);

/** Ordinary spaces instead of the no-break ones of running text: people edit this. */
const editable = (text: string): string => text.replaceAll('\u00a0', ' ');

/**
 * A calendar day, typed and shown as Czech people write it whatever the language of the browser, or chosen in the browser's own
 * calendar. What is no day stays as typed and is refused at the field.
 */
export const DateField = (field: FieldProps) => {
  const texts = useUiTexts();
  const { value } = field.bind;
  const shown = (now: unknown): string => (day(now) ? editable(formatDay(day(now)!, 'cs')) : typeof now === 'string' ? now : '');
  const [typed, setTyped] = useState(shown(value));
  const own = useRef<unknown>(value);
  const native = useRef<HTMLInputElement>(null);
  useEffect(() => {
    // Set from outside, e.g. by a form that was filled in from a text.
    if (value !== own.current) setTyped(shown(value));
    own.current = value;
  }, [value]);
  const change = (text: string, next: string) => {
    own.current = next;
    setTyped(text);
    field.bind.change(next);
  };
  return (
    <FieldFrame {...field} hint={field.hint ?? texts.dateHint}>
      {(control) => (
        <div className="tr-day">
          <div className="gov-form-input" data-size="m" data-invalid={control['aria-invalid']}>
            <span className="element">
              <input
                {...control}
                autoComplete="off"
                value={typed}
                onChange={(event) => change(event.target.value, day(parsePartialDate(event.target.value)) ?? event.target.value)}
                onBlur={() => setTyped(shown(value))}
              />
            </span>
          </div>
          <button type="button" className="tr-icon-button" aria-label={`${texts.pickDate}: ${field.label}`} onClick={() => native.current?.showPicker()}>
            <Icon name="calendar" />
          </button>
          <input
            ref={native}
            type="date"
            className="tr-day__native"
            tabIndex={-1}
            aria-hidden="true"
            value={day(value) ?? ''}
            onChange={(event) => event.target.value !== '' && change(shown(event.target.value), event.target.value)}
          />
        </div>
      )}
    </FieldFrame>
  );
};
