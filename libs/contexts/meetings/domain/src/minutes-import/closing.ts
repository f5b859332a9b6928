import { findDates, nextSuchDay } from './czech-dates';
import { doubtsOfDate, readWhenAndWhere } from './when-and-where';
import type { Doubt, LineRange, NextMeetingDraft, Recognised } from './minutes-draft';
import { plain } from './source-rows';
import { personOf } from './attendance';

const roomForm = /\b(?:mistnost|ucebna|kancelar|zasedac\w+ mistnost|sal|dvere)\s*(?:c\.?\s*|cislo\s*)?(\d{1,4}[a-z]?)\b/;

export interface FoundNext {
  readonly next: Recognised<NextMeetingDraft>;
  readonly doubts: readonly Doubt[];
}

/** Reads „12. 3. 10:15, učebna č. 5, knihovna“. A date without year is the next such day after the meeting, and the rule is told (D092). */
export const nextMeetingOf = (text: string, rest: string, lines: LineRange, meetingDate: string | null): FoundNext => {
  const { dates, times } = readWhenAndWhere(rest);
  const [date] = dates;
  const [time] = times;
  const doubts = [...(date ? doubtsOfDate(date, lines.from, text) : [])];
  const value = date
    ? (date.value ??
      (date.year === null && !date.shortYear && meetingDate ? nextSuchDay(meetingDate, date.month, date.day) : null))
    : null;
  if (time?.problem)
    doubts.push({ code: time.problem, line: lines.from, text, params: { time: rest.slice(time.begin, time.end).trim() } });
  if (value && meetingDate && value <= meetingDate)
    doubts.push({ code: 'next-meeting-not-later', line: lines.from, text, params: { date: value } });
  const room = roomForm.exec(plain(rest));
  const withoutRoom = room ? rest.slice(0, room.index) + rest.slice(room.index + room[0].length) : rest;
  return {
    next: {
      value: {
        date: value,
        time: time?.value ?? null,
        venue: readWhenAndWhere(withoutRoom).venue,
        room: room?.[1] ? rest.slice(room.index + room[0].length - room[1].length, room.index + room[0].length) : null,
      },
      text,
      lines,
    },
    doubts: doubts.map((doubt) =>
      doubt.code === 'date-without-year' && value ? { ...doubt, params: { ...doubt.params, taken: value } } : doubt,
    ),
  };
};

/** Names behind „Zpracoval:“ or „Ověřili:“; dates and functions fall away. */
export const namesIn = (rest: string): readonly string[] => {
  const withoutDates = findDates(rest).reduceRight((text, { begin, end }) => text.slice(0, begin) + text.slice(end), rest);
  const pieces = withoutDates
    .replace(/(?:^|\s)(?:v\s+\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)*\s+)?dne\b.*$/iu, '')
    .split(/[,;\t]|\s+a\s+|\s[-–—]\s/u)
    .map((piece) =>
      piece
        .replace(/\([^()]*\)/gu, '')
        .replace(/\.{2,}|_{2,}/gu, '')
        .trim(),
    );
  return pieces.map((piece) => personOf(piece, 1)?.name).filter((name) => name !== undefined);
};
