import { plain } from './source-rows';

/** A time of day as worded. `value` is null when the wording could mean two times or none; then `problem` says which. */
export interface FoundTime {
  readonly begin: number;
  readonly end: number;
  readonly value: string | null;
  readonly until: string | null;
  readonly problem: 'time-ambiguous' | 'time-impossible' | null;
}

const pattern =
  /(?<![\d.:/])(\d{1,2})(?:([:.])(\d{2})(?![\d.]\d|\.\s?\d))?(\s?(?:hodin[auy]?|hod\b\.?|h\b))?(?:\s?(?:-|–|—|az|do)\s?(\d{1,2})(?:[:.](\d{2}))?)?(\s?(?:hodin[auy]?|hod\b\.?|h\b))?/g;
const lead = /(?:\bv|\bve|\bod|\bcas|\bzacatek|\bzahajeni|\bkonec|\bukonceni|\bdo|\bkdy)\s*:?\s*(?:v\s|ve\s|od\s)?$/;
const afternoon = /^\s*(?:odpoledne|vecer)/;

const pad = (n: number): string => String(n).padStart(2, '0');
const isClock = (hour: number, minute: number): boolean => hour <= 23 && minute <= 59;

/**
 * All times of a text whose dates were blanked out before. A number counts as a time when it has minutes after a colon, or a dot or nothing
 * beside „hod.“ or „v“ (`dotIsTime`: a dot is enough, for lines that say when and where). Hours from 1 to 6 without „odpoledne“ are ambiguous: nobody meets at two in the night, but nobody said so.
 */
export const findTimes = (text: string, dotIsTime = false): readonly FoundTime[] => {
  const folded = plain(text);
  const found: FoundTime[] = [];
  for (const match of folded.matchAll(pattern)) {
    const [whole, hourText, separator, minuteText, unit, untilHour, untilMinute, lastUnit] = match;
    const begin = match.index;
    const led = lead.test(folded.slice(Math.max(0, begin - 20), begin));
    const named = unit !== undefined || lastUnit !== undefined || led;
    if (!(
      separator === ':' ||
      (separator === '.' && (named || dotIsTime)) ||
      (separator === undefined && (unit !== undefined || lastUnit !== undefined) && led)
    ))
      continue;
    const late = afternoon.test(folded.slice(begin + whole.length, begin + whole.length + 20)) ? 12 : 0;
    const [hour, minute] = [Number(hourText) + (Number(hourText) < 12 ? late : 0), Number(minuteText ?? 0)];
    const [endHour, endMinute] = [Number(untilHour ?? 0) + (Number(untilHour ?? 0) < 12 ? late : 0), Number(untilMinute ?? 0)];
    const problem = !isClock(hour, minute) ? 'time-impossible' : hour >= 1 && hour <= 6 ? 'time-ambiguous' : null;
    found.push({
      begin,
      end: begin + whole.trimEnd().length,
      value: problem ? null : `${pad(hour)}:${pad(minute)}`,
      until: untilHour !== undefined && isClock(endHour, endMinute) && !problem ? `${pad(endHour)}:${pad(endMinute)}` : null,
      problem,
    });
  }
  return found;
};
