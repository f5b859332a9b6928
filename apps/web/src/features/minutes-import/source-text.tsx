import { Badge } from '@triada/web-ui';
import { useMessages } from '../../messages';
import type { Draft } from './import-draft';

interface Part {
  readonly kind: string;
  readonly from: number;
  readonly to: number;
}

/** The source line by line: what each line was read as, and which one is doubted. */
export const SourceText = ({ source, draft }: { readonly source: string; readonly draft: Draft }) => {
  const { minutesImport: text } = useMessages();
  const lines = source.split(/\r\n|\r|\n/);
  const doubted = new Set(draft.doubts.map(({ line }) => line));
  const parts = draft.elements.map(({ kind, lines: range }): Part => ({ kind, ...range }));
  const kindAt = (line: number) => parts.find(({ from, to }) => from <= line && line <= to)?.kind;
  return (
    <details className="tr-details">
      <summary>{text.sourceTitle}</summary>
      <ol className="source-text">
        {lines.map((line, index) => {
          const number = index + 1;
          const kind = kindAt(number);
          const first = kind !== kindAt(number - 1);
          return (
            <li key={number} id={`radek-${number}`} className={doubted.has(number) ? 'source-text__line source-text__line--doubted' : 'source-text__line'}>
              <span className="source-text__kind">{first && line.trim() !== '' && kind && text.element[kind] && <Badge>{text.element[kind]}</Badge>}</span>
              <span>{line || '\u00a0'}</span>
            </li>
          );
        })}
      </ol>
    </details>
  );
};
