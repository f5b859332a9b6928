import { roles } from './roles';
import { shell } from './shell';
import { statement } from './statement';

export const cs = { shell, roles, statement };

export type Messages = typeof cs;
