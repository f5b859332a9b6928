import { Link } from '@tanstack/react-router';
import { Columns, Empty, Notice, Page, Section, useFormat } from '@triada/web-ui';
import type { regionDashboardResponse } from '@triada/planning-contracts';
import type { ReactElement } from 'react';
import type { z } from 'zod';
import { Loaded } from '../../api/loaded';
import { useView } from '../../api/use-view';
import { useMessages } from '../../messages';
import { CoverageSections } from './coverage';
import { NextMeetings } from './next-meetings';
import { PlanPhases } from './plan-phases';
import { shellCrumb } from '../../shared/crumbs';

export type Dashboard = z.output<typeof regionDashboardResponse>;

export const DashboardPage = ({ regionId }: { readonly regionId: string }): ReactElement => {
  const { region: text, shell } = useMessages();
  const query = useView('/planning/regions/{regionId}/dashboard', { regionId });
  return (
    <Page title={query.data?.name ?? shell.region} lead={text.dashboardLead} breadcrumbs={shellCrumb(shell.home)}>
      <Loaded query={query} lines={10}>
        {(dashboard) => (
          <>
            {dashboard.owner === null && (
              <Notice tone="warning" title={text.vacant}>
                {text.vacantText}
              </Notice>
            )}
            <Columns min="24rem">
              {dashboard.plans.length === 0 ? (
                <Section title={text.phases}>
                  <Empty title={text.noPlan} />
                </Section>
              ) : (
                dashboard.plans.map((plan) => <PlanPhases key={plan.planId} regionId={regionId} plan={plan} />)
              )}
              <div className="tr-stack tr-stack--l">
                <Due regionId={regionId} due={dashboard.due} />
                <NextMeetings regionId={regionId} />
              </div>
            </Columns>
          </>
        )}
      </Loaded>
      <CoverageSections regionId={regionId} />
    </Page>
  );
};

const Due = ({ regionId, due }: { readonly regionId: string; readonly due: Dashboard['due'] }) => {
  const { region: text } = useMessages();
  const format = useFormat();
  return (
    <Section title={text.due}>
      {due.length === 0 ? (
        <Empty title={text.noDue} />
      ) : (
        <ul className="tr-list">
          {due.map((item) => (
            <li key={`${item.date}-${item.what}-${item.planId}`}>
              <strong>{format.partial(item.date)}</strong> – {text.dueWhat[item.what]}:{' '}
              {item.planId ? (
                <Link to="/regiony/$regionId/plany/$planId" params={{ regionId, planId: item.planId }}>
                  {item.title}
                </Link>
              ) : (
                item.title
              )}
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
};
