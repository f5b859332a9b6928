import type { Messages } from '../cs';
import { directory } from './directory';
import { financing } from './financing';
import { roles } from './roles';
import { shell } from './shell';
import { statement } from './statement';

export const en: Messages = { directory, financing, roles, shell, statement };
