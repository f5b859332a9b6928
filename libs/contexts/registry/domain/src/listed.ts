import { ensure } from '@triada/kernel';
import { isValidOn, type CodeListId } from '@triada/reference-data';

/** New records take codes that hold on their day; a withdrawn or unknown one is refused (D012). */
export const mustBeListed = (list: CodeListId, code: string, day: string, field: string): void =>
  ensure(isValidOn(list, code, day), 'registry.code-not-valid', { list, code, day }, field);
