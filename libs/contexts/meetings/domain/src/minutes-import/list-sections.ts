import { isElsewhere, headcountIn, readAttendance, personOf, type AttendanceLine } from './attendance';
import { isSectionHeading, labelOf } from './labels';
import { markerOf } from './markers';
import type { AgendaItemDraft, AttendanceStatus, AttendeeDraft, Doubt, Recognised } from './minutes-draft';
import type { SourceLedger } from './source-ledger';
import type { Row } from './source-rows';

const inlineItems = (rest: string): readonly { readonly label: string; readonly text: string }[] => {
  const marks = [...rest.matchAll(/(?:^|[\s,;])(\d{1,2}[.)])\s+(?=\p{L})/gu)];
  if (marks.length > 1) {
    return marks.map((mark, index) => ({
      label: mark[1]!,
      text: rest.slice(mark.index + mark[0].length, marks[index + 1]?.index ?? rest.length).replace(/[\s,;]+$/u, ''),
    }));
  }
  const pieces = rest.split(rest.includes(';') ? /\s*;\s*/u : /\s*,\s*/u).filter((piece) => piece !== '');
  return pieces.map((text) => ({ label: '', text: text.replace(/\.$/u, '') }));
};

/** A list that ends in a comma or semicolon goes on in the next line. */
const goesOnAfter = (text: string): boolean => text.endsWith(',') || text.endsWith(';');

/** Agenda and attendance: the blocks that begin with a label and go on as a list. */
export class ListSections {
  readonly agenda: AgendaItemDraft[] = [];
  readonly attendance: AttendeeDraft[] = [];
  headcount: Recognised<number> | null = null;
  attendanceElsewhere = false;
  /** Line on which a person was first listed. */
  private readonly listedOn = new Map<string, number>();

  constructor(
    private readonly ledger: SourceLedger,
    private readonly doubts: Doubt[],
  ) {}

  /** Takes the label and its items; returns how many rows. */
  readAgenda(rows: readonly Row[], at: number, rest: string): number {
    const head = rows[at]!;
    this.ledger.take('agenda-heading', [head]);
    for (const item of rest === '' ? [] : inlineItems(rest)) this.addItem(item.label, item.text, [head]);
    let index = at + 1;
    let lastNumber = 0;
    let style: string | null = null;
    for (; index < rows.length; index++) {
      const row = rows[index]!;
      if (row.pageMark) continue;
      const marker = markerOf(row.text);
      const first = index === at + 1;
      if (labelOf(row.text) !== null || (rest !== '' && row.afterGap)) break;
      if (marker) {
        if (style !== null && marker.style !== style && row.afterGap) break;
        if (marker.value !== null && marker.style === style && marker.value <= lastNumber) break;
        if (row.afterGap && !first && (marker.value === null || marker.value !== lastNumber + 1)) break;
        style ??= marker.style;
        if (marker.value !== null && marker.style === style) lastNumber = marker.value;
        this.addItem(marker.text, marker.rest, [row]);
        continue;
      }
      const last = this.agenda.at(-1);
      if ((row.afterGap && !first) || (isSectionHeading(row.text) && !first)) break;
      if (last && (/^[\p{Ll}(]/u.test(row.text) || row.indent > head.indent + 4) && style !== null) this.extendItem(last, row);
      else if (style === null && row.text.length <= 120) this.addItem('', row.text, [row]);
      else break;
    }
    return index - at;
  }

  readAttendance(rows: readonly Row[], at: number, rest: string, status: AttendanceStatus): number {
    const head = rows[at]!;
    const taken: Row[] = [head];
    const listed: AttendanceLine[] = rest === '' ? [] : [{ text: rest, lines: { from: head.line, to: head.line } }];
    for (let index = at + 1; index < rows.length; index++) {
      const row = rows[index]!;
      if (row.pageMark) {
        taken.push(row);
        continue;
      }
      if (!this.belongsToList(row, listed, rest !== '')) break;
      taken.push(row);
      const before = listed.at(-1);
      const wrapped = before && rest !== '' && !goesOnAfter(before.text) && !/^[-–•*]/u.test(row.text);
      const joined = before && rest !== '' && /[,;]$/u.test(before.text);
      if (wrapped || joined)
        listed[listed.length - 1] = { text: `${before.text} ${row.text}`, lines: { from: before.lines.from, to: row.line } };
      else listed.push({ text: row.text, lines: { from: row.line, to: row.line } });
    }
    while (taken.at(-1)!.pageMark) taken.pop();
    const text = taken.map((row) => row.text).join(' ');
    this.ledger.take(
      'attendance',
      taken.filter(({ pageMark }) => !pageMark),
    );
    this.keepList(listed, status, head, text);
    return taken.length;
  }

  private belongsToList(row: Row, listed: readonly AttendanceLine[], inline: boolean): boolean {
    if (labelOf(row.text) !== null) return false;
    const before = listed.at(-1)?.text ?? '';
    if (row.afterGap && (listed.length > 0 || row.text.length > 120)) return /[,;]$/u.test(before) && !markerOf(row.text);
    const marker = markerOf(row.text);
    if (inline)
      return (
        !marker &&
        (/[,;]$/u.test(before) ||
          /^\p{Ll}/u.test(row.text) ||
          (!/[.!?]$/u.test(row.text) && row.text.length < 160 && !isSectionHeading(row.text)))
      );
    const content = marker ? marker.rest : row.text;
    if (isSectionHeading(content) && !/,/u.test(content)) return false;
    return marker === null || personOf(content.split(/[,(–:\t-]/u)[0]!, 1) !== null || /\(|,| [-–] /u.test(content);
  }

  private keepList(listed: readonly AttendanceLine[], status: AttendanceStatus, head: Row, text: string): void {
    const whole = listed.map((line) => line.text).join(' ');
    const count = status === 'present' ? headcountIn(whole) : null;
    if (count !== null)
      this.headcount = { value: count, text, lines: { from: head.line, to: listed.at(-1)?.lines.to ?? head.line } };
    if (isElsewhere(whole)) {
      this.attendanceElsewhere ||= status === 'present';
      this.doubts.push({ code: 'attendance-elsewhere', line: head.line, text, params: count === null ? {} : { count } });
      return;
    }
    if (count !== null && listed.length === 1) return;
    const { attendees, unclear } = readAttendance(listed, status);
    for (const attendee of attendees) {
      const key = `${status} ${attendee.name}`;
      const first = this.listedOn.get(key);
      if (first === undefined) this.listedOn.set(key, attendee.lines.from);
      else this.doubts.push({ code: 'attendee-twice', line: attendee.lines.from, text: attendee.name, params: { first } });
      this.attendance.push(attendee);
    }
    const nobody = /^(?:nikdo|zadn\w*|0|-|–|bez omluvy|nejsou)\.?$/iu;
    for (const { line, text: worded } of unclear) {
      if (!nobody.test(worded)) this.doubts.push({ code: 'attendee-unclear', line, text: worded, params: { status } });
    }
  }

  private addItem(label: string, text: string, rows: readonly Row[]): void {
    const { lines } = this.ledger.take('agenda-item', rows);
    this.agenda.push({ number: this.agenda.length + 1, label, text, lines });
  }

  private extendItem(last: AgendaItemDraft, row: Row): void {
    this.ledger.take('agenda-item', [row]);
    this.agenda[this.agenda.length - 1] = {
      ...last,
      text: `${last.text} ${row.text}`,
      lines: { from: last.lines.from, to: row.line },
    };
  }
}
