const clock = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Prague', dateStyle: 'short', timeStyle: 'medium' });

/** What a Prague clock shows at the instant, as if it were UTC. */
const shown = (instant: number): number => Date.parse(`${clock.format(instant).replace(' ', 'T')}Z`);

/**
 * The instant of a local time in Prague. An hour that the change to summer time skips moves forward with it; of an hour that comes
 * twice in autumn the first one counts.
 */
export const pragueInstant = (date: string, time: string): Date => {
  const wanted = Date.parse(`${date}T${time}:00Z`);
  const candidates = [wanted - 7_200_000, wanted - 3_600_000];
  return new Date(candidates.find((instant) => shown(instant) === wanted) ?? wanted - 3_600_000);
};
