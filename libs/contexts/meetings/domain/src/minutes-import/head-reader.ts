import { findDates } from './czech-dates';
import { groupOf } from './group-name';
import { labelOf } from './labels';
import { markerOf } from './markers';
import { isTitle, meetingKindOf, ordinalOf } from './meeting-title';
import type { Doubt, GroupDraft, LineRange, MinutesOptions, PlanDraft, Recognised } from './minutes-draft';
import type { SourceLedger } from './source-ledger';
import { plain, type Row } from './source-rows';
import { doubtsOfDate, doubtsOfTime, isWhenLine, readWhenAndWhere } from './when-and-where';

type Found<Value> = Recognised<Value> | null;

const allCapitals = (text: string): boolean => /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text);
/** „konaného dne …“ goes on with a title; a weekday begins a line of its own. */
const startsWithWeekday = /^(?:pondeli|utery|stred[au]|ctvrtek|patek|sobota|nedele)\b/;
const groupLine = /^(?:pracovni|ridici|koordinacni|tematicka|uzemni)?\s*skupin|^ps\b/;
const planForm =
  /\b(?:komunitni\w*|stredneddob\w*|strednedob\w*|akcni\w*|rozvoj\w*)\b.{0,80}?\b((?:19|20)\d{2})\s?(?:-|–|—|az|\/)\s?((?:19|20)\d{2})\b/;

/** Reads what stands above the points: letterhead, plan, title, group, when and where. Each method says how many rows it took. */
export class HeadReader {
  letterhead: Found<string> = null;
  plan: Found<PlanDraft> = null;
  title: Found<string> = null;
  group: Found<GroupDraft> = null;
  meetingKind: string | null = null;
  ordinal: Found<number> = null;
  date: Found<string> = null;
  time: Found<string> = null;
  endTime: Found<string> = null;
  venue: Found<string> = null;
  private letterheadPassed = false;
  /** Begun with a doubt: said, so not missing. */
  readonly doubted = new Set<'date' | 'time'>();

  constructor(
    private readonly ledger: SourceLedger,
    private readonly options: MinutesOptions,
    private readonly doubts: Doubt[],
  ) {}

  /** Whether anything said that this is a record of a meeting. */
  get hasBegun(): boolean {
    return this.title !== null || this.group !== null || this.date !== null;
  }

  read(rows: readonly Row[], at: number): number {
    return (
      this.readLetterhead(rows, at) ||
      this.readPlan(rows[at]!) ||
      this.readTitle(rows, at) ||
      this.readGroup(rows, at) ||
      this.readWhen(rows[at]!)
    );
  }

  /** Labelled values: „Datum: …“, „Místo: …“, „Pracovní skupina: …“. */
  readLabelled(kind: 'date' | 'time' | 'venue' | 'group', row: Row, rest: string): number {
    if (rest === '') return 0;
    if (kind === 'group') {
      const { lines, text } = this.ledger.take('group', [row]);
      const named = groupOf(`Pracovní skupina ${rest.replace(/^(?:pracovní\s+)?skupina\s+/iu, '')}`, this.options);
      if (named) this.keepGroup(named, text, lines.from);
      return 1;
    }
    const { lines, text } = this.ledger.take('when-and-where', [row]);
    if (kind === 'venue' && findDates(rest).length === 0) this.venue ??= { value: rest.replace(/[.,;]$/u, ''), text, lines };
    else this.keepWhen(rest, text, row);
    return 1;
  }

  private readLetterhead(rows: readonly Row[], at: number): number {
    // Only what stands first of all can be one.
    if (this.letterheadPassed) return 0;
    this.letterheadPassed = true;
    const length = rows
      .slice(at)
      .findIndex(
        ({ text }) =>
          !allCapitals(text) || isTitle(text) || groupLine.test(plain(text)) || labelOf(text) !== null || markerOf(text) !== null,
      );
    const taken = rows.slice(at, length < 0 ? rows.length : at + length);
    if (taken.length === 0) return 0;
    const { lines, text } = this.ledger.take('letterhead', taken);
    // The same words once split over lines and once in one line are one letterhead.
    const last = taken.at(-1)!.text;
    const value = taken.length > 1 && text.startsWith(last) ? last : text;
    this.letterhead = { value, text, lines };
    return taken.length;
  }

