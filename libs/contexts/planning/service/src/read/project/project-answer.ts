import type { projectResponse } from '@triada/planning-contracts';
import type { AsRead } from '@triada/platform';
import type { z } from 'zod';
import { projectMark } from '../plan-answers';
import type { ProjectDoc } from './project.projection';

export const projectAnswer = (doc: ProjectDoc): AsRead<z.input<typeof projectResponse>> => ({ ...doc, ...projectMark(doc) });
