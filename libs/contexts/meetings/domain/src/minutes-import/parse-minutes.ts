import { namesIn, nextMeetingOf } from './closing';
import { findDates } from './czech-dates';
import { HeadReader } from './head-reader';
import { isSectionHeading, labelOf, type Label } from './labels';
import { ListSections } from './list-sections';
import { markerOf, type Marker } from './markers';
import { missingParts, numberingDoubts, sortedDoubts, withAgendaItems } from './minutes-checks';
import type {
  AttendanceStatus,
  Doubt,
  ElementKind,
  MinutesDraft,
  MinutesOptions,
  NextMeetingDraft,
  Recognised,
} from './minutes-draft';
import { PointDrafts } from './point-drafts';
import { PointOutline } from './point-outline';
import { resolutionIn, votesIn } from './resolutions';
import { ListedPeople } from './speakers';
import { SourceLedger } from './source-ledger';
import { plain, readRows, type Row } from './source-rows';

const attendanceOf: Readonly<Partial<Record<Label['kind'], AttendanceStatus>>> = {
  present: 'present',
  apologised: 'apologised',
  absent: 'absent',
  guest: 'guest',
};

/** Votes, signatures and the next meeting are short; a longer line that begins like one is prose. */
const longestStatement = 400;

/** One pass over the rows. Each reader says how many rows it took; what nobody takes is unrecognised. */
class MinutesReading {
  private readonly doubts: Doubt[] = [];
  private readonly ledger: SourceLedger;
  private readonly head: HeadReader;
  private readonly lists: ListSections;
  private readonly outline = new PointOutline();
  private readonly authors: Recognised<string>[] = [];
  private readonly verifiers: Recognised<string>[] = [];
  private next: Recognised<NextMeetingDraft> | null = null;
  private part: 'head' | 'body' | 'closing' = 'head';
  /** Rows of one point make one element. */
  private pointElement: object = {};

  constructor(
    private readonly rows: readonly Row[],
    private readonly options: MinutesOptions,
  ) {
    this.ledger = new SourceLedger(rows);
    this.head = new HeadReader(this.ledger, options, this.doubts);
    this.lists = new ListSections(this.ledger, this.doubts);
  }

  read(): MinutesDraft {
    for (let at = 0; at < this.rows.length;) at += this.readAt(at);
    this.outline.finish();
    const { head, lists } = this;
    const drafts = new PointDrafts({
      meetingDate: head.date?.value ?? null,
      people: new ListedPeople(lists.attendance),
      options: this.options,
      doubts: this.doubts,
    });
    const points = this.outline.roots.flatMap((node) => drafts.of(node, null));
    const draft = {
      letterhead: head.letterhead,
      plan: head.plan,
      title: head.title,
      group: head.group,
      meetingKind: head.meetingKind,
      ordinal: head.ordinal,
      date: head.date,
      time: head.time,
      endTime: head.endTime,
      venue: head.venue,
      agenda: lists.agenda,
      attendance: lists.attendance,
      headcount: lists.headcount,
      points: withAgendaItems(points, lists.agenda),
      nextMeeting: this.next,
      author: this.authors[0] ?? null,
      verifiers: this.verifiers,
      elements: this.ledger.elements,
      unrecognised: this.ledger.unrecognised,
    };
    const doubts = [
      ...this.doubts,
      ...numberingDoubts(this.outline.faults),
      ...missingParts({ ...draft, doubts: [] }, lists.attendanceElsewhere, head.doubted),
    ];
    return { ...draft, doubts: sortedDoubts(doubts) };
  }

  private readAt(at: number): number {
    const row = this.rows[at]!;
    if (row.pageMark) return this.simple('page-mark', row);
    const marker = markerOf(row.text);
    return this.readLabel(at, marker) || (this.part === 'head' ? this.readHead(at, marker) : 0) || this.readBody(row, marker);
  }

  private simple(kind: ElementKind, row: Row): number {
    this.ledger.take(kind, [row]);
    return 1;
  }

  /** A label may be numbered like the points („1. Přítomni: …“); then its number counts as taken. */
  private readLabel(at: number, marker: Marker | null): number {
    const row = this.rows[at]!;
    const label = labelOf(marker && marker.style !== 'bullet' && marker.style !== 'letter' ? marker.rest : row.text);
    if (!label) return 0;
    if (
      marker &&
      !['present', 'apologised', 'absent', 'guest', 'agenda', 'next-meeting', 'author', 'verifier'].includes(label.kind)
    )
      return 0;
    const taken = this.take(label, at, row);
    if (taken > 0 && marker && marker.value !== null) this.outline.taken.add(marker.value);
    return taken;
  }

  private take(label: Label, at: number, row: Row): number {
    const status = attendanceOf[label.kind];
    if (status) return label.rest === '' && !this.rows[at + 1] ? 0 : this.lists.readAttendance(this.rows, at, label.rest, status);
    switch (label.kind) {
      case 'agenda':
        return this.lists.agenda.length === 0 && this.outline.isEmpty ? this.lists.readAgenda(this.rows, at, label.rest) : 0;
      case 'date':
      case 'time':
      case 'venue':
      case 'group':
        return this.part === 'head' ? this.head.readLabelled(label.kind, row, label.rest) : 0;
      case 'body':
        return label.rest === '' && (this.head.hasBegun || this.lists.attendance.length > 0) ? this.beginSection(row) : 0;
      case 'resolution':
        return this.readResolution(row, label.rest);
      case 'votes':
        return this.readVotes(row);
      case 'next-meeting':
        return this.readNext(at, label.rest);
      default:
        return this.readSignature(at, label.kind === 'author' ? 'author' : 'verifier', label.rest);
    }
  }

