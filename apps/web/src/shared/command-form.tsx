import type { PathWith, WriteAnswer, WriteBody, WriteMethod, WriteOptions, WriteParams } from '@triada/api-client';
import { Form, useForm, type FormApi } from '@triada/web-ui';
import type { ReactNode } from 'react';
import type { z } from 'zod';
import { useCommand } from '../api/use-command';

export interface CommandFormProps<Method extends WriteMethod, Path extends PathWith<Method>, Schema extends z.ZodType, Values extends object> {
  readonly method: Method;
  readonly path: Path;
  readonly params: WriteParams<Path, Method>;
  /** The request schema of the contract. */
  readonly schema: Schema;
  readonly initial: Values;
  /** Fields of the form → fields of the request, where they differ. */
  readonly shape?: (values: Values) => unknown;
  /** Field of the request → field of the form, where they differ. */
  readonly place?: (field: string) => string;
  readonly submitLabel: string;
  /** Sentence once it has happened. */
  readonly done: string | ((body: z.output<Schema>) => string);
  readonly undo?: (answer: WriteAnswer<Path, Method>) => void;
  /** Whether what was sent can be taken back; it always can when left out. */
  readonly undoable?: (body: z.output<Schema>) => boolean;
  readonly then?: (answer: WriteAnswer<Path, Method>, body: z.output<Schema>) => void;
  readonly close: () => void;
  readonly options?: WriteOptions;
  readonly note?: ReactNode;
  readonly children: (form: FormApi<Values>) => ReactNode;
}

/** One command as a form: the contract's schema before sending, the rule's sentences after, and the dialog closed when it happened. */
export const CommandForm = <Method extends WriteMethod, Path extends PathWith<Method>, Schema extends z.ZodType, Values extends object>(
  props: CommandFormProps<Method, Path, Schema, Values>,
) => {
  const { method, path, params, schema, initial, shape, place, submitLabel, done, undo, undoable, then, close, options, note, children } = props;
  const { send } = useCommand(method, path);
  const form = useForm({
    schema,
    initial,
    ...(shape && { shape }),
    ...(place && { place }),
    send: (body) =>
      send(
        params,
        body as WriteBody<Path, Method>,
        {
          done: typeof done === 'string' ? done : done(body),
          ...(undo && (undoable?.(body) ?? true) && { undo }),
          then: (answer) => {
            close();
            then?.(answer, body);
          },
        },
        options,
      ),
  });
  return (
    <Form form={form} submitLabel={submitLabel} cancel={close} note={note}>
      {children(form)}
    </Form>
  );
};
