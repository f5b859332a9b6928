import { admin, pause, type Deployment } from '@triada/testing/product';

/** Milliseconds that anything may take to become visible. */
const patience = 300_000;

/**
 * Counts the organisations that the planning has taken in, as a browser hears of them at `/api/live`. To count documents again and
 * again would cost the servers more than what is measured.
 */
export class Watch {
  /** Changes of the view since the watch began. */
  known = 0;
  readonly #ending = new AbortController();

  static async on(product: Deployment): Promise<Watch> {
    const watch = new Watch();
    const authorization = `Bearer ${await product.api.token(admin)}`;
    const { body } = await fetch(`${product.url}/api/live`, { signal: watch.#ending.signal, headers: { authorization } });
    watch.#read(body!.pipeThrough(new TextDecoderStream())).catch((error: unknown) => {
      if (!watch.#ending.signal.aborted) throw error;
    });
    return watch;
  }

  async until(count: number): Promise<void> {
    for (const until = Date.now() + patience; this.known < count; await pause(20))
      if (Date.now() > until) throw new Error(`the planning has told of ${this.known} organisations, not of ${count}, after ${patience} ms`);
  }

  close(): void {
    this.#ending.abort();
  }

  async #read(stream: AsyncIterable<string>): Promise<void> {
    let text = '';
    for await (const part of stream) {
      const blocks = (text + part).split('\n\n');
      text = blocks.pop()!;
      for (const block of blocks) if (/"context":"planning","view":"known-organisation"/.test(block)) this.known++;
    }
  }
}
