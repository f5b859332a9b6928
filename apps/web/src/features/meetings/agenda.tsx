import { Badge, Section } from '@triada/web-ui';
import type { ReactNode } from 'react';
import { useMessages } from '../../messages';
import { PersonText, type NameOf } from '../../shared/people';
import type { Minutes } from './types';

interface Props {
  readonly agenda: Minutes['agenda'];
  readonly nameOf: NameOf;
  readonly actions?: ReactNode;
  /** Buttons of one item for those who may change the agenda. */
  readonly itemActions?: (item: Minutes['agenda'][number]) => ReactNode;
}

export const Agenda = ({ agenda, nameOf, actions, itemActions }: Props) => {
  const { meetings: text } = useMessages();
  return (
    <Section title={text.agenda} actions={actions}>
      {agenda.length === 0 ? (
        <p>{text.noAgenda}</p>
      ) : (
        <ol>
          {agenda.map((item) => (
            <li key={item.itemId}>
              <PersonText text={item.title} nameOf={nameOf} /> {item.standing && <span className="tr-small">({text.standingItem})</span>} {itemActions?.(item)}
              {item.papers.length > 0 && (
                <ul>
                  {item.papers.map((paper) => (
                    <li key={paper.title}>
                      {paper.url ? <a href={paper.url}>{paper.title}</a> : paper.title}, {text.paperVersion(paper.version)}{' '}
                      {paper.sent !== null && paper.sent !== paper.version && <Badge tone="warning">{text.paperNewer}</Badge>}
                    </li>
                  ))}
                </ul>
              )}
            </li>
          ))}
        </ol>
      )}
    </Section>
  );
};
