import { useQueryClient } from '@tanstack/react-query';
import { ApiProblem, Unreachable, type PathWith, type WriteAnswer, type WriteBody, type WriteMethod, type WriteOptions, type WriteParams } from '@triada/api-client';
import { useAnnouncer, type FormFault } from '@triada/web-ui';
import { useState } from 'react';
import { useMessages, type Messages } from '../messages';
import { api } from './api';

export interface Outcome<Answer> {
  /** Sentence for the corner of the page: „Skupina byla založena.“ */
  readonly done: string;
  readonly then?: (answer: Answer) => void;
  /** Takes it back; offered for a while beside the sentence. */
  readonly undo?: (answer: Answer) => void;
}

/** A refusal as faults of a form: each at its field, the sentence of the rule for the whole when no field is named. */
export const faultsOf = (error: unknown, messages: Messages): readonly FormFault[] => {
  if (error instanceof Unreachable) return [{ text: messages.shell.problem.network }];
  if (!(error instanceof ApiProblem)) throw error;
  const { problem } = error;
  if (problem.status === 412) return [{ text: messages.shell.problem.stale }];
  if (problem.status === 401) return [{ text: messages.shell.problem.signInNeeded }];
  const placed = problem.faults.filter((fault) => fault.field !== undefined).map(({ field, message }) => ({ field, text: message }));
  return placed.length > 0 ? placed : [{ text: problem.detail || problem.title }];
};

/**
 * Sends commands of one route. `send` resolves to nothing when it happened and to the faults when it was refused, as forms want
 * it; either way the pages of that context are asked again, for a refusal too says that the screen was not up to date.
 */
export const useCommand = <Method extends WriteMethod, Path extends PathWith<Method>>(method: Method, path: Path) => {
  const client = useQueryClient();
  const messages = useMessages();
  const { announce } = useAnnouncer();
  const [busy, setBusy] = useState(false);
  const context = String(path).split('/')[1];

  const send = async (
    params: WriteParams<Path, Method>,
    body: WriteBody<Path, Method>,
    outcome: Outcome<WriteAnswer<Path, Method>>,
    options?: WriteOptions,
  ): Promise<readonly FormFault[] | void> => {
    setBusy(true);
    try {
      const answer = await api.write(method, path, params, body, options);
      announce({ text: outcome.done, ...(outcome.undo && { undo: () => outcome.undo?.(answer) }) });
      outcome.then?.(answer);
      return undefined;
    } catch (error) {
      return faultsOf(error, messages);
    } finally {
      setBusy(false);
      void client.invalidateQueries({ predicate: ({ queryKey: [key] }) => typeof key === 'string' && key.split('/')[1] === context });
    }
  };
  return { send, busy };
};
