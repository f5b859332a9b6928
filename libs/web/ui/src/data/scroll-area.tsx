import { useEffect, useRef, useState, type ReactNode } from 'react';

/**
 * Keeps something wide inside the page. Only when it really overflows does it become a stop of the keyboard, so that people
 * without a mouse can scroll it (WCAG 2.1.1) and nobody tabs through areas that do not move.
 */
export const ScrollArea = ({ labelledBy, children }: { readonly labelledBy?: string; readonly children: ReactNode }) => {
  const ref = useRef<HTMLDivElement>(null);
  const [overflows, setOverflows] = useState(false);
  useEffect(() => {
    const area = ref.current;
    if (!area) return;
    const observer = new ResizeObserver(() => setOverflows(area.scrollWidth > area.clientWidth + 1));
    observer.observe(area);
    if (area.firstElementChild) observer.observe(area.firstElementChild);
    return () => observer.disconnect();
  }, []);
  return (
    <div
      ref={ref}
      className="tr-scroll"
      data-overflows={overflows || undefined}
      {...(overflows ? { tabIndex: 0, role: 'region', 'aria-labelledby': labelledBy } : {})}
    >
      {children}
    </div>
  );
};
