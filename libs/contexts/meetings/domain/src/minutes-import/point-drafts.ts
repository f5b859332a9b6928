import type { Doubt, LineRange, MinutesOptions, PointDraft, StatementDraft, TypeFinding } from './minutes-draft';
import type { OutlineNode } from './point-outline';
import { holderOf, introducedType, isNegative, typeOf, typeOfHeading } from './point-types';
import { isUnanimous, verbIn } from './resolutions';
import { sentencesOf } from './sentences';
import { namesProposer, speakerOf, type ListedPeople } from './speakers';
import { plain } from './source-rows';
import { taskIn } from './tasks';
import { topicsOf } from './topics';

export interface PointContext {
  readonly meetingDate: string | null;
  readonly people: ListedPeople;
  readonly options: MinutesOptions;
  readonly doubts: Doubt[];
}

interface Sentence {
  readonly text: string;
  readonly lines: LineRange;
  readonly finding: TypeFinding;
}

/** A type that words of the text itself speak for clearly; below it a sentence goes with its neighbours. */
const strong = 0.8;
const worthSaying = 0.7;

/** Sentences that only go on with the one before: „Z důvodu …“, „Kteří mají …“, „Tedy …“. */
const fragment =
  /^(?:z duvodu|kvuli|protoze|jelikoz|nebot|kter[yaeiou]\w*|coz|tedy|tudiz|proto|aby|a|ale|avsak|take|tj|napr|dle toho)\b/;

const withoutBrackets = (text: string): string =>
  text
    .replace(/\s*\([^()]*\)/gu, ' ')
    .replace(/ {2,}/gu, ' ')
    .trim() || text;
const bracketsOf = (text: string): readonly string[] => [...text.matchAll(/\(([^()]{8,})\)/gu)].map((match) => match[1]!.trim());

/** Sentences of a node with the lines on which each stands. */
const sentencesWithLines = (parts: OutlineNode['parts']): readonly Sentence[] => {
  const whole = parts.map(({ text }) => text).join(' ');
  const ends: { readonly end: number; readonly line: number }[] = [];
  parts.reduce((length, { line, text }) => {
    ends.push({ end: length + text.length, line });
    return length + text.length + 1;
  }, 0);
  // Sentences come in order, so the place is looked for onwards only.
  let at = 0;
  const lineAt = (place: number) => {
    while (at < ends.length - 1 && ends[at]!.end < place) at++;
    return ends[at]!.line;
  };
  let from = 0;
  return sentencesOf(whole).map((text) => {
    const begin = Math.max(whole.indexOf(text, from), from);
    from = begin + text.length;
    return {
      text,
      lines: { from: lineAt(begin), to: lineAt(Math.max(from - 1, begin)) },
      finding: typeOf(withoutBrackets(text)),
    };
  });
};

const strongest = (findings: readonly TypeFinding[]): TypeFinding =>
  findings.reduce((best, finding) => (finding.confidence > best.confidence ? finding : best), findings[0] ?? typeOf(''));

const weak = (finding: TypeFinding): boolean => finding.confidence < 0.6;

/** What the children of a point are when their own words do not say: wishes under „Požadavkem klientů je …“ are needs. */
const inherited: Readonly<Record<string, string>> = {
  demand: 'need',
  need: 'need',
  gap: 'gap',
  goal: 'goal',
  task: 'task',
  offer: 'offer',
  decision: 'decision',
  open_question: 'open_question',
};

export class PointDrafts {
  private introduced: TypeFinding | null = null;
  constructor(private readonly context: PointContext) {}

  /** Drafts of one node: one for an item of a list, one or more for a paragraph of prose. */
  of(node: OutlineNode, parent: TypeFinding | null): readonly PointDraft[] {
    const sentences = sentencesWithLines(this.bare(node));
    const prose = node.marker === null && node.resolution === null && parent === null;
    const groups = prose && !this.introduced ? this.split(sentences) : [sentences];
    const section = node.section ? typeOfHeading(node.section) : null;
    return groups.map((group, index) => this.draft(node, group, index === groups.length - 1, parent, section));
  }

  /** The text of a node begins behind its marker. */
  private bare({ marker, parts }: OutlineNode): OutlineNode['parts'] {
    if (!marker) return parts;
    const [first, ...rest] = parts;
    return [{ line: first!.line, text: marker.rest }, ...rest];
  }

