import { ensure, NotFound } from '@triada/kernel';
import { endYearOf, newestVision } from '../plan.content';
import { anIdIsNew, paragraphsOf } from '../plan.rules';
import type { Decisions } from './types';

export const decideVisions: Decisions<'DraftVision' | 'ConfirmVision'> = {
  DraftVision: ({ data, context }, { content }) => {
    const { visionId, targetGroup, text, source } = data;
    ensure(
      content.targetGroups.some(({ code }) => code === targetGroup),
      'planning.foreign-target-group',
      { targetGroup },
      'targetGroup',
    );
    const newest = newestVision(content, targetGroup);
    // The same point of the same minutes gives one version, however often it is delivered.
    if (source && content.visions[targetGroup]?.some((known) => known.source?.pointId === source.pointId)) return [];
    anIdIsNew(
      !Object.values(content.visions)
        .flat()
        .some((known) => known.visionId === visionId),
      visionId,
    );
    const endsIn = endYearOf(content);
    const endYear = data.endYear ?? endsIn;
    ensure(endsIn === null || endYear === endsIn, 'planning.vision-end-year', { named: endYear, expected: endsIn }, 'endYear');
    const paragraphs = paragraphsOf(text, newest?.paragraphs ?? [], context);
    return [
      {
        type: 'VisionDrafted',
        data: { visionId, targetGroup, version: (newest?.version ?? 0) + 1, paragraphs, endYear, source },
      },
    ];
  },
  ConfirmVision: ({ data, context }, { content }) => {
    const vision = Object.values(content.visions)
      .flat()
      .find(({ visionId }) => visionId === data.visionId);
    if (!vision) throw new NotFound('planning.unknown-vision', { visionId: data.visionId });
    if (vision.confirmation) return [];
    ensure(newestVision(content, vision.targetGroup) === vision, 'planning.vision-outdated', { version: vision.version });
    return [{ type: 'VisionConfirmed', data: { ...data, date: context.today } }];
  },
};
