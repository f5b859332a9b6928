/** Place in the feed of one context: which run of numbers, and how far. A run begins with each start or change of the projecting instance. */
export interface FeedPlace {
  readonly run: string;
  readonly sequence: number;
}

/** Places by context: what stands in `id:` of the live stream, so that a reader may go on at any instance, or at a gateway before them. */
export type LivePlace = ReadonlyMap<string, FeedPlace>;

/** `meetings:7.12,planning:9.3` */
export const formatPlace = (place: LivePlace): string =>
  [...place]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([context, { run, sequence }]) => `${context}:${run}.${sequence}`)
    .join(',');

/** What cannot be read is left out: its context is then told to load again. */
export const parsePlace = (text: string): LivePlace =>
  new Map(
    text
      .slice(0, 2_000)
      .split(',')
      .map((part) => /^([a-z-]{1,40}):([\w-]{1,40})\.(\d{1,15})$/.exec(part))
      .filter((match) => match !== null)
      .map(([, context, run, sequence]) => [context!, { run: run!, sequence: Number(sequence) }]),
  );
