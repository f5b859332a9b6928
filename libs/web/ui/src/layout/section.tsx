import { useId, type ReactNode } from 'react';

export interface SectionProps {
  readonly title: string;
  readonly level?: 2 | 3 | 4;
  readonly lead?: ReactNode;
  readonly actions?: ReactNode;
  /** `card` puts it on a white sheet, `plain` on the page itself. */
  readonly look?: 'card' | 'plain';
  readonly id?: string;
  readonly children?: ReactNode;
}

/** A titled part of a page, announced as a region by its heading. */
export const Section = ({ title, level = 2, lead, actions, look = 'card', id, children }: SectionProps) => {
  const headingId = useId();
  const Heading = `h${level}` as const;
  return (
    <section className={`tr-section tr-section--${look}`} aria-labelledby={headingId} id={id}>
      <div className="tr-section__head">
        <Heading id={headingId}>{title}</Heading>
        {actions && <div className="tr-section__actions">{actions}</div>}
      </div>
      {lead && <p className="tr-section__lead">{lead}</p>}
      {children}
    </section>
  );
};

/** Cards beside each other as far as the width allows, below each other on a phone. */
export const Columns = ({ children, min = '20rem' }: { readonly children: ReactNode; readonly min?: string }) => (
  <div className="tr-columns" style={{ '--tr-column-min': min } as React.CSSProperties}>
    {children}
  </div>
);

/** Buttons and small things in a row that wraps. */
export const Row = ({ children }: { readonly children: ReactNode }) => <div className="tr-row">{children}</div>;
