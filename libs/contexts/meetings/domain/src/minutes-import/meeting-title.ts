import { plain } from './source-rows';

const stems: readonly (readonly [string, number])[] = [
  ['prvni', 1],
  ['druh', 2],
  ['treti', 3],
  ['ctvrt', 4],
  ['pat', 5],
  ['sest', 6],
  ['sedm', 7],
  ['osm', 8],
  ['devat', 9],
  ['desat', 10],
  ['jedenact', 11],
  ['dvanact', 12],
  ['trinact', 13],
  ['ctrnact', 14],
  ['patnact', 15],
  ['sestnact', 16],
  ['sedmnact', 17],
  ['osmnact', 18],
  ['devatenact', 19],
  ['dvacat', 20],
];
const noun = '(?:jednani|setkani|schuz\\w*|zasedani|porad\\w*|workshop\\w*)';
const digits = new RegExp(
  `(?:\\bc\\.?\\s?(\\d{1,3})(?:\\s?/\\s?\\d{2,4})?|(?<![\\d.])(\\d{1,3})\\.)\\s*(?:\\w+\\s+){0,2}?${noun}`,
);
const behind = new RegExp(`${noun}\\s+(?:[a-z]+\\s+){0,2}?c\\.?\\s?(\\d{1,3})\\b`);
const lead = /^(?:zapis|zaznam|protokol)\w*\s+c\.?\s?(\d{1,3})\b/;
const roman = new RegExp(`\\b([ivx]{1,5})\\.\\s*(?:\\w+\\s+){0,1}?${noun}`);
const words = new RegExp(`\\b([a-z]+)\\s+(?:(?:radneho|mimoradneho|pracovniho|spolecneho)\\s+)?${noun}`, 'g');
const values: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };

export const romanValue = (text: string): number =>
  [...text].reduce((sum, char, index) => {
    const [value, next] = [values[char] ?? 0, values[text[index + 1] ?? ''] ?? 0];
    return sum + (value < next ? -value : value);
  }, 0);

/** Which meeting of its group it was: „druhého jednání“, „3. setkání“, „č. 4/2023“, „II. jednání“. */
export const ordinalOf = (text: string): number | null => {
  const folded = plain(text);
  const number =
    lead.exec(folded)?.[1] ?? (([, first, second]) => first ?? second)(digits.exec(folded) ?? []) ?? behind.exec(folded)?.[1];
  if (number) return Number(number);
  for (const [, word] of folded.matchAll(words)) {
    const found = stems.find(([stem]) => word === stem || new RegExp(`^${stem}(?:iho|eho|ho|ni|y|a|e)?$`).test(word!));
    if (found) return found[1];
  }
  const match = roman.exec(folded);
  return match ? romanValue(match[1]!) : null;
};

/** Kind of the meeting as a code of the list `bodies`. */
export const meetingKindOf = (text: string): string | null => {
  const folded = plain(text);
  if (
    /\b(plenarni|spolecne\w*|velke\w*) (jednani|setkani|zasedani|schuz\w*)|vsech (pracovnich )?skupin|pracovnich skupin\b/.test(
      folded,
    )
  )
    return 'plenary';
  if (/ridic\w* skupin/.test(folded)) return 'steering_group';
  if (/koordinacn\w* skupin|\btriad[ay]\b/.test(folded)) return 'coordination_group';
  if (/\bskupin|\bps\b/.test(folded)) return 'working_group';
  if (/zastupitelstv/.test(folded)) return 'council';
  return null;
};

const titleForm = new RegExp(
  `^(?:zapis|zaznam|protokol)(?:\\s|$)|^(?:\\d{1,3}\\.\\s*)?(?:\\w+\\s+){0,2}${noun}\\b.{0,40}(?:skupin|planovan|komise|zastupitel)`,
);

/** A line that says what the document is: „Zápis z …“, „Pracovní setkání …“, „Záznam z jednání …“. */
export const isTitle = (text: string): boolean => text.length <= 300 && titleForm.test(plain(text));
