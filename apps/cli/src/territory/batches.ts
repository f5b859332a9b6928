/** Rows and bytes of a batch; well under what the product takes at once. */
const maxRows = 500;
const maxBytes = 512 * 1024;

/** Rows in their order, cut always at the same places, so that a repeated import sends the same batches. */
export const batchesOf = <Row>(rows: readonly Row[]): readonly (readonly Row[])[] => {
  const batches: Row[][] = [];
  let bytes = Number.POSITIVE_INFINITY;
  for (const row of rows) {
    const size = Buffer.byteLength(JSON.stringify(row)) + 1;
    const last = batches.at(-1);
    if (!last || last.length === maxRows || bytes + size > maxBytes) {
      batches.push([row]);
      bytes = size;
    } else {
      last.push(row);
      bytes += size;
    }
  }
  return batches;
};
