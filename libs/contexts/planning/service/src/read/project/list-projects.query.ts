import { projectListResponse, regionParams } from '@triada/planning-contracts';
import { defineQuery } from '@triada/platform';
import { projectAnswer } from './project-answer';
import { projectView } from './project.projection';

export const listProjects = defineQuery({
  name: 'ListProjects',
  summary: { cs: 'Projekty plánovacího území', en: 'Projects of a region' },
  path: '/planning/regions/:regionId/projects',
  params: regionParams,
  response: projectListResponse,
  reads: [projectView],
  handle: async ({ params: { regionId }, views }) => {
    const docs = await views.of(projectView).find({ where: { regionId }, sort: ['begin'] });
    return { projects: docs.map(projectAnswer) };
  },
});
