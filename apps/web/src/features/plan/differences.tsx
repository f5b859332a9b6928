import { Badge, Section, type BadgeTone } from '@triada/web-ui';
import type { ReactNode } from 'react';
import { useMessages } from '../../messages';
import { useValueText } from './value-text';
import type { Comparison } from './types';

type Difference = Comparison['differences'][number];
type Value = Difference['values'][number];
type Words = NonNullable<Value['words']>;

const tones: Readonly<Record<Difference['change'], BadgeTone>> = { added: 'success', removed: 'error', changed: 'warning', moved: 'info' };

/** Both texts side by side, part by part; below each other on a phone. */
export const Differences = ({ comparison }: { readonly comparison: Comparison }) => {
  const { plan: text } = useMessages();
  return (
    <div className="tr-stack tr-stack--m">
      <p aria-live="polite">{text.compareSummary(comparison.differences.length)}</p>
      {comparison.differences.map((difference, index) => (
        <Section key={`${difference.id}-${index}`} level={3} title={difference.title} actions={<Badge tone={tones[difference.change]}>{text.changeKinds[difference.change]}</Badge>} lead={text.entities[difference.entity]}>
          {difference.values.map((value) => (
            <SideBySide key={value.field} value={value} />
          ))}
        </Section>
      ))}
    </div>
  );
};

const SideBySide = ({ value }: { readonly value: Value }) => {
  const { plan: text } = useMessages();
  const textOf = useValueText();
  const name = text.fields[value.field] ?? value.field;
  const side = (which: 'before' | 'after'): ReactNode => {
    if (value.paragraphs)
      return value.paragraphs.map((paragraph) => (
        <p key={paragraph.paragraphId}>
          <Marked words={paragraph.words} side={which} />
        </p>
      ));
    if (value.words) return <Marked words={value.words} side={which} />;
    const shown = textOf(value.field, value[which]);
    return shown === '' ? <span className="tr-quiet">{text.empty_}</span> : shown;
  };
  return (
    <div className="compare-sides">
      <div>
        <h4>
          {name} – {text.before}
        </h4>
        <div className="tr-diff">{side('before')}</div>
      </div>
      <div>
        <h4>
          {name} – {text.after}
        </h4>
        <div className="tr-diff">{side('after')}</div>
      </div>
    </div>
  );
};

/** The words of one side with its own marks: removed on the left, added on the right. */
const Marked = ({ words, side }: { readonly words: Words; readonly side: 'before' | 'after' }) => {
  const { plan: text } = useMessages();
  const hidden = side === 'before' ? 'added' : 'removed';
  const Mark = side === 'before' ? 'del' : 'ins';
  return words
    .filter(({ kind }) => kind !== hidden)
    .map((word, index) =>
      word.kind === 'same' ? (
        <span key={index}>{word.text}</span>
      ) : (
        <Mark key={index}>
          <span className="tr-visually-hidden">[{side === 'before' ? text.changeKinds.removed : text.changeKinds.added}: </span>
          {word.text}
          <span className="tr-visually-hidden">]</span>
        </Mark>
      ),
    );
};
