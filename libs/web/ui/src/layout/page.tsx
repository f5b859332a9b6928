import { Children, useEffect, useRef, type ReactNode } from 'react';
import { useUiTexts } from '../locale/ui-texts';

export interface PageProps {
  readonly title: string;
  /** Name of the product after the dash in the window title. */
  readonly product?: string;
  /** One or two sentences under the heading: what the page is for. */
  readonly lead?: ReactNode;
  /** Links from the root to the parent; the page itself is added as the last, current one. */
  readonly breadcrumbs?: readonly ReactNode[];
  /** Buttons beside the heading; below it on a phone. */
  readonly actions?: ReactNode;
  /** Badges and facts right under the heading. */
  readonly meta?: ReactNode;
  readonly children?: ReactNode;
}

/** One page: breadcrumbs, the only h1, lead and content. After a move inside the application the heading takes the focus. */
export const Page = ({ title, product = 'Triáda', lead, breadcrumbs, actions, meta, children }: PageProps) => {
  const texts = useUiTexts();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = title === product ? product : `${title} – ${product}`;
  }, [title, product]);
  useEffect(() => {
    // The first page of a visit keeps the focus at the top, so that the skip link stays first.
    if (window.history.state?.__TSR_index > 0 && document.activeElement === document.body) heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <article className="tr-page">
      {breadcrumbs && breadcrumbs.length > 0 && (
        <nav className="tr-breadcrumbs" aria-label={texts.breadcrumbs}>
          <ol>
            {Children.map(breadcrumbs, (crumb) => (
              <li>{crumb}</li>
            ))}
            <li aria-current="page">{title}</li>
          </ol>
        </nav>
      )}
      <header className="tr-page__head">
        <div className="tr-page__title">
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
          {meta && <div className="tr-page__meta">{meta}</div>}
          {lead && <p className="tr-page__lead">{lead}</p>}
        </div>
        {actions && <div className="tr-page__actions">{actions}</div>}
      </header>
      {children}
    </article>
  );
};
