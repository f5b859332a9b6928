import { NotFound } from '@triada/kernel';
import { projectResponse } from '@triada/planning-contracts';
import { defineQuery } from '@triada/platform';
import { z } from 'zod';
import { projectAnswer } from './project-answer';
import { projectView } from './project.projection';

export const getProject = defineQuery({
  name: 'GetProject',
  summary: { cs: 'Projekt', en: 'A project' },
  path: '/planning/projects/:projectId',
  params: z.object({ projectId: z.uuid() }),
  response: projectResponse,
  reads: [projectView],
  handle: async ({ params: { projectId }, views }) => {
    const doc = await views.of(projectView).get(projectId);
    if (!doc) throw new NotFound('planning.unknown-project', { projectId });
    return projectAnswer(doc);
  },
});
