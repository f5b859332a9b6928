import type { Api } from '@triada/script-client';

export interface EventQuestion {
  readonly stream?: string;
  readonly region?: string;
  readonly since?: string;
  readonly context?: string;
  /** Events in one answer; the product's own measure when left out. */
  readonly limit?: string;
}

/** Whole lines of a body as they arrive; holds one line and what came with it, however long the body is. */
async function* linesOf(response: Response): AsyncGenerator<string> {
  let rest = '';
  for await (const chunk of response.body!.pipeThrough(new TextDecoderStream())) {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop()!;
    yield* lines.filter(Boolean);
  }
  if (rest) yield rest;
}

/**
 * Events of the log as lines of JSON, oldest first, answer after answer, read only as fast as they are taken. The last line of an answer
 * says where the next one begins; an answer without it broke off, and that is an error: a cut log must not pass for a whole one.
 */
export async function* eventTexts(api: Api, question: EventQuestion, account: string | undefined): AsyncGenerator<string> {
  let cursor: string | null = null;
  do {
    const asked = Object.entries({ ...question, cursor }).filter((entry): entry is [string, string] => Boolean(entry[1]));
    const response = await api.request('GET', `/api/audit/events?${new URLSearchParams(asked)}`, account);
    let last: string | undefined;
    for await (const line of linesOf(response)) {
      if (last !== undefined) yield `${last}\n`;
      last = line;
    }
    cursor = nextOf(last);
  } while (cursor !== null);
}

const nextOf = (last: string | undefined): string | null => {
  const end = (last === undefined ? {} : JSON.parse(last)) as { readonly next?: string | null };
  if (end.next === undefined) throw new Error('Výpis událostí se přerušil, není úplný. Spusťte jej znovu. (The answer broke off.)');
  return end.next;
};
