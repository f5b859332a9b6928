import type { ReactNode } from 'react';
import { useUiTexts } from '../locale/ui-texts';
import { Button } from '../layout/button';
import { Icon } from '../layout/icon';
import { Notice } from './notice';

/** Nothing is here yet: says what would be and, where the reader may, offers to begin. */
export const Empty = ({ title, children, actions }: { readonly title: string; readonly children?: ReactNode; readonly actions?: ReactNode }) => (
  <div className="tr-empty">
    <p className="tr-empty__title">{title}</p>
    {children && <p>{children}</p>}
    {actions && <div className="tr-row">{actions}</div>}
  </div>
);

/** Grey lines in the place of what is coming; the words are for those who do not see them. */
export const Loading = ({ lines = 4, label }: { readonly lines?: number; readonly label?: string }) => {
  const texts = useUiTexts();
  return (
    <div className="tr-loading" role="status" aria-busy="true">
      <span className="tr-visually-hidden">{label ?? texts.loading}</span>
      {Array.from({ length: lines }, (_, line) => (
        <span key={line} className="tr-loading__line" style={{ inlineSize: `${96 - ((line * 23) % 42)}%` }} />
      ))}
    </div>
  );
};

export interface FailedProps {
  readonly title?: string;
  readonly children: ReactNode;
  readonly retry?: () => void;
  /** What support needs to find the fault; shown small. */
  readonly trace?: string;
}

export const Failed = ({ title, children, retry, trace }: FailedProps) => {
  const texts = useUiTexts();
  return (
    <Notice tone="error" role="alert" title={title ?? texts.failedTitle} actions={retry && <Button onClick={retry}>{texts.retry}</Button>}>
      <p>{children}</p>
      {trace && <p className="tr-small">{trace}</p>}
    </Notice>
  );
};

/** The reader may not see this; says why and what helps. */
export const Refused = ({ title, children, actions }: { readonly title?: string; readonly children: ReactNode; readonly actions?: ReactNode }) => {
  const texts = useUiTexts();
  return (
    <div className="tr-empty" role="status">
      <p className="tr-empty__title">
        <Icon name="lock" /> {title ?? texts.refusedTitle}
      </p>
      <p>{children}</p>
      {actions && <div className="tr-row">{actions}</div>}
    </div>
  );
};