  /** Prose without numbers: a sentence that speaks clearly for another type begins a point of its own. */
  private split(sentences: readonly Sentence[]): readonly (readonly Sentence[])[] {
    const groups: Sentence[][] = [];
    let current: string | null = null;
    let course = false;
    for (const sentence of sentences) {
      const { finding, text } = sentence;
      const own = finding.confidence >= strong && !fragment.test(plain(text.slice(0, 40))) ? finding.type : null;
      // What only told of the course („přivítala přítomné“) is no part of a finding that follows; any other lead-in is.
      if (groups.length === 0 || (own !== null && own !== current && (current !== null || course))) {
        groups.push([sentence]);
        current = own;
        course = false;
      } else {
        groups.at(-1)!.push(sentence);
        current ??= own;
      }
      course ||= finding.type === 'information' && finding.evidence.length > 0;
    }
    return groups;
  }

  private draft(
    node: OutlineNode,
    sentences: readonly Sentence[],
    isLast: boolean,
    parent: TypeFinding | null,
    section: TypeFinding | null,
  ): PointDraft {
    const text = sentences.map((sentence) => sentence.text).join(' ');
    const lines =
      sentences.length > 0
        ? { from: sentences[0]!.lines.from, to: sentences.at(-1)!.lines.to }
        : { from: node.parts[0]!.line, to: node.parts.at(-1)!.line };
    const finding = this.findingOf(node, sentences, parent, section);
    this.introduced = introducedType(text);
    const { speaker, doubts } = speakerOf(text, lines.from, this.context.people);
    const task = finding.type === 'task' ? taskIn(text, this.context.meetingDate) : null;
    // Who is to do something need not have been there.
    if (!task) this.context.doubts.push(...doubts);
    const topics = sentences.flatMap((sentence) => {
      const found = topicsOf(sentence.text, sentence.lines.from, this.context.options);
      this.context.doubts.push(...found.doubts);
      return found.topics;
    });
    if (finding.type === 'measure_proposal' && !speaker && !namesProposer(text)) {
      this.context.doubts.push({ code: 'proposer-missing', line: lines.from, text, params: {} });
    }
    return {
      ...finding,
      number: node.marker?.number ?? null,
      marker: node.marker?.text ?? '',
      text,
      lines,
      children: isLast ? node.children.flatMap((child) => this.of(child, finding)) : [],
      statements: this.statements(sentences, finding),
      topics: topics.filter(({ label }, index) => topics.findIndex((topic) => topic.label === label) === index),
      speaker,
      result: this.resultOf(finding, text),
      resolution: node.resolution,
      votes: isLast ? node.votes : null,
      heldBy: finding.type === 'opinion' ? holderOf(text) : null,
      task: task && { ...task, owner: task.owner ?? speaker?.name ?? speaker?.organisation ?? null },
      section: node.section,
      agendaItem: null,
    };
  }

  private findingOf(
    node: OutlineNode,
    sentences: readonly Sentence[],
    parent: TypeFinding | null,
    section: TypeFinding | null,
  ): TypeFinding {
    if (node.resolution) return { type: 'decision', evidence: [node.resolution.number ?? 'usnesení'], confidence: 0.95 };
    if (this.introduced) return this.introduced;
    const own = strongest(sentences.map(({ finding }) => finding));
    // The first sentence names the point; a later one changes its type only when the first says nothing.
    const first = sentences[0]?.finding ?? own;
    const chosen = node.marker && !weak(first) ? first : own;
    if (node.votes && weak(chosen)) return { type: 'decision', evidence: [sentences.at(-1)!.text], confidence: 0.8 };
    if (!weak(chosen)) return chosen;
    if (section) return section;
    const handedDown = parent && !weak(parent) ? inherited[parent.type] : undefined;
    return handedDown ? { type: handedDown, evidence: parent!.evidence, confidence: 0.5 } : chosen;
  }

  /** Sentences and brackets that speak for another type than their point. */
  private statements(sentences: readonly Sentence[], { type }: TypeFinding): readonly StatementDraft[] {
    return sentences.flatMap(({ text, lines, finding }) => {
      const pieces = [{ text, finding }, ...bracketsOf(text).map((piece) => ({ text: piece, finding: typeOf(piece) }))];
      return pieces
        .filter((piece) => piece.finding.confidence >= worthSaying && piece.finding.type !== type)
        .map((piece) => ({
          ...piece.finding,
          text: piece.text,
          heldBy: piece.finding.type === 'opinion' ? holderOf(piece.text) : null,
          topics: topicsOf(piece.text, lines.from, this.context.options).topics,
          lines,
        }));
    });
  }

  private resultOf({ type }: TypeFinding, text: string): PointDraft['result'] {
    if (type === 'negative_finding') return 'negative';
    if (type !== 'decision' && type !== 'agreement') return null;
    const verb = verbIn(text);
    if (verb === 'disagrees') return 'negative';
    return type === 'decision' ? (isNegative(text) && !isUnanimous(text) ? 'negative' : 'positive') : null;
  }
}
