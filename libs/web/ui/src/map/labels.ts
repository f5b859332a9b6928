export interface Label {
  readonly id: string;
  readonly text: string;
  /** Middle of the baseline. */
  readonly x: number;
  readonly y: number;
}

/** About the width of a letter of Roboto, in parts of the font size. */
const letter = 0.53;

/**
 * Names that fit beside each other, kept inside the picture; the first in the list go first. What does not fit is left to the
 * title of the cell and to the list, for two names over each other tell nothing.
 */
export const fittingLabels = (labels: readonly Label[], fontSize: number, width: number): readonly Label[] => {
  const taken: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number }[] = [];
  return labels.flatMap((label) => {
    const half = (label.text.length * fontSize * letter) / 2;
    const x = Math.min(Math.max(label.x, half + 2), width - half - 2);
    const box = { left: x - half, right: x + half, top: label.y - fontSize, bottom: label.y + fontSize * 0.2 };
    const hits = taken.some((other) => box.left < other.right && other.left < box.right && box.top < other.bottom && other.top < box.bottom);
    if (hits) return [];
    taken.push(box);
    return [{ ...label, x }];
  });
};
