import { directory } from './directory';
import { financing } from './financing';
import { meetingActs } from './meeting-acts';
import { meetings } from './meetings';
import { plan } from './plan';
import { planActs } from './plan-acts';
import { region } from './region';
import { roles } from './roles';
import { shell } from './shell';
import { statement } from './statement';

export const cs = { directory, financing, meetingActs, meetings, plan, planActs, region, roles, shell, statement };

export type Messages = typeof cs;
