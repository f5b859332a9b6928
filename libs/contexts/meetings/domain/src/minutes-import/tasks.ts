import { findDates, nextSuchDay } from './czech-dates';
import type { TaskDraft } from './minutes-draft';
import { personOf } from './attendance';
import { plain } from './source-rows';

const dueLead = /\b(?:nejpozdeji\s+do|do|termin|t)\s*:?\s*(?:dne\s+)?$/;
const ownerLead = /\b(?:zodpovida|odpovida|zajisti|z)\s*:\s*/;

/**
 * Who shall do it and until when, as far as the words say: „Zodpovídá: …“, „do 15. 6.“, „T: 30. 9. 2023“. A day without year is the next such
 * day after the meeting; without a date of the meeting it stays open.
 */
export const taskIn = (text: string, meetingDate: string | null): TaskDraft => {
  const folded = plain(text);
  const date = findDates(text).find(({ begin }) => dueLead.test(folded.slice(Math.max(0, begin - 25), begin)));
  const coming =
    date && date.year === null && !date.shortYear && meetingDate ? nextSuchDay(meetingDate, date.month, date.day) : null;
  const lead = ownerLead.exec(folded);
  const behind = lead ? text.slice(lead.index + lead[0].length).split(/[,;.\t]\s|\s[-–—]\s|\s+(?=[TZ]\s*:|termín)/u)[0]! : '';
  const owner =
    personOf(behind, 1)?.name ?? (/^\p{Lu}/u.test(behind) && behind.length <= 60 ? behind.replace(/[.,;]$/u, '').trim() : null);
  return { owner, due: date?.value ?? coming };
};
