import type { Marker } from './markers';
import type { ResolutionDraft, VotesDraft } from './minutes-draft';
import type { Row } from './source-rows';

/** A point in the making: its lines as they came, and what stands under it. */
export interface OutlineNode {
  readonly marker: Marker | null;
  readonly section: string | null;
  readonly parts: { readonly line: number; readonly text: string }[];
  readonly children: OutlineNode[];
  readonly resolution: ResolutionDraft | null;
  votes: VotesDraft | null;
}

/** A list that is open at some depth; `last` is its newest item. */
interface Level {
  readonly marker: Marker | null;
  readonly indent: number;
  readonly items: OutlineNode[];
  /** Numbers seen so far, the newest and the greatest of them. */
  readonly seen: Set<number>;
  newest: number;
  greatest: number;
}

export interface NumberingFault {
  readonly code: 'number-twice' | 'number-gap';
  readonly line: number;
  readonly text: string;
  readonly number: number;
}

const ended = (text: string): boolean => /[.!?:;…]["“”)\]]*$/u.test(text);
const beginsLower = (text: string): boolean => /^[\p{Ll}(]/u.test(text);
/** Lines of hard-wrapped text are about this long; shorter ones are headings, longer ones are whole paragraphs. */
const wrapped = { least: 50, most: 125 };

/** Whether a line without a marker goes on with the text before it. */
export const goesOn = (before: string, row: Pick<Row, 'text' | 'afterGap'>, prose: boolean): boolean => {
  if (row.afterGap) return !ended(before) && beginsLower(row.text);
  if (beginsLower(row.text)) return true;
  if (before.length < wrapped.least || before.length > wrapped.most) return false;
  return prose || !ended(before);
};

/** Deeper lists than this are levelled; real minutes have three. */
const deepest = 12;

const close = (a: number, b: number): boolean => Math.abs(a - b) <= 1;
const dashes = (frame: string): string => frame.replace(/[–—]/gu, '-');

const sameList = (level: Level, marker: Marker): boolean =>
  level.marker?.style === marker.style && dashes(level.marker.frame) === dashes(marker.frame);

/**
 * Builds the tree of points line by line. Which list a marker belongs to follows from its kind (number, letter, bullet), the signs around it,
 * its place in the count and its indent; nothing is dropped and the order is the order of the source.
 */
export class PointOutline {
  readonly roots: OutlineNode[] = [];
  readonly faults: NumberingFault[] = [];
  private levels: Level[] = [];
  private last: OutlineNode | null = null;
  private lastMarkless = false;
  private section: string | null = null;
  /** Numbers taken by headings of the head, e.g. „1. Přítomni:“. */
  readonly taken = new Set<number>();

  get isEmpty(): boolean {
    return this.roots.length === 0;
  }

  heading(text: string): void {
    this.closeLists();
    this.section = text.replace(/\s*:$/u, '');
    this.last = null;
  }

  item(marker: Marker, row: Row): void {
    this.leaveParagraph(marker, row);
    const depth = Math.min(this.depthOf(marker, row.indent), deepest);
    this.open(depth, marker, row.indent);
    this.add(depth, this.node(marker, row, row.text));
    if (marker.value !== null) this.count(this.levels[depth]!, marker, row);
    this.lastMarkless = false;
  }

  resolution(resolution: ResolutionDraft, row: Row): void {
    const depth = this.numberedDepth() + 1;
    this.open(depth, null, row.indent);
    this.add(depth, { ...this.node(null, row, row.text), resolution });
    this.lastMarkless = true;
  }

  /** VotesDraft belong to what was put down last; false when there is nothing yet. */
  votes(votes: VotesDraft, row: Row): boolean {
    if (!this.last || this.last.votes) return false;
    this.last.votes = votes;
    this.last.parts.push({ line: row.line, text: row.text });
    return true;
  }

  /** Puts a line without a marker where it belongs; true when it goes on with the text before it. */
  paragraph(row: Row): boolean {
    const before = this.last?.parts.at(-1)?.text;
    if (this.last && before !== undefined && !this.last.votes && goesOn(before, row, this.lastMarkless)) {
      this.last.parts.push({ line: row.line, text: row.text });
      return true;
    }
    const depth = this.numberedDepth() + 1;
    this.open(depth, null, row.indent);
    this.add(depth, this.node(null, row, row.text));
    this.lastMarkless = true;
    return false;
  }

  finish(): void {
    this.closeLists();
  }

  private node(marker: Marker | null, row: Row, text: string): OutlineNode {
    return { marker, section: this.section, parts: [{ line: row.line, text }], children: [], resolution: null, votes: null };
  }

  /** A list stands under a paragraph only where the paragraph leads it in: by a colon, or (bullets) right above it. */
  private leaveParagraph({ style }: Marker, row: Row): void {
    const top = this.levels.at(-1);
    if (!top || top.marker !== null || style === 'letter') return;
    const leads = /:$/u.test(top.items.at(-1)?.parts.at(-1)?.text ?? '');
    if (style === 'bullet' ? row.afterGap && !leads : row.afterGap || !leads) this.truncate(this.levels.length - 1);
  }

  /** Depth of the innermost open list that is counted; -1 when none is. */
  private numberedDepth(): number {
    return this.levels.findLastIndex(({ marker }) => marker !== null && marker.style !== 'bullet' && marker.style !== 'letter');
  }

  private depthOf(marker: Marker, indent: number): number {
    const same = this.levels.map((level, depth) => ({ level, depth })).filter(({ level }) => sameList(level, marker));
    if (marker.style === 'bullet')
      return same.findLast(({ level }) => close(level.indent, indent))?.depth ?? this.depthUnder(indent, same.length > 0);
    if (marker.style === 'dotted') return this.depthOfDotted(marker);
    const next = same.filter(({ level }) => level.seen.size > 0 && level.newest === marker.value! - 1);
    const found =
      next.findLast(({ level }) => close(level.indent, indent)) ??
      next[0] ??
      same.findLast(({ level }) => close(level.indent, indent));
    if (found) return found.depth;
    if (marker.style === 'letter' || marker.value === 1) return this.levels.length;
    return same[0]?.depth ?? 0;
  }

  /** A bullet further left than its list closes the lists that are deeper than itself, but stays under a number. */
  private depthUnder(indent: number, known: boolean): number {
    const floor = this.numberedDepth() + 1;
    const shallower = this.levels.findIndex(
      ({ marker, indent: own }, depth) => depth >= floor && marker?.style === 'bullet' && own > indent + 1,
    );
    return known && shallower >= 0 ? shallower : this.levels.length;
  }

  private depthOfDotted(marker: Marker): number {
    const parent = marker.number!.split('.').slice(0, -1).join('.');
    const under = this.levels.findLastIndex(({ items }) => {
      const last = items.at(-1)?.marker;
      return last?.number === parent || (last?.style === 'roman' && String(last.value) === parent);
    });
    if (under >= 0) return under + 1;
    const beside = this.levels.findLastIndex(
      ({ marker: own, items }) =>
        own?.style === 'dotted' && items.at(-1)?.marker?.number?.split('.').length === marker.number!.split('.').length,
    );
    return Math.max(beside, 0);
  }

  /** Closes deeper lists and opens one at this depth unless the same kind is open there. */
  private open(depth: number, marker: Marker | null, indent: number): void {
    const current = this.levels[depth];
    const goesOnList = current && (marker === null ? current.marker === null : sameList(current, marker));
    this.truncate(goesOnList ? depth + 1 : depth);
    if (!goesOnList) this.levels.push({ marker, indent, items: [], seen: new Set(), newest: 0, greatest: 0 });
  }

  private truncate(length: number): void {
    this.levels = this.levels.slice(0, length);
  }

  private add(depth: number, node: OutlineNode): void {
    const parent = depth > 0 ? this.levels[depth - 1]!.items.at(-1) : undefined;
    (parent?.children ?? this.roots).push(node);
    this.levels[depth]!.items.push(node);
    this.last = node;
  }

  private count(level: Level, { value, style }: Marker, { line, text }: Row): void {
    const first = level.seen.size === 0;
    const expected = first ? this.firstFree() : level.greatest + 1;
    // A list may begin at 1 again; letters and lists within a point may begin anywhere.
    const free = style === 'letter' || (first && (value === 1 || level !== this.levels[0]));
    if (level.seen.has(value!)) this.faults.push({ code: 'number-twice', line, text, number: value! });
    else if (value! !== expected && !free) this.faults.push({ code: 'number-gap', line, text, number: value! });
    level.seen.add(value!);
    level.newest = value!;
    level.greatest = Math.max(level.greatest, value!);
  }

  private firstFree(): number {
    let number = 1;
    while (this.taken.has(number)) number++;
    return number;
  }

  private closeLists(): void {
    this.levels = [];
    this.lastMarkless = false;
  }
}
