import { Badge, Section } from '@triada/web-ui';
import type { ReactNode } from 'react';
import { useMessages } from '../../messages';
import { useLabels } from '../../shared/names';
import { PersonText, type NameOf } from '../../shared/people';
import type { PublishedMinutes } from './types';

interface Props {
  readonly resolutions: PublishedMinutes['resolutions'];
  readonly nameOf: NameOf;
  readonly actions?: ReactNode;
}

/** Resolutions with their votes, in the words of the code list of verbs. */
export const Resolutions = ({ resolutions, nameOf, actions }: Props) => {
  const { meetings: text } = useMessages();
  const { label } = useLabels();
  return (
    <Section title={text.resolutions} actions={actions}>
      {resolutions.length === 0 && <p>{text.noResolutions}</p>}
      <ul className="tr-list">
        {resolutions.map((resolution) => (
          <li key={resolution.resolutionId} className="tr-stack tr-stack--s">
            <p>
              <strong>{text.resolution(resolution.number)}</strong> <Badge tone={resolution.carried ? 'success' : 'error'}>{resolution.carried ? text.carried : text.notCarried}</Badge>{' '}
              {resolution.quorate === false && <Badge tone="warning">{text.notQuorate}</Badge>}
            </p>
            <p className="tr-measure">
              <em>{label('resolution-verbs', resolution.verb)}:</em> <PersonText text={resolution.text} nameOf={nameOf} />
            </p>
            <p className="tr-small">{text.votes(resolution.votes.for, resolution.votes.against, resolution.votes.abstained)}</p>
          </li>
        ))}
      </ul>
    </Section>
  );
};
