import { isAllowed, permissionTable, type Principal, type Subject } from '@triada/access';
import { useSession, type Person } from './session';

/** Whether the API would let this person do it. Only hides what would be refused; the API decides. */
export const mayDo = (person: Person | null, operation: string, subject: Subject): boolean => {
  const permission = permissionTable[operation];
  const principal: Principal | null = person && { id: '', assignments: person.assignments };
  return permission !== undefined && isAllowed(principal, permission, subject);
};

export const useRights = () => {
  const { person } = useSession();
  return (operation: string, subject: Subject = {}): boolean => mayDo(person, operation, subject);
};
