/** Whole haléře (1 Kč = 100 h). In JSON an integer number; amounts beyond 2^53 h (90 billion Kč) are refused. */
export type Halere = number;

export const halere = (amount: number): Halere => {
  if (!Number.isSafeInteger(amount)) throw new RangeError(`${amount} is not a whole number of haléře`);
  return amount === 0 ? 0 : amount;
};

/** Koruny to haléře; a fraction of a haléř is refused, never rounded away. */
export const koruny = (amount: number): Halere => {
  const rounded = Math.round(amount * 100);
  if (Math.abs(amount * 100 - rounded) > 1e-6 * Math.max(1, Math.abs(amount)))
    throw new RangeError(`${amount} Kč is not a whole number of haléře`);
  return halere(rounded);
};

export const sumOf = (amounts: Iterable<Halere>): Halere => {
  let total = 0;
  for (const amount of amounts) total = halere(total + amount);
  return total;
};

const grouped = /^\d{1,3}( \d{3})+$/;

/**
 * Accepts what Czech people type: „1 234 567,50 Kč“, "1234567.5", „500,-“, with any kind of space between thousands.
 * `undefined` when it is no amount or could mean two: "1.234" is refused, since its dot may stand for thousands or for decimals.
 */
export const parseMoney = (text: string): Halere | undefined => {
  const bare = text
    .replace(/[\s\u00a0\u2009\u202f]+/gu, ' ')
    .replace(/ ?(Kč|CZK)\s*$/iu, '')
    .trim();
  const match = /^([-\u2212]?) ?(\d[\d ]*)(?:[.,](\d{1,2}))?(?:[,.][-\u2013\u2014]{1,2})?$/u.exec(bare);
  if (!match || (match[3] !== undefined && /[-\u2013\u2014]$/u.test(bare))) return undefined;
  const whole = match[2]!;
  if (whole.includes(' ') && !grouped.test(whole)) return undefined;
  const amount = Number(whole.replaceAll(' ', '')) * 100 + Number((match[3] ?? '').padEnd(2, '0'));
  return Number.isSafeInteger(amount) ? halere(match[1] ? -amount : amount) : undefined;
};
