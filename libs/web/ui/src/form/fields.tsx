import { useUiTexts } from '../locale/ui-texts';
import { FieldFrame, type FieldProps } from './field-frame';

const text = (value: unknown): string => (value === null || value === undefined ? '' : String(value));

export const TextField = ({ type = 'text', autoComplete, ...field }: FieldProps & { readonly type?: 'text' | 'email' | 'search' | 'time' | 'url'; readonly autoComplete?: string }) => (
  <FieldFrame {...field}>
    {(control) => (
      <div className="gov-form-input" data-size="m" data-invalid={control['aria-invalid']}>
        <span className="element">
          <input {...control} type={type} autoComplete={autoComplete ?? 'off'} value={text(field.bind.value)} onChange={(event) => field.bind.change(event.target.value)} />
        </span>
      </div>
    )}
  </FieldFrame>
);

export const TextArea = ({ rows = 4, ...field }: FieldProps & { readonly rows?: number }) => (
  <FieldFrame {...field}>
    {(control) => (
      <div className="gov-form-input" data-size="m" data-invalid={control['aria-invalid']}>
        <span className="element">
          <textarea {...control} rows={rows} value={text(field.bind.value)} onChange={(event) => field.bind.change(event.target.value)} />
        </span>
      </div>
    )}
  </FieldFrame>
);

export interface Option {
  readonly value: string;
  readonly label: string;
}

export const SelectField = ({ options, ...field }: FieldProps & { readonly options: readonly Option[] }) => {
  const texts = useUiTexts();
  return (
    <FieldFrame {...field}>
      {(control) => (
        <div className="tr-select" data-invalid={control['aria-invalid']}>
          <select {...control} value={text(field.bind.value)} onChange={(event) => field.bind.change(event.target.value)}>
            <option value="">{texts.choose}</option>
            {options.map((option) => (
              <option key={option.value} value={option.value}>
                {option.label}
              </option>
            ))}
          </select>
        </div>
      )}
    </FieldFrame>
  );
};

/** A whole number; anything else stays text and is refused at the field. */
export const NumberField = (field: FieldProps) => (
  <FieldFrame {...field}>
    {(control) => (
      <div className="gov-form-input tr-number" data-size="m" data-invalid={control['aria-invalid']}>
        <span className="element">
          <input
            {...control}
            inputMode="decimal"
            autoComplete="off"
            value={text(field.bind.value)}
            onChange={(event) => {
              const typed = event.target.value.replace(/\s/g, '');
              field.bind.change(/^-?\d{1,15}$/.test(typed) ? Number(typed) : event.target.value);
            }}
          />
        </span>
      </div>
    )}
  </FieldFrame>
);
