import type { Messages } from '../cs';
import { roles } from './roles';
import { shell } from './shell';
import { statement } from './statement';

export const en: Messages = { shell, roles, statement };
