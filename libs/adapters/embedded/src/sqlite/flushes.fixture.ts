/** Flushes under way that end when the test says so. */
export const flushes: { end(error?: Error): void }[] = [];

/** A double of `fdatasync`. */
export const fdatasyncDouble = (_descriptor: number, done: (error: Error | null) => void): void =>
  void flushes.push({ end: (error) => done(error ?? null) });

const turn = () => new Promise((resolve) => setImmediate(resolve));

/** Long enough for whatever does not wait for a flush. */
export const turns = async (): Promise<void> => {
  for (let count = 0; count < 5; count++) await turn();
};

/** Ends the flushes under way and those that follow from them. */
export const flushAll = async (): Promise<void> => {
  await turns();
  while (flushes.length > 0) {
    for (const flush of flushes.splice(0)) flush.end();
    await turns();
  }
};
