import { accounts } from './accounts';
import { audit } from './audit';
import { directory } from './directory';
import { eventNames } from './event-names';
import { financing } from './financing';
import { meetingActs } from './meeting-acts';
import { meetings } from './meetings';
import { minutesImport } from './minutes-import';
import { plan } from './plan';
import { planActs } from './plan-acts';
import { region } from './region';
import { roles } from './roles';
import { shell } from './shell';
import { statement } from './statement';

export const cs = {
  accounts,
  audit,
  directory,
  eventNames,
  financing,
  meetingActs,
  meetings,
  minutesImport,
  plan,
  planActs,
  region,
  roles,
  shell,
  statement,
};

export type Messages = typeof cs;
