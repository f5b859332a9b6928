import { useMemo } from 'react';
import { useUiTexts } from '../locale/ui-texts';
import { diffWords } from './word-diff';

/** One text with what was added and removed marked as <ins> and <del>, each announced in words. */
export const DiffText = ({ before, after, show = 'both' }: { readonly before: string; readonly after: string; readonly show?: 'both' | 'before' | 'after' }) => {
  const texts = useUiTexts();
  const parts = useMemo(() => diffWords(before, after), [before, after]);
  return (
    <span className="tr-diff">
      {parts.map((part, index) => {
        if (part.kind === 'same') return <span key={index}>{part.text}</span>;
        if ((part.kind === 'added' && show === 'before') || (part.kind === 'removed' && show === 'after')) return null;
        const Mark = part.kind === 'added' ? 'ins' : 'del';
        return (
          <Mark key={index}>
            <span className="tr-visually-hidden">[{part.kind === 'added' ? texts.added : texts.removed}: </span>
            {part.text}
            <span className="tr-visually-hidden">]</span>
          </Mark>
        );
      })}
    </span>
  );
};