  private beginSection(row: Row): number {
    this.part = 'body';
    this.outline.heading(row.text);
    this.pointElement = {};
    return this.simple('section', row);
  }

  private readHead(at: number, marker: Marker | null): number {
    const taken = this.head.read(this.rows, at);
    if (taken > 0) return taken;
    const { text } = this.rows[at]!;
    const known = this.head.hasBegun || this.lists.agenda.length > 0 || this.lists.attendance.length > 0;
    const sentence = /[.!?:…]["“”)]*$/u.test(text) && text.split(' ').length >= 4;
    const begins =
      (marker !== null && (known || marker.value === 1)) ||
      (known && isSectionHeading(text)) ||
      (sentence && (known || text.length >= 60)) ||
      text.length >= 100;
    if (begins) this.part = 'body';
    // A short line that nothing explains stays unrecognised.
    return begins ? 0 : 1;
  }

  private readBody(row: Row, marker: Marker | null): number {
    if (marker) {
      this.part = 'body';
      this.pointElement = {};
      this.outline.item(marker, row);
    } else if (this.part === 'closing' && row.text.length < 60) return 1;
    else if (isSectionHeading(row.text) && (row.afterGap || this.outline.isEmpty)) return this.beginSection(row);
    else {
      this.part = 'body';
      if (!this.outline.paragraph(row)) this.pointElement = {};
    }
    this.ledger.take('point', [row], this.pointElement);
    return 1;
  }

  private readResolution(row: Row, rest: string): number {
    const { rest: _rest, ...resolution } = resolutionIn(rest);
    if (rest === '' || (resolution.number === null && resolution.verb === null))
      return rest === '' && /:?$/u.test(row.text) ? this.beginSection(row) : 0;
    this.part = 'body';
    this.outline.resolution(resolution, row);
    this.pointElement = {};
    this.ledger.take('resolution', [row], this.pointElement);
    return 1;
  }

  private readVotes(row: Row): number {
    const votes = row.text.length <= longestStatement ? votesIn(row.text) : null;
    return votes && this.outline.votes(votes, row) ? this.simple('votes', row) : 0;
  }

  private readNext(at: number, rest: string): number {
    const row = this.rows[at]!;
    const below = this.rows[at + 1];
    const taken = rest === '' && below && !below.pageMark ? [row, below] : [row];
    const wording = rest === '' ? (below?.text ?? '') : rest;
    // „3. Termín příštího setkání“ above a line that says it again is a point, not the statement.
    const saidBelow = taken.length > 1 && labelOf(wording)?.kind === 'next-meeting';
    if (this.next || saidBelow || wording.length > longestStatement || findDates(wording).length === 0) return 0;
    const { text, lines } = this.ledger.take('next-meeting', taken);
    const { next, doubts } = nextMeetingOf(text, wording, lines, this.head.date?.value ?? null);
    this.next = next;
    this.doubts.push(...doubts);
    return taken.length;
  }

  /** „Zapsala: X<tab>Ověřil: Y“ is one row with two labels; a label with nothing behind it looks to the next row. */
  private readSignature(at: number, kind: 'author' | 'verifier', rest: string): number {
    const row = this.rows[at]!;
    if (row.text.length > longestStatement) return 0;
    const below = this.rows[at + 1];
    const lower = rest === '' && below && !below.pageMark && labelOf(below.text) === null && namesIn(below.text).length > 0;
    const taken = lower ? [row, below] : [row];
    const pieces = (lower ? below.text : rest)
      .split(/\t|(?=\s(?:ověřil|schválil|zapsal|zpracoval)[aio]?\s*:)/iu)
      .map((piece) => piece.trim());
    const named = pieces.map((piece, index) => {
      const label = index > 0 ? labelOf(piece) : null;
      return label?.kind === 'author' || label?.kind === 'verifier'
        ? { kind: label.kind, names: namesIn(label.rest) }
        : { kind, names: namesIn(piece) };
    });
    if (named.every(({ names }) => names.length === 0) && !/:\s*(?:[._]{3,})?\s*$/u.test(row.text)) return 0;
    const { text, lines } = this.ledger.take(kind, taken);
    for (const { kind: own, names } of named)
      (own === 'author' ? this.authors : this.verifiers).push(...names.map((value) => ({ value, text, lines })));
    if (kind === 'author' || this.part === 'body') this.part = this.outline.isEmpty ? this.part : 'closing';
    return taken.length;
  }
}

/**
 * Reads the text of minutes into a draft for a person to check (D087, D157, X14). Pure; never throws; never loses text: every non-empty line
 * is in exactly one entry of `elements` or `unrecognised`. What is doubtful is a doubt with its line, never a guess.
 */
export const parseMinutes = (text: string, options: MinutesOptions = {}): MinutesDraft =>
  new MinutesReading(readRows(text), options).read();

/** Whether a text looks like minutes at all: a title, a group or a list of people. For a first word to the person who uploads. */
export const looksLikeMinutes = (draft: MinutesDraft): boolean =>
  draft.title !== null ||
  draft.group !== null ||
  draft.attendance.length > 0 ||
  /\bzapis\b/.test(plain(draft.unrecognised.map((one) => one.text).join(' ')));
