/** What a task tells on its way, one by one, then its result. A slow listener gets the newest news only. */
export async function* withProgress<Progress, Result>(
  task: (progress: (made: Progress) => void) => Promise<Result>,
): AsyncGenerator<Progress | Result> {
  let newest: Progress | undefined;
  let wake = Promise.withResolvers<void>();
  const running = task((made) => {
    newest = made;
    wake.resolve();
  });
  const done = running.then(
    () => true,
    () => true,
  );
  for (;;) {
    const over = await Promise.race([done, wake.promise.then(() => false)]);
    if (newest) yield newest;
    newest = undefined;
    wake = Promise.withResolvers<void>();
    if (over) break;
  }
  yield await running;
}
