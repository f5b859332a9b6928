import { Link } from '@tanstack/react-router';
import { Badge, Page, Section, useFormat } from '@triada/web-ui';
import { useMemo, type ReactElement } from 'react';
import { Loaded } from '../../api/loaded';
import { useView } from '../../api/use-view';
import { useMessages } from '../../messages';
import { useLabels } from '../../shared/names';
import { personsIn, usePeople } from '../../shared/people';
import { useCrumbs } from '../../shared/region';
import { Paragraphs } from './paragraphs';
import { Provenance } from './provenance';

interface Props {
  readonly regionId: string;
  readonly planId: string;
  readonly visionId: string;
}

/** One version of a vision with the way back to its point, meeting and attendance (D075). */
export const VisionPage = ({ regionId, planId, visionId }: Props): ReactElement => {
  const { plan: text } = useMessages();
  const { targetGroup } = useLabels();
  const format = useFormat();
  const query = useView('/planning/plans/{planId}/visions/{visionId}', { planId, visionId });
  const found = query.data;
  const nameOf = usePeople(useMemo(() => (found?.vision.paragraphs ?? []).flatMap((part) => personsIn(part.text)), [found]));
  const crumbs = useCrumbs(
    regionId,
    <Link key="plans" to="/regiony/$regionId/plany" params={{ regionId }}>
      {text.title}
    </Link>,
    <Link key="plan" to="/regiony/$regionId/plany/$planId" params={{ regionId, planId }}>
      {found?.planTitle ?? text.untitled}
    </Link>,
  );
  return (
    <Page title={found ? text.vision(targetGroup(found.vision.targetGroup)) : text.visions} breadcrumbs={crumbs}>
      <Loaded query={query} lines={8}>
        {({ vision, versions, confirmation, provenance }) => (
          <>
            <Section title={text.visionVersion(vision.version)}>
              <div className="tr-row">
                {vision.endYear !== null && <span>{text.visionYear(vision.endYear)}</span>}
                <Badge tone={vision.confirmed ? 'success' : 'warning'}>{vision.confirmed ? text.visionConfirmed : text.visionUnconfirmed}</Badge>
                {confirmation && <span className="tr-small">{format.day(confirmation.date)}</span>}
              </div>
              <Paragraphs paragraphs={vision.paragraphs} nameOf={nameOf} />
            </Section>
            <Provenance regionId={regionId} provenance={provenance} />
            {versions.length > 1 && (
              <Section title={text.visions}>
                <ul>
                  {versions.map((version) => (
                    <li key={version.visionId}>
                      <Link to="/regiony/$regionId/plany/$planId/vize/$visionId" params={{ regionId, planId, visionId: version.visionId }}>
                        {text.visionVersion(version.version)}
                      </Link>{' '}
                      ({format.day(version.draftedOn)})
                    </li>
                  ))}
                </ul>
              </Section>
            )}
          </>
        )}
      </Loaded>
    </Page>
  );
};
