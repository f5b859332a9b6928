import { Link } from '@tanstack/react-router';
import { Page, Section } from '@triada/web-ui';
import type { ReactElement } from 'react';
import { Loaded } from '../../api/loaded';
import { useView } from '../../api/use-view';
import { useMessages } from '../../messages';
import { useRights } from '../../session/rights';
import { useCrumbs } from '../../shared/region';
import { Logs } from './logs';
import { Readings } from './readings';
import { Replay } from './replay';
import { Streams } from './streams';

export const AuditPage = ({ regionId }: { readonly regionId: string }): ReactElement => {
  const { audit: text } = useMessages();
  const may = useRights();
  return (
    <Page title={text.title} lead={text.lead} breadcrumbs={useCrumbs(regionId)}>
      {!may('AuditStreams', { region: regionId }) && <PublicHistory regionId={regionId} />}
      <Replay regionId={regionId} />
      {may('AuditLogs') && <Logs />}
      {may('AuditStreams', { region: regionId }) && <Streams regionId={regionId} />}
      {may('AuditReadings') && <Readings />}
    </Page>
  );
};

/** What everybody may check: the sealed revisions. */
const PublicHistory = ({ regionId }: { readonly regionId: string }) => {
  const { audit: text } = useMessages();
  const plans = useView('/planning/regions/{regionId}/plans', { regionId });
  return (
    <Section title={text.toTimeline} lead={text.publicNote}>
      <Loaded query={plans}>
        {({ plans: items }) => (
          <ul>
            {items.map((plan) => (
              <li key={plan.planId}>
                <Link to="/regiony/$regionId/plany/$planId/casova-osa" params={{ regionId, planId: plan.planId }}>
                  {plan.title}
                </Link>
              </li>
            ))}
          </ul>
        )}
      </Loaded>
    </Section>
  );
};
