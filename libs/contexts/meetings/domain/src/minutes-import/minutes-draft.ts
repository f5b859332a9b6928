import type { CodeItem, CodeList } from '@triada/reference-data';

/** Lines of the source, from 1, both ends included. */
export interface LineRange {
  readonly from: number;
  readonly to: number;
}

/** Something recognised: its value, the wording it came from and where that stands. */
export interface Recognised<Value> {
  readonly value: Value;
  readonly text: string;
  readonly lines: LineRange;
}

/** What a piece of the source was taken for. */
export type ElementKind =
  | 'letterhead'
  | 'plan'
  | 'title'
  | 'group'
  | 'when-and-where'
  | 'agenda-heading'
  | 'agenda-item'
  | 'attendance'
  | 'section'
  | 'point'
  | 'resolution'
  | 'votes'
  | 'next-meeting'
  | 'author'
  | 'verifier'
  | 'page-mark';

/** Every non-empty line of the source belongs to exactly one element or to exactly one entry of `unrecognised`. */
export interface SourceElement {
  readonly kind: ElementKind;
  readonly text: string;
  readonly lines: LineRange;
}

/** Something that a person has to look at; nothing doubtful is decided by the parser (X14). */
export interface Doubt {
  readonly code: DoubtCode;
  readonly line: number;
  readonly text: string;
  readonly params: Readonly<Record<string, string | number>>;
}

export type DoubtCode =
  | 'group-missing'
  | 'date-missing'
  | 'time-missing'
  | 'venue-missing'
  | 'author-missing'
  | 'attendance-missing'
  | 'attendance-elsewhere'
  | 'attendee-unclear'
  | 'attendee-twice'
  | 'points-missing'
  | 'date-without-year'
  | 'date-short-year'
  | 'date-impossible'
  | 'dates-differ'
  | 'weekday-differs'
  | 'time-ambiguous'
  | 'time-impossible'
  | 'next-meeting-not-later'
  | 'number-twice'
  | 'number-gap'
  | 'speaker-not-in-attendance'
  | 'speaker-ambiguous'
  | 'proposer-missing'
  | 'unknown-label'
  | 'votes-above-attendance'
  | 'author-is-verifier';

export interface TargetGroupLabel {
  /** Wording of the source. */
  readonly label: string;
  /** Code of `working-group-target-groups` or `target-groups`; null = unknown, reported and no code is made (D064). */
  readonly code: string | null;
}

export interface GroupDraft {
  /** Name in the nominative as far as the wording allows. */
  readonly name: string;
  /** Code of the list `bodies`. */
  readonly body: string;
  readonly targetGroups: readonly TargetGroupLabel[];
}

export interface PlanDraft {
  readonly title: string;
  readonly from: number;
  readonly to: number;
}

export interface AgendaItemDraft {
  readonly number: number;
  /** Number or bullet as it stands in the source; empty for a plain line. */
  readonly label: string;
  readonly text: string;
  readonly lines: LineRange;
}

export type AttendanceStatus = 'present' | 'apologised' | 'absent' | 'guest';

export interface AttendeeDraft {
  /** Name without titles, as it stands in the source. */
  readonly name: string;
  readonly titles: readonly string[];
  /** Organisation or function as typed; the valid one comes from the membership (D068). */
  readonly organisation: string | null;
  /** Code of `triad-sides` when the list is divided by sides. */
  readonly side: string | null;
  readonly status: AttendanceStatus;
  readonly text: string;
  readonly lines: LineRange;
}

/** Why a text got its type: the words that spoke for it. `confidence` from 0 to 1. */
export interface TypeFinding {
  /** Code of `minutes-item-types`. */
  readonly type: string;
  readonly evidence: readonly string[];
  readonly confidence: number;
}

export interface TopicDraft {
  readonly label: string;
  /** Code of `need-areas`; null = a free tag. */
  readonly code: string | null;
}

