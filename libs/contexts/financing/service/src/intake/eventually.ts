/** Milliseconds that a command waits for a fact which another context has just published. */
const patience = 1_000;
const pause = 20;

/**
 * Reads until the fact is there or patience is over. Contexts learn of each other a moment later; whoever closes a plan revision
 * and proposes a scheme in the next breath is not refused for that moment.
 */
export const eventually = async <Fact>(read: () => Promise<Fact | null>): Promise<Fact | null> => {
  for (let waited = 0; ; waited += pause) {
    const fact = await read();
    if (fact !== null || waited >= patience) return fact;
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
};
