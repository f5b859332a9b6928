const weights = [8, 7, 6, 5, 4, 3, 2];

/**
 * Whether the text is an IČO: eight digits whose last one is the modulo-11 check digit (czech-domain 6.2).
 * Remainder 1 gives check digit 0; leading zeros belong to the number, so seven digits are none.
 */
export const isIco = (text: string): boolean => {
  if (!/^\d{8}$/.test(text)) return false;
  const remainder = weights.reduce((sum, weight, index) => sum + weight * Number(text[index]), 0) % 11;
  const check = remainder === 0 ? 1 : remainder === 1 ? 0 : 11 - remainder;
  return check === Number(text[7]);
};
