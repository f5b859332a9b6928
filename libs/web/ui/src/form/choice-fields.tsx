import { useId } from 'react';
import { Icon } from '../layout/icon';
import type { Option } from './fields';
import type { FieldProps } from './field-frame';

export const CheckboxField = ({ bind, label, hint }: FieldProps) => {
  const id = useId();
  return (
    <div className="tr-field" data-invalid={bind.faults.length > 0 || undefined}>
      <label className="tr-choice">
        <input
          type="checkbox"
          data-path={bind.path}
          checked={bind.value === true}
          aria-describedby={hint ? `${id}-hint` : undefined}
          onChange={(event) => bind.change(event.target.checked)}
        />
        <span>{label}</span>
      </label>
      {hint && (
        <p className="tr-field__hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <GroupFault bind={bind} id={`${id}-fault`} />
    </div>
  );
};

const GroupFault = ({ bind, id }: { readonly bind: FieldProps['bind']; readonly id: string }) =>
  bind.faults.length > 0 && (
    <p className="tr-field__fault" id={id}>
      <Icon name="warning" /> {bind.faults.join(' ')}
    </p>
  );

/** One of a few, all in sight. */
export const RadioField = ({ bind, label, hint, options }: FieldProps & { readonly options: readonly Option[] }) => {
  const id = useId();
  return (
    <fieldset className="tr-field tr-fieldset" data-invalid={bind.faults.length > 0 || undefined} aria-describedby={bind.faults.length > 0 ? `${id}-fault` : undefined}>
      <legend className="tr-field__label">{label}</legend>
      {hint && <p className="tr-field__hint">{hint}</p>}
      <div className="tr-choices">
        {options.map((option, index) => (
          <label key={option.value} className="tr-choice">
            <input
              type="radio"
              name={id}
              data-path={index === 0 ? bind.path : undefined}
              checked={bind.value === option.value}
              onChange={() => bind.change(option.value)}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
      <GroupFault bind={bind} id={`${id}-fault`} />
    </fieldset>
  );
};

/** Any of several; the value is the list of those chosen. */
export const CheckboxesField = ({ bind, label, hint, options }: FieldProps & { readonly options: readonly Option[] }) => {
  const id = useId();
  const chosen = Array.isArray(bind.value) ? (bind.value as readonly string[]) : [];
  return (
    <fieldset className="tr-field tr-fieldset" data-invalid={bind.faults.length > 0 || undefined} aria-describedby={bind.faults.length > 0 ? `${id}-fault` : undefined}>
      <legend className="tr-field__label">{label}</legend>
      {hint && <p className="tr-field__hint">{hint}</p>}
      <div className="tr-choices tr-choices--many">
        {options.map((option, index) => (
          <label key={option.value} className="tr-choice">
            <input
              type="checkbox"
              data-path={index === 0 ? bind.path : undefined}
              checked={chosen.includes(option.value)}
              onChange={(event) =>
                bind.change(event.target.checked ? [...chosen, option.value] : chosen.filter((value) => value !== option.value))
              }
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
      <GroupFault bind={bind} id={`${id}-fault`} />
    </fieldset>
  );
};