  private readPlan(row: Row): number {
    const match = planForm.exec(plain(row.text.slice(0, 300)));
    if (!match || this.plan || isTitle(row.text) || Number(match[1]) > Number(match[2])) return 0;
    const { lines, text } = this.ledger.take('plan', [row]);
    this.plan = { value: { title: row.text, from: Number(match[1]), to: Number(match[2]) }, text, lines };
    return 1;
  }

  /** A title may run on to the next line. */
  private wrapped(rows: readonly Row[], at: number): readonly Row[] {
    const next = rows[at + 1];
    return next &&
      next.text.length <= 200 &&
      !next.afterGap &&
      !next.pageMark &&
      /^\p{Ll}/u.test(next.text) &&
      labelOf(next.text) === null &&
      !startsWithWeekday.test(plain(next.text))
      ? [rows[at]!, next]
      : [rows[at]!];
  }

  private readTitle(rows: readonly Row[], at: number): number {
    if (this.title || !isTitle(rows[at]!.text)) return 0;
    const taken = this.wrapped(rows, at);
    const { lines, text } = this.ledger.take('title', taken);
    this.title = { value: text, text, lines };
    this.meetingKind = meetingKindOf(text) ?? this.meetingKind;
    const [date] = findDates(text);
    this.keepOrdinal(text, lines);
    const named = groupOf(text, this.options);
    if (named && (named.targetGroups.length > 0 || named.body !== 'working_group')) this.keepGroup(named, text, lines.from);
    if (date) this.keepWhen(text.slice(date.begin), text, taken[0]!, false);
    return taken.length;
  }

  private readGroup(rows: readonly Row[], at: number): number {
    const { text: first } = rows[at]!;
    if (this.group || first.length > 200 || !groupLine.test(plain(first))) return 0;
    const taken = this.wrapped(rows, at);
    const named = groupOf(taken.map(({ text }) => text).join(' '), this.options);
    if (!named) return 0;
    const { lines, text } = this.ledger.take('group', taken);
    this.meetingKind ??= named.body;
    this.keepGroup(named, text, lines.from);
    this.keepOrdinal(text, lines);
    const [date] = findDates(text);
    if (date) this.keepWhen(text.slice(date.begin), text, taken[0]!, false);
    return taken.length;
  }

  private readWhen(row: Row): number {
    if (!isWhenLine(row.text)) return 0;
    const { text } = this.ledger.take('when-and-where', [row]);
    this.keepWhen(row.text, text, row);
    return 1;
  }

  private keepOrdinal(text: string, lines: LineRange): void {
    const [date] = findDates(text);
    const value = ordinalOf(date ? text.slice(0, date.begin) : text);
    if (value !== null) this.ordinal ??= { value, text, lines };
  }

  private keepGroup(value: GroupDraft, text: string, line: number): void {
    if (this.group && (this.group.value.targetGroups.length > 0 || value.targetGroups.length === 0)) return;
    this.group = { value, text, lines: { from: line, to: line } };
    for (const { label, code } of value.targetGroups) {
      if (code === null)
        this.doubts.push({ code: 'unknown-label', line, text: label, params: { list: 'working-group-target-groups' } });
    }
  }

  private keepWhen(wording: string, text: string, { line }: Row, placeToo = true): void {
    const { dates, times, venue } = readWhenAndWhere(wording);
    const lines = { from: line, to: line };
    const [date] = dates;
    const [time] = times;
    if (date) {
      this.doubts.push(...doubtsOfDate(date, line, text));
      if (!date.value) this.doubted.add('date');
      if (date.value && this.date && this.date.value !== date.value) {
        this.doubts.push({ code: 'dates-differ', line, text, params: { first: this.date.value, second: date.value } });
      }
      if (date.value) this.date ??= { value: date.value, text, lines };
    }
    if (time && !this.time) {
      this.doubts.push(...doubtsOfTime(time, line, wording));
      if (time.problem) this.doubted.add('time');
      if (time.value) this.time = { value: time.value, text, lines };
      if (time.until) this.endTime = { value: time.until, text, lines };
    }
    // Behind the date of a title only „v …“ or „na …“ names a place.
    const behind = plain(wording.slice(date?.end ?? 0)).replace(/\b(?:od|do|hodin[auy]?|hod|h)\b\.?/g, ' ');
    if (venue && (placeToo || /^[^\p{L}]*(?:v|ve|na)\s/u.test(behind))) {
      this.venue ??= { value: venue, text, lines };
    }
  }
}
