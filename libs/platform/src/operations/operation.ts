import type { Principal } from '@triada/access';
import type { z } from 'zod';
import type { Sentence } from '../declare/slices';
import type { Installation } from '../module/installation';

export interface OperationInput<Params, Body> {
  readonly params: Params;
  readonly body: Body;
  readonly principal: Principal;
  readonly installation: Installation;
  /** Regions that the caller may see. */
  readonly regions: readonly string[] | 'all';
}

/** What the platform itself answers, across all contexts: for operators and auditors. Rights by the same table as the slices'. */
export interface Operation<Params extends z.ZodObject = any, Body extends z.ZodType = any> {
  readonly kind: 'operation';
  readonly name: string;
  readonly summary: Sentence;
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly params: Params;
  readonly body?: Body;
  /** JSON by this schema, or lines of JSON (`application/x-ndjson`) each by this schema. */
  readonly response: z.ZodType;
  readonly lines?: boolean;
  readonly handle: (input: OperationInput<z.output<Params>, z.output<Body>>) => Promise<OperationAnswer> | OperationAnswer;
}

export interface OperationAnswer {
  /** A JSON value, or JSON values one by one. */
  readonly content: unknown;
}

export const defineOperation = <Params extends z.ZodObject, Body extends z.ZodType = z.ZodUndefined>(
  operation: Omit<Operation<Params, Body>, 'kind'>,
): Operation<Params, Body> => ({ kind: 'operation', ...operation });
