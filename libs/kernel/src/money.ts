/** Whole haléře (1 Kč = 100 h). In JSON an integer number; amounts beyond 2^53 h (90 billion Kč) are refused. */
export type Halere = number;

export const halere = (amount: number): Halere => {
  if (!Number.isSafeInteger(amount)) throw new RangeError(`${amount} is not a whole number of haléře`);
  return amount;
};

export const koruny = (amount: number): Halere => halere(Math.round(amount * 100));

export const sumOf = (amounts: Iterable<Halere>): Halere => {
  let total = 0;
  for (const amount of amounts) total = halere(total + amount);
  return total;
};

/** Accepts what Czech people type: „1 234 567,50 Kč“, "1234567.5", with any kind of space. `undefined` when it is no amount. */
export const parseMoney = (text: string): Halere | undefined => {
  const bare = text.replace(/[\s\u00a0\u202f]/g, '').replace(/(Kč|CZK)$/i, '');
  const match = /^(-?)(\d{1,14})(?:[.,](\d{1,2}))?(?:,-)?$/.exec(bare);
  if (!match) return undefined;
  const amount = Number(match[2]) * 100 + Number((match[3] ?? '').padEnd(2, '0') || 0);
  return Number.isSafeInteger(amount) ? (match[1] ? -amount : amount) : undefined;
};
