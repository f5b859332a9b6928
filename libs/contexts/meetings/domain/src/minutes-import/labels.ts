import { plain } from './source-rows';

/** What a labelled line begins. */
export type LabelKind =
  | 'agenda'
  | 'present'
  | 'apologised'
  | 'absent'
  | 'guest'
  | 'body'
  | 'next-meeting'
  | 'author'
  | 'verifier'
  | 'date'
  | 'time'
  | 'venue'
  | 'group'
  | 'resolution'
  | 'votes';

export interface Label {
  readonly kind: LabelKind;
  /** What stands behind the label on the same line. */
  readonly rest: string;
}

/** Ends a label: a colon, a dash with spaces, or the end of the line. */
const end = '\\s*(?::\\s*|\\s[-–—]\\s|\\t\\s*|$)';

const rules: readonly (readonly [LabelKind, RegExp])[] = [
  [
    'next-meeting',
    /^(?:termin\s+)?(?:pristi(?:ho)?|dalsi(?:ho)?|nasledujici(?:ho)?|nejblizsi(?:ho)?)\s+(?:\w+\s+){0,2}?(?:jednani|setkani|schuz\w*|termin\w*|zasedani)\b(?:\s+\w+\s+skupiny)?\s*[:–—-]?\s*/,
  ],
  [
    'author',
    new RegExp(
      `^(?:zpracoval[ai]?|zapsal[ai]?|vyhotovil[ai]?|zapisovatel(?:k[ay])?|(?:zapis|zaznam)\\s+(?:vyhotovil|zapsal|provedl|zpracoval|poridil|sepsal|vypracoval)[ai]?|vypracoval[ai]?)(?:\\s+(?:dne\\s+)?\\d{1,2}\\.\\s?\\d{1,2}\\.\\s?\\d{4})?\\s*[:–—-]?\\s+|^(?:zpracoval[ai]?|zapsal[ai]?|vyhotovil[ai]?|zapisovatel(?:k[ay])?)${end}`,
    ),
  ],
  [
    'verifier',
    new RegExp(
      `^(?:overil[ai]?|overovatel\\w*(?:\\s+zapisu)?|(?:zapis|zaznam)\\s+(?:overil|schvalil)[ai]?|za spravnost(?:\\s+zapisu)?)${end}|^(?:overil[ai]?|(?:zapis\\s+)?schvalil[ai]?|overovatel\\w*(?:\\s+zapisu)?)\\s*:\\s*`,
    ),
  ],
  [
    'agenda',
    new RegExp(
      `^(?:(?:navrzeny|navrh|schvaleny)\\s+)?(?:program\\w*|temata|tema|body|agenda|porad)(?:\\s+(?:setkani|jednani|schuz\\w*|zasedani|programu|k projednani|porady))*${end}|^obsah(?:\\s+jednani)?\\s*:\\s*`,
    ),
  ],
  [
    'apologised',
    new RegExp(
      `^omluven(?:i|y|a|o)?(?:\\s+(?:clenove|ucastnici|neprit\\w*|z jednani|jsou))*${end}|^(?:z jednani se )?omluvil[iay]?(?:\\s+se)?\\s*:\\s*`,
    ),
  ],
  ['absent', new RegExp(`^(?:neprit\\w+|neomluven\\w+)(?:\\s+\\w+){0,2}?${end}`)],
  ['guest', new RegExp(`^(?:host(?:e|i|ia)?|prizvan[iy](?:\\s+hoste)?|jako hoste?)(?:\\s+\\w+){0,2}?${end}`)],
  [
    'present',
    new RegExp(
      `^(?:seznam\\s+)?(?:pritomni|pritomny|pritomna|pritomn\\w+ clenove|pritomnych|ucastnici|ucast|ucastnik[uy]|prezence|prezencni listina|ucastnili se|zucastnili se|zucastneni)(?:\\s+(?:(?:clenove|ucastnici|jednani|setkani|skupiny|pracovni|ridici|za|osoby|dle|prezencni|listiny)\\b\\s*){0,5}(?:\\(\\d+\\))?)?${end}|^(?:pritomno|pritomni|ucast)\\s+(?=\\d)`,
    ),
  ],
  ['resolution', /^(?:navrh\s+usneseni|usneseni)(?:\s+(?:c\.?\s*)?(?=\d)|\s*(?=:)|$)/],
  [
    'votes',
    /^(?:hlasovani|vysledek hlasovani|hlasovano)\b\s*[:–—-]?\s*|^(?=pro\s*[:–=-]?\s*\d{1,3}\b.{0,40}proti)|^(?=\d{1,3}\s*[-x]?\s*pro\b.{0,40}proti)/,
  ],
  [
    'body',
    new RegExp(
      `^(?:prubeh(?:\\s+(?:jednani|setkani|schuzky))?|vlastni jednani|projednan[ye] body|projednavane body|k jednotlivym bodum|zaver[uy]?\\s+(?:z\\s+)?jednani|zapis|jednani|diskuse k bodum|vystupy(?:\\s+(?:z\\s+)?(?:jednani|setkani))?)${end}`,
    ),
  ],
  [
    'date',
    /^(?:datum|termin|dne|kdy)(?:\s+(?:a\s+(?:cas|misto|hodina)\s+)?(?:konani|jednani|setkani|schuzky))?(?:\s+a\s+(?:cas|misto))?\s*:\s*/,
  ],
  ['time', /^(?:cas|hodina|zacatek|zahajeni|doba)(?:\s+(?:konani|jednani|setkani|schuzky))?\s*:\s*/],
  ['venue', /^(?:misto|kde|mistnost|adresa)(?:\s+(?:konani|jednani|setkani|schuzky))?\s*:\s*/],
  ['group', /^(?:pracovni skupina|skupina|nazev skupiny|organ)\s*:\s*/],
];

/** No label is longer, whatever stands behind it. */
const longestLabel = 200;

/** The label with which a line begins; a heading in capitals counts like any other. */
export const labelOf = (text: string): Label | null => {
  const folded = plain(text.slice(0, longestLabel));
  for (const [kind, form] of rules) {
    const match = form.exec(folded);
    if (match) return { kind, rest: text.slice(match[0].length).trim() };
  }
  return null;
};

/** A short line that opens a part of the body: it ends with a colon, is all in capitals, or is one of the usual words. */
export const isSectionHeading = (text: string): boolean => {
  if (text.length > 90) return false;
  if (/:$/u.test(text)) return !/[.!?]\s/u.test(text);
  if (/\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text) && /\p{L}{3}/u.test(text)) return true;
  return /^(?:ruzne|diskuse|zaver|uvod|ukoly|informace|prezentace|usneseni)\.?$/.test(plain(text));
};
