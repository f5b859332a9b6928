import { admin, type Deployment } from '@triada/testing/product';

const linesOf = (text: string): any[] =>
  text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

/** Events of a context or stream as an auditor gets them, oldest first; the last line of an answer leads to the next one. */
export const eventsOf = async ({ api }: Deployment, question: Readonly<Record<string, string>>): Promise<any[]> => {
  const events: any[] = [];
  for (let cursor: string | null | undefined = ''; cursor !== null;) {
    const query = new URLSearchParams({ ...question, limit: '5000', ...(cursor && { cursor }) });
    const response: Response = await api.request('GET', `/api/audit/events?${query}`, admin);
    const lines = linesOf(await response.text());
    cursor = lines.pop()?.next as string | null | undefined;
    if (cursor === undefined) throw new Error('the answer broke off');
    events.push(...lines);
  }
  return events;
};

export interface LogSize {
  readonly context: string;
  readonly events: number;
}

/** How many events each context holds. The audit's own log is left out: reading here is itself written down there. */
export const sizesOf = async ({ api }: Deployment): Promise<readonly LogSize[]> => {
  const { items } = await api.question<{ items: LogSize[] }>('AuditLogs', admin);
  return items.filter(({ context }) => context !== 'audit').map(({ context, events }) => ({ context, events }));
};

export interface Rebuilt {
  readonly view: string;
  readonly same: boolean;
}

/** Rebuilds one view; the last line tells whether it equals the live one. */
export const rebuild = async ({ api }: Deployment, context: string, view: string): Promise<Rebuilt> => {
  const answer = await api.request('POST', `/api/operations/views/${view}/rebuild`, admin, {
    body: JSON.stringify({ context }),
    headers: { 'content-type': 'application/json' },
  });
  const last = linesOf(await answer.text()).at(-1);
  return { view, same: last?.same === true };
};

/** Views that are functions of their context's own log. */
export const viewsOf = async ({ api }: Deployment): Promise<readonly { readonly context: string; readonly view: string }[]> => {
  const { items } = await api.question<{ items: { context: string; view: string; state: string | null }[] }>('ListViews', admin);
  return items.filter(({ state }) => state !== null);
};

/** What is wrong with a log by the audit's own check, to its end. */
const damageOf = async ({ api }: Deployment, context: string): Promise<unknown> => {
  for (let cursor: string | null = null; ;) {
    const result: { ok: boolean; complete: boolean; next: string | null; mismatch: unknown } = await api.question(
      'AuditVerification',
      admin,
      { context, ...(cursor !== null && { cursor }) },
    );
    if (!result.ok || result.complete) return result.mismatch;
    cursor = result.next;
  }
};

export interface Soundness {
  /** Views that differ from a rebuild. */
  readonly otherThanRebuilt: readonly string[];
  /** Mismatch of a log by its context. */
  readonly damaged: Readonly<Record<string, unknown>>;
  /** Messages that nobody could handle. */
  readonly parked: number;
  readonly health: string;
}

/** An installation where all is as it must be. */
export const sound: Soundness = { otherThanRebuilt: [], damaged: {}, parked: 0, health: 'ready' };

/** Compares every view with a rebuild, verifies every log, and asks whether anything stopped or was parked (F50). */
export const soundnessOf = async (product: Deployment): Promise<Soundness> => {
  const otherThanRebuilt: string[] = [];
  for (const { context, view } of await viewsOf(product))
    if (!(await rebuild(product, context, view)).same) otherThanRebuilt.push(`${context}/${view}`);
  const damaged: Record<string, unknown> = {};
  const { items } = await product.api.question<{ items: LogSize[] }>('AuditLogs', admin);
  for (const { context } of items) {
    const damage = await damageOf(product, context);
    if (damage) damaged[context] = damage;
  }
  const { items: parked } = await product.api.question<{ items: unknown[] }>('ListParkedMessages', admin);
  const health = (await (await fetch(`${product.url}/health/ready`)).json()) as { status: string };
  return { otherThanRebuilt, damaged, parked: parked.length, health: health.status };
};
