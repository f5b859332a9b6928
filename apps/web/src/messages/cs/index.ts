import { directory } from './directory';
import { financing } from './financing';
import { roles } from './roles';
import { shell } from './shell';
import { statement } from './statement';

export const cs = { directory, financing, roles, shell, statement };

export type Messages = typeof cs;
