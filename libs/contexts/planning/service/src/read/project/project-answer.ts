import type { projectResponse } from '@triada/planning-contracts';
import type { z } from 'zod';
import { plain, projectMark } from '../plan-answers';
import type { ProjectDoc } from './project.projection';

export const projectAnswer = (doc: ProjectDoc): z.input<typeof projectResponse> => ({ ...plain(doc), ...projectMark(doc) });
