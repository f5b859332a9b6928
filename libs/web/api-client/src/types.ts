import type { paths } from './generated/api';

/** Everything of the OpenAPI file below `/api`, without that prefix: it is the base address of the client. */
export type Paths = { [Path in keyof paths as Path extends `/api${infer Rest}` ? Rest : never]: paths[Path] };

type Json<Response> = Response extends { content: { 'application/json': infer Body } } ? Body : never;
type Ok<Operation> = Operation extends { responses: infer Responses }
  ? Responses extends { 200: infer Response }
    ? Json<Response>
    : Responses extends { 201: infer Response }
      ? Json<Response>
      : never
  : never;
type Defined<Value> = Exclude<Value, undefined>;
/** The generator writes `never` where an operation has no parameters of a kind. */
type OrNothing<Params> = [Params] extends [never] ? object : Params;
type PathPart<Operation> = Operation extends { parameters: { path: infer Params } } ? OrNothing<Params> : object;
type QueryPart<Operation> = Operation extends { parameters: { query?: infer Params } } ? Partial<OrNothing<Defined<Params>>> : object;
type BodyPart<Operation> = Operation extends { requestBody: { content: { 'application/json': infer Body } } }
  ? Body
  : Operation extends { requestBody?: { content: { 'application/json': infer Body } } }
    ? Body | undefined
    : undefined;

/** Paths that have the method. */
export type PathWith<Method extends 'get' | 'post' | 'put' | 'delete'> = {
  [Path in keyof Paths]: Paths[Path] extends { [M in Method]: { responses: unknown } } ? Path : never;
}[keyof Paths] &
  string;

type Operation<Path, Method extends string> = Path extends keyof Paths ? Paths[Path][Method & keyof Paths[Path]] : never;

/** Path and query parameters of a question, in one flat object as the slice declares them. */
export type ReadParams<Path extends PathWith<'get'>> = PathPart<Operation<Path, 'get'>> & QueryPart<Operation<Path, 'get'>>;
export type ReadAnswer<Path extends PathWith<'get'>> = Ok<Operation<Path, 'get'>>;

export type WriteMethod = 'post' | 'put' | 'delete';
export type WriteParams<Path extends PathWith<Method>, Method extends WriteMethod> = PathPart<Operation<Path, Method>>;
export type WriteBody<Path extends PathWith<Method>, Method extends WriteMethod> = BodyPart<Operation<Path, Method>>;
export type WriteAnswer<Path extends PathWith<Method>, Method extends WriteMethod> = Ok<Operation<Path, Method>>;
