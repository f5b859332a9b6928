import { defineProjection, type DocumentChange, type EventPlace, type PlacedEvent } from '@triada/kernel';
import type { Addition, MeasureDetail, Paragraph, PlanEventOf, Proposer, Source } from '@triada/planning-domain';
import { idOfStream, planAggregate } from '../../aggregates';
import { actorOf, type RecordedActor } from '../actor';

export interface EntryFlag {
  readonly flagId: string;
  readonly serviceId: string;
  readonly kind: string;
  readonly detail: string | null;
  readonly from: string;
}

/** One entry of the tree of a plan as it stands now: priority, goal, measure, activity. */
export interface PlanEntryDoc {
  readonly id: string;
  readonly planId: string;
  readonly regionId: string;
  readonly tier: string;
  readonly parentId: string | null;
  readonly rank: number;
  readonly level: 'group' | 'whole';
  readonly targetGroup: string | null;
  readonly title: string;
  readonly paragraphs: readonly Paragraph[];
  readonly measure: MeasureDetail | null;
  readonly source: Source | null;
  readonly proposer: Proposer | null;
  readonly addition: Addition | null;
  readonly flags: readonly EntryFlag[];
  readonly flagged: boolean;
  readonly funding: readonly { readonly schemeId: string; readonly from: string }[];
  readonly added: { readonly on: string; readonly actor: RecordedActor };
}

export type EntryEvent = PlanEventOf<
  | 'PlanItemAdded'
  | 'PlanItemChanged'
  | 'PlanItemRemoved'
  | 'MeasureAdded'
  | 'MeasureChanged'
  | 'MeasureWithdrawn'
  | 'PlanNodeMoved'
  | 'PlanNodesOrdered'
  | 'MeasuresFlagged'
  | 'MeasureFlagResolved'
  | 'MeasuresFunded'
>;

const begun = (place: EventPlace) => ({
  planId: idOfStream(planAggregate, place.stream),
  regionId: place.region,
  flags: [],
  flagged: false,
  funding: [],
  added: { on: place.validFrom, actor: actorOf(place) },
});

type Change = DocumentChange<PlanEntryDoc>;

const change = (id: string, by: (doc: PlanEntryDoc) => PlanEntryDoc): Change => ({ id, change: (doc) => doc && by(doc) });
const created = (doc: PlanEntryDoc): Change => ({ id: doc.id, change: () => doc });
const removed = (id: string): Change => ({ id, change: () => null });

const withFlags = (doc: PlanEntryDoc, flags: readonly EntryFlag[]): PlanEntryDoc => ({
  ...doc,
  flags,
  flagged: flags.length > 0,
});

const changesOf = (event: PlacedEvent<EntryEvent>): readonly Change[] => {
  switch (event.type) {
    case 'PlanItemAdded': {
      const { itemId: id, ...data } = event.data;
      return [created({ id, ...data, measure: null, proposer: null, addition: null, ...begun(event.place) })];
    }
    case 'MeasureAdded': {
      const { measureId: id, detail: measure, proposalId: _, ...data } = event.data;
      return [created({ id, tier: 'measure', ...data, measure, ...begun(event.place) })];
    }
    case 'PlanItemChanged': {
      const { itemId, title, paragraphs } = event.data;
      return [change(itemId, (doc) => ({ ...doc, title: title ?? doc.title, paragraphs: paragraphs ?? doc.paragraphs }))];
    }
    case 'MeasureChanged': {
      const { measureId, title, paragraphs, detail } = event.data;
      const measure = (doc: PlanEntryDoc) => doc.measure && { ...doc.measure, ...detail };
      return [
        change(measureId, (doc) => ({
          ...doc,
          title: title ?? doc.title,
          paragraphs: paragraphs ?? doc.paragraphs,
          measure: measure(doc),
        })),
      ];
    }
    case 'PlanItemRemoved':
      return [removed(event.data.itemId)];
    case 'MeasureWithdrawn':
      return [removed(event.data.measureId)];
    case 'PlanNodeMoved': {
      const { nodeId, parentId, rank } = event.data;
      return [change(nodeId, (doc) => ({ ...doc, parentId, rank }))];
    }
    case 'PlanNodesOrdered':
      return event.data.order.map((id, rank) => change(id, (doc) => ({ ...doc, rank })));
    case 'MeasuresFlagged': {
      const { measureIds, ...flag } = event.data;
      return measureIds.map((id) => change(id, (doc) => withFlags(doc, [...doc.flags, flag])));
    }
    case 'MeasureFlagResolved': {
      const { measureId, flagId } = event.data;
      return [
        change(measureId, (doc) =>
          withFlags(
            doc,
            doc.flags.filter((flag) => flag.flagId !== flagId),
          ),
        ),
      ];
    }
    case 'MeasuresFunded': {
      const { measureIds, schemeId, from } = event.data;
      return measureIds.map((id) => change(id, (doc) => ({ ...doc, funding: [...doc.funding, { schemeId, from }] })));
    }
  }
};

export const planEntryView = defineProjection<PlanEntryDoc, EntryEvent>({
  view: 'plan-entry',
  version: 1,
  indexes: ['planId', 'regionId', 'measure.serviceIds', 'flagged'],
  on: [
    'PlanItemAdded',
    'PlanItemChanged',
    'PlanItemRemoved',
    'MeasureAdded',
    'MeasureChanged',
    'MeasureWithdrawn',
    'PlanNodeMoved',
    'PlanNodesOrdered',
    'MeasuresFlagged',
    'MeasureFlagResolved',
    'MeasuresFunded',
  ],
  project: changesOf,
});
