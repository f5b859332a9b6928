import type { ReactNode } from 'react';

export interface TimelineEntry {
  readonly id: string;
  /** When, already formatted. */
  readonly when: ReactNode;
  readonly title: ReactNode;
  readonly children?: ReactNode;
  readonly strong?: boolean;
}

/** What happened, in the order given. */
export const Timeline = ({ entries, label }: { readonly entries: readonly TimelineEntry[]; readonly label: string }) => (
  <ol className="tr-timeline" aria-label={label}>
    {entries.map((entry) => (
      <li key={entry.id} className={entry.strong ? 'tr-timeline__entry tr-timeline__entry--strong' : 'tr-timeline__entry'}>
        <p className="tr-timeline__when">{entry.when}</p>
        <p className="tr-timeline__title">{entry.title}</p>
        {entry.children && <div className="tr-timeline__body">{entry.children}</div>}
      </li>
    ))}
  </ol>
);