/** Who speaks or acts in a point, as worded. `attendee` is the index in `attendance` when exactly one person of the list fits. */
export interface SpeakerDraft {
  readonly name: string | null;
  readonly organisation: string | null;
  readonly attendee: number | null;
}

/** A sentence within a point that is of another type than the point, e.g. an open question in a demand. */
export interface StatementDraft extends TypeFinding {
  readonly text: string;
  /** Whose opinion it is, when the sentence says so (D141). */
  readonly heldBy: string | null;
  readonly topics: readonly TopicDraft[];
  readonly lines: LineRange;
}

export interface VotesDraft {
  readonly for: number;
  readonly against: number;
  readonly abstained: number;
}

export interface ResolutionDraft {
  /** As it stands, e.g. `6/2023`; null when the minutes give none. */
  readonly number: string | null;
  readonly date: string | null;
  /** Code of `resolution-verbs`. */
  readonly verb: string | null;
}

/** What a task says of itself; null where the words are silent (D089). */
export interface TaskDraft {
  readonly owner: string | null;
  /** Last day, `YYYY-MM-DD`. */
  readonly due: string | null;
}

export interface PointDraft extends TypeFinding {
  /** Number of the source as text (`3`, `1.2`, `IV`, `a`); null for bullets and prose. */
  readonly number: string | null;
  /** Marker as it stands in the source, e.g. `- 3)`. */
  readonly marker: string;
  readonly text: string;
  readonly lines: LineRange;
  readonly children: readonly PointDraft[];
  readonly statements: readonly StatementDraft[];
  readonly topics: readonly TopicDraft[];
  readonly speaker: SpeakerDraft | null;
  /** Of a decision or finding: `negative` = „not needed“, „nothing is missing“. */
  readonly result: 'positive' | 'negative' | null;
  readonly resolution: ResolutionDraft | null;
  readonly votes: VotesDraft | null;
  /** Whose opinion it is, for the type `opinion`. */
  readonly heldBy: string | null;
  /** Of a task: who and until when. */
  readonly task: TaskDraft | null;
  /** Heading under which it stands. */
  readonly section: string | null;
  /** Number of the agenda item with the same wording. */
  readonly agendaItem: number | null;
}

export interface NextMeetingDraft {
  readonly date: string | null;
  readonly time: string | null;
  readonly venue: string | null;
  readonly room: string | null;
}

export interface MinutesDraft {
  readonly letterhead: Recognised<string> | null;
  readonly plan: Recognised<PlanDraft> | null;
  readonly title: Recognised<string> | null;
  readonly group: Recognised<GroupDraft> | null;
  /** Code of `bodies`, or `plenary`; null when no title tells. */
  readonly meetingKind: string | null;
  /** Ordinal of the meeting within its group (D127). */
  readonly ordinal: Recognised<number> | null;
  readonly date: Recognised<string> | null;
  /** Begin, `HH:MM`, Europe/Prague. */
  readonly time: Recognised<string> | null;
  readonly endTime: Recognised<string> | null;
  readonly venue: Recognised<string> | null;
  readonly agenda: readonly AgendaItemDraft[];
  readonly attendance: readonly AttendeeDraft[];
  /** Number of people stated instead of or beside the list. */
  readonly headcount: Recognised<number> | null;
  readonly points: readonly PointDraft[];
  readonly nextMeeting: Recognised<NextMeetingDraft> | null;
  readonly author: Recognised<string> | null;
  readonly verifiers: readonly Recognised<string>[];
  readonly doubts: readonly Doubt[];
  readonly unrecognised: readonly { readonly line: number; readonly text: string }[];
  /** Exact cover of the source, in order. */
  readonly elements: readonly SourceElement[];
}

/** Lists as a planning region has extended them (D012); the shipped ones when absent. */
export interface MinutesOptions {
  readonly targetGroups?: CodeList<CodeItem>;
  readonly needAreas?: CodeList<CodeItem>;
}
