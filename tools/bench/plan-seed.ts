import { randomUUID } from 'node:crypto';
import { EmbeddedEventStore } from '@triada/adapter-embedded';
import type { EventToAppend, RecordedEvent } from '@triada/ports';
import { admin, type Product } from '@triada/testing/product';

const regionId = 'liberec';
const measures = 40;
/** Changes between two closed revisions. */
const perRevision = 200;

const text = (step: number): string =>
  `Znění ${step}. ${'Kapacita služby se rozšíří o pět lůžek a přibude terénní tým. '.repeat(6)}`;

/** A plan of this many events for a year of its own, written through the API as people would: a tree of measures, changed again and again, revisions closed. */
export const writePlan = async ({ api }: Product, events: number, year: number): Promise<string> => {
  const does = (name: string, params: Record<string, string>, body: object = {}, on = '2022-03-01') =>
    api.command(name, admin, { params, body, validFrom: on });
  const cycleId = randomUUID();
  const regions = await api.question<{ regions: { regionId: string }[] }>('ListPlanningRegions', undefined);
  if (!regions.regions.some((region) => region.regionId === regionId)) {
    await does(
      'FoundPlanningRegion',
      {},
      { regionId, name: 'Liberec', municipalities: ['563889', '530484', '564117', '564371', '564427'] },
      '2022-02-03',
    );
  }
  const period = { from: `${year}-01-01`, to: `${year}-12-31` };
  await does('OpenPlanningCycle', { regionId }, { cycleId, planType: 'community-plan', title: 'Komunitní plán', period });
  const { id: planId } = await does('DraftPlan', {}, { regionId, cycleId, title: 'Komunitní plán' });
  const plan = (name: string, body: object, more: Record<string, string> = {}) => does(name, { planId, ...more }, body);
  await plan('SetPlanValidity', { validity: period });
  await plan('SetTargetGroups', { targetGroups: [{ code: 'seniors' }] });
  await plan('SwitchPhase', { to: 'proposals' });
  const priority = (await plan('AddPlanItem', { tier: 'priority', level: 'whole', title: 'Priorita' })).ids['item']!;
  const goal = (await plan('AddPlanItem', { tier: 'goal', level: 'whole', title: 'Cíl', parentId: priority })).ids['item']!;
  const ids: string[] = [];
  let last = 0;
  for (let step = 0; last < events - 1; step++) {
    const added = ids.length < measures;
    const body = { title: `Opatření ${step}`, text: [{ text: text(step) }], detail: { justification: text(step) } };
    const answer = added
      ? await plan('AddMeasure', { ...body, level: 'whole', parentId: goal })
      : await plan('ChangeMeasure', body, { measureId: ids[step % measures]! });
    if (added) ids.push(answer.ids['measure']!);
    last = answer.revision;
    if (step % perRevision === perRevision - 1 && last < events - 2) last = (await plan('CloseRevision', {})).revision;
  }
  return planId;
};

const decoder = new TextDecoder();
const encoder = new TextEncoder();
const uuids = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;

/** Events of one append of copies. */
const perAppend = 250;

/** The id that stands for another in copy number n; copy 0 is the original. */
export const copiedId = (id: string, number: number): string =>
  number === 0 ? id : number.toString(16).padStart(8, '0') + id.slice(8);

/** The same events for another plan: every id is another one, the same for the same, so that the copy is a plan of its own. */
const copiesOf = (events: readonly RecordedEvent[], number: number): readonly EventToAppend[] => {
  const other = (bytes: Uint8Array): Uint8Array =>
    encoder.encode(decoder.decode(bytes).replace(uuids, (id) => copiedId(id, number)));
  return events.map(({ data, id, metadata, type }) => ({
    id: copiedId(id, number),
    type,
    data: other(data),
    metadata: other(metadata),
    contentType: 'json',
  }));
};

/** Appends copies of a stream straight to the log of a product that does not run: those with the numbers `from` to `to` − 1. */
export const copyStream = async (log: string, context: string, stream: string, from: number, to: number): Promise<void> => {
  const store = EmbeddedEventStore.open({ path: log, log: context });
  const template: RecordedEvent[] = [];
  for await (const event of store.readStream(stream)) template.push(event);
  const copy = async (number: number): Promise<void> => {
    const name = stream.replace(uuids, (id) => copiedId(id, number));
    const events = copiesOf(template, number);
    for (let first = 0; first < events.length; first += perAppend) {
      await store.append(name, first === 0 ? 'no_stream' : BigInt(first - 1), events.slice(first, first + perAppend));
    }
  };
  const atOnce = Math.max(1, Math.floor(perAppend / template.length));
  for (let number = from; number < to; number += atOnce) {
    await Promise.all(Array.from({ length: Math.min(atOnce, to - number) }, (_none, index) => copy(number + index)));
  }
  await store.close();
};
