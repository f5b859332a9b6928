import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import { Catch, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest, FastifyServerOptions } from 'fastify';
import type { Logger } from '../runtime/ports';
import { traceIdOf } from './headers';
import { HttpRefusal, problemOf, type Problem } from './problem';
import type { RouteTable } from './route-table';
import { languageOf, type Language, type SentenceBook } from './sentence-book';

/** What the parser of Node.js says of bytes that it gave up. */
const statusOfBytes: Readonly<Record<string, number>> = { ERR_HTTP_REQUEST_TIMEOUT: 408, HPE_HEADER_OVERFLOW: 431 };

/** Sends a problem document with the headers that its status calls for. */
const sendProblem = (reply: FastifyReply, problem: Problem, language: Language): FastifyReply => {
  if (problem.status === 401) reply.header('www-authenticate', 'Bearer realm="triada"');
  if (problem.status === 429) reply.header('retry-after', '30');
  if (problem.status === 503) reply.header('retry-after', '1');
  if (problem.status === 412 && typeof problem.current === 'number') reply.header('etag', `"${problem.current}"`);
  return reply
    .status(problem.status)
    .header('content-type', 'application/problem+json; charset=utf-8')
    .header('content-language', language)
    .header('cache-control', 'no-store')
    .send(JSON.stringify(problem));
};

/** Turns whatever went wrong into a problem document; never a stack. What is our own fault is logged with its trace. */
export class ProblemFilter implements ExceptionFilter {
  constructor(
    private readonly book: SentenceBook,
    private readonly routes: Pick<RouteTable, 'methodsOf'>,
    private readonly log: Logger,
  ) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    this.answer(error, http.getRequest<FastifyRequest>(), http.getResponse<FastifyReply>());
  }

  answer(error: unknown, request: FastifyRequest, reply: FastifyReply): void {
    if (reply.sent) return;
    const headers = request.headers ?? {};
    const traceId = traceIdOf(headers);
    const problem = problemOf(this.sharpen(error, request, reply), this.book, languageOf(headers['accept-language']), traceId);
    if (problem.status >= 500) {
      const level = problem.status === 503 ? 'warn' : 'error';
      this.log[level](
        { traceId, code: problem.code, method: request.method, route: request.routeOptions?.url, err: error },
        'a request failed',
      );
    }
    sendProblem(reply, problem, languageOf(headers['accept-language']));
  }

  /** Bytes that are no HTTP request: nobody said in which language or for what, so the answer is Czech and goes straight to the connection. */
  answerBytes({ code }: { readonly code?: string }, socket: Socket): void {
    if (code === 'ECONNRESET' || socket.destroyed) return;
    const status = statusOfBytes[code ?? ''] ?? 400;
    const body = JSON.stringify(problemOf(new HttpRefusal(status), this.book, 'cs', traceIdOf({})));
    const head = [
      `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
      'content-type: application/problem+json; charset=utf-8',
      `content-length: ${Buffer.byteLength(body)}`,
      'connection: close',
    ];
    if (socket.writable) socket.write(`${head.join('\r\n')}\r\n\r\n${body}`);
    socket.destroySoon();
  }

  /** A known address asked by a wrong method is not an unknown address. */
  private sharpen(error: unknown, request: FastifyRequest, reply: FastifyReply): unknown {
    const status = (error as { status?: number } | null)?.status;
    if (status !== 404 || error instanceof HttpRefusal || request.routeOptions?.url !== undefined) return error;
    const allowed = this.routes.methodsOf(request.url);
    if (allowed.length === 0) return new HttpRefusal(404);
    reply.header('allow', allowed.join(', '));
    return new HttpRefusal(405, { allowed });
  }
}

Catch()(ProblemFilter);

/** Options of a server whose router and parser answer like everything else: addresses that they cannot read reach no handler. */
export const answerProblems = (filter: () => ProblemFilter | undefined): Pick<FastifyServerOptions, 'clientErrorHandler' | 'frameworkErrors'> => ({
  clientErrorHandler: (error, socket) => {
    const known = filter();
    if (known) known.answerBytes(error, socket as Socket);
    else socket.destroy();
  },
  frameworkErrors: (error, request, reply) => filter()?.answer(error, request as FastifyRequest, reply as FastifyReply),
});
