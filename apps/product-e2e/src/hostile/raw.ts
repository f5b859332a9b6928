import { once } from 'node:events';
import { request, type IncomingMessage } from 'node:http';
import { pause, type Deployment } from '@triada/testing/product';

export interface RawRequest {
  readonly method?: string;
  /** Sent as it stands: nothing normalises, encodes or resolves it. */
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
}

export interface RawAnswer {
  readonly status: number;
  readonly type: string;
  readonly text: string;
  readonly headers: IncomingMessage['headers'];
}

/** Bytes above which the body waits for the server's first word: it may refuse by the length alone, and then hangs up. */
const longBody = 1_000_000;

/** A request as no well-behaved client would send it. */
export const raw = async (
  { url }: Deployment,
  { body = '', headers = {}, method = 'POST', path }: RawRequest,
): Promise<RawAnswer> => {
  const { hostname, port } = new URL(url);
  const length = Buffer.byteLength(body);
  const sent = request({
    hostname,
    port,
    path,
    method,
    headers: { ...headers, ...((length > 0 || method === 'POST') && { 'content-length': String(length) }) },
  });
  const answered = once(sent, 'response') as Promise<[IncomingMessage]>;
  sent.flushHeaders();
  if (length < longBody || !(await Promise.race([answered, pause(300)]))) sent.end(body);
  const [response] = await answered;
  let text = '';
  for await (const chunk of response.setEncoding('utf8')) text += chunk;
  return { status: response.statusCode!, type: String(response.headers['content-type'] ?? ''), text, headers: response.headers };
};

export interface Problem {
  readonly code: string;
  readonly status: number;
  readonly title: string;
  readonly detail: string;
  readonly faults: readonly { readonly field?: string; readonly rule: string; readonly message: string }[];
  readonly traceId: string;
}

/** What is wrong with an answer that should be a refusal in the words of a language; nothing, when it is one. */
export const flawsOfRefusal = ({ headers, status, text, type }: RawAnswer, language: 'cs' | 'en'): readonly string[] => {
  if (status < 400 || status >= 500) return [`status ${status}: ${text.slice(0, 500)}`];
  if (!type.startsWith('application/problem+json')) return [`content type ${type || 'missing'}: ${text.slice(0, 200)}`];
  const problem = JSON.parse(text) as Problem;
  const sentences = [problem.detail, ...problem.faults.map(({ message }) => message)];
  return [
    ...(problem.status === status ? [] : [`the problem says ${problem.status}, HTTP says ${status}`]),
    ...(/^[a-z]+\.[a-z0-9-]+$/.test(problem.code) ? [] : [`code ${problem.code}`]),
    ...(/^[0-9a-f]{32}$/.test(problem.traceId) ? [] : [`trace ${problem.traceId}`]),
    ...(headers['content-language'] === language ? [] : [`language ${headers['content-language']}`]),
    ...sentences
      .filter((sentence) => !/^\p{Lu}.*[.!?]$/su.test(sentence) || /\{[a-zA-Z]+\}/.test(sentence))
      .map((sentence) => `no sentence: ${sentence}`),
    ...(/node_modules|\.ts:\d|\bat \w+ \(/.test(text) ? ['a stack leaks'] : []),
  ];
};
