import { importSentences, type ImportRule } from './import-sentences';

/** What is wrong with one value of an import: `line` from 1, `field` as the file calls it, `rule` for the sentence. */
export interface ImportFault {
  readonly line: number;
  readonly field: string;
  readonly rule: ImportRule;
  readonly params?: Readonly<Record<string, string | number>>;
}

/** One fault as people read it: line, field, what is wrong. */
export const sayImportFault = ({ line, field, rule, params }: ImportFault, language: 'cs' | 'en'): string => {
  const sentence = importSentences[rule][language].replace(/\{(\w+)\}/g, (_, name: string) => String(params?.[name] ?? '–'));
  const at = language === 'cs' ? `řádek ${line}` : `line ${line}`;
  return `${at}${field ? `, ${field}` : ''}: ${sentence}`;
};
