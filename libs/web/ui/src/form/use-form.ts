import { useCallback, useRef, useState, type FormEvent } from 'react';
import type { z } from 'zod';
import { useLocale } from '../locale/locale';
import { normalPath, prune, readAt, writeAt } from './paths';
import { sentenceOf } from './sentences';

/** Something is wrong at a field, or, without one, with the whole. */
export interface FormFault {
  readonly field?: string;
  readonly text: string;
}

export interface FieldBinding {
  readonly path: string;
  readonly value: unknown;
  readonly change: (value: unknown) => void;
  readonly faults: readonly string[];
}

export interface FormApi<Values> {
  readonly values: Values;
  readonly change: (path: string, value: unknown) => void;
  /** Binds a field of the first level; the name is checked by the compiler. */
  readonly field: (name: keyof Values & string) => FieldBinding;
  /** Binds a field deeper inside: `points.0.text`. */
  readonly at: (path: string) => FieldBinding;
  readonly faults: readonly FormFault[];
  readonly submit: (event?: FormEvent) => void;
  readonly busy: boolean;
  readonly reset: (values: Values) => void;
}

export interface FormOptions<Schema extends z.ZodType, Values> {
  /** The very schema that the API applies to the request body. */
  readonly schema: Schema;
  readonly initial: Values;
  /** Sends the parsed body; faults that come back appear at their fields. */
  readonly send: (body: z.output<Schema>) => Promise<readonly FormFault[] | void>;
  /** Shapes the values before they are judged, e.g. text into numbers. */
  readonly shape?: (values: Values) => unknown;
  /** Field of the request → field of the form, where `shape` made them differ. */
  readonly place?: (field: string, values: Values) => string;
}

/** A form over a request schema: judged before it is sent, refusals of the server put where they belong. */
export const useForm = <Schema extends z.ZodType, Values extends object>({ schema, initial, send, shape, place }: FormOptions<Schema, Values>): FormApi<Values> => {
  const locale = useLocale();
  const [values, setValues] = useState(initial);
  const [faults, setFaults] = useState<readonly FormFault[]>([]);
  const [busy, setBusy] = useState(false);
  const sending = useRef(false);

  const change = useCallback((path: string, value: unknown) => {
    setValues((now) => writeAt(now, path, value));
    setFaults((now) => now.filter((fault) => fault.field === undefined || normalPath(fault.field) !== path));
  }, []);

  const at = (path: string): FieldBinding => ({
    path,
    value: readAt(values, path),
    change: (value) => change(path, value),
    faults: faults.filter((fault) => fault.field !== undefined && normalPath(fault.field) === path).map((fault) => fault.text),
  });

  const placed = (fault: FormFault): FormFault =>
    fault.field === undefined || !place ? fault : { ...fault, field: place(normalPath(fault.field), values) };

  const judge = (): z.output<Schema> | undefined => {
    const candidate = prune(shape ? shape(values) : values, initial);
    const result = schema.safeParse(candidate);
    if (result.success) return result.data;
    setFaults(
      result.error.issues.map((issue) => {
        const field = issue.path.join('.');
        return placed({ field, text: sentenceOf(issue, readAt(candidate, field) === undefined, locale) });
      }),
    );
    return undefined;
  };

  const submit = (event?: FormEvent) => {
    event?.preventDefault();
    if (sending.current) return;
    const body = judge();
    if (body === undefined) return;
    sending.current = true;
    setBusy(true);
    setFaults([]);
    void send(body)
      .then((answer) => setFaults((answer ?? []).map(placed)))
      .finally(() => {
        sending.current = false;
        setBusy(false);
      });
  };

  return { values, change, field: at, at, faults, submit, busy, reset: setValues };
};
