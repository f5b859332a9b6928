import { useEffect, useRef, type ReactNode } from 'react';
import { useUiTexts } from '../locale/ui-texts';
import { Button } from '../layout/button';
import { Notice } from '../feedback/notice';
import type { FormApi } from './use-form';
import { normalPath } from './paths';

export interface FormProps<Values> {
  readonly form: FormApi<Values>;
  readonly submitLabel: string;
  readonly cancel?: () => void;
  readonly children: ReactNode;
  readonly note?: ReactNode;
}

/** A form with a summary of its faults; each leads to its field. The summary takes the focus when it appears. */
export const Form = <Values,>({ form, submitLabel, cancel, children, note }: FormProps<Values>) => {
  const texts = useUiTexts();
  const summary = useRef<HTMLDivElement>(null);
  const element = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (form.faults.length > 0) summary.current?.focus();
  }, [form.faults.length > 0, form.busy]);
  const goTo = (field: string) => {
    const target = element.current?.querySelector<HTMLElement>(`[data-path="${CSS.escape(normalPath(field))}"]`);
    target?.focus();
  };
  const placed = (field: string | undefined): boolean =>
    field !== undefined && Boolean(element.current?.querySelector(`[data-path="${CSS.escape(normalPath(field))}"]`));
  return (
    <form ref={element} className="tr-form" noValidate onSubmit={form.submit}>
      {form.faults.length > 0 && (
        <div ref={summary} tabIndex={-1} className="tr-form__summary">
          <Notice tone="error" role="alert" title={texts.faultsTitle(form.faults.length)}>
            <ul>
              {form.faults.map((fault, index) => (
                <li key={index}>
                  {placed(fault.field) ? (
                    <button type="button" className="tr-link-button" onClick={() => goTo(fault.field!)}>
                      {fault.text}
                    </button>
                  ) : (
                    fault.text
                  )}
                </li>
              ))}
            </ul>
          </Notice>
        </div>
      )}
      {children}
      {note && <p className="tr-small">{note}</p>}
      <div className="tr-form__buttons">
        <Button submit look="primary" busy={form.busy}>
          {submitLabel}
        </Button>
        {cancel && (
          <Button look="quiet" onClick={cancel}>
            {texts.cancel}
          </Button>
        )}
      </div>
    </form>
  );
};
