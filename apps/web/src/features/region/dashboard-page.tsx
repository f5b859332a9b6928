import { Link } from '@tanstack/react-router';
import { Badge, Columns, Empty, Notice, Page, Section, useFormat } from '@triada/web-ui';
import type { regionDashboardResponse } from '@triada/planning-contracts';
import type { ReactElement } from 'react';
import type { z } from 'zod';
import { Loaded } from '../../api/loaded';
import { useView } from '../../api/use-view';
import { useMessages } from '../../messages';
import { today } from '../../shared/code-options';
import { useRights } from '../../session/rights';
import { useRegionName } from '../../shared/region';
import { AboutRegion } from './about-region';
import { CoverageBoard, CoverageMap } from './coverage';
import { NextMeetings } from './next-meetings';
import { PlanPhases, type DashboardPlan } from './plan-phases';
import { shellCrumb } from '../../shared/crumbs';

export type Dashboard = z.output<typeof regionDashboardResponse>;

/** Where the planning of a region stands. People of the region also see what is due; everybody sees phases, board and map. */
export const DashboardPage = ({ regionId }: { readonly regionId: string }): ReactElement => {
  const { region: text, shell } = useMessages();
  const may = useRights();
  const inside = may('GetRegionDashboard', { region: regionId });
  return (
    <Page title={useRegionName(regionId)} lead={text.dashboardLead} breadcrumbs={shellCrumb(shell.home)}>
      {inside ? <InsideDashboard regionId={regionId} /> : <PublicDashboard regionId={regionId} />}
      <CoverageBoard regionId={regionId} />
      <AboutRegion regionId={regionId} />
    </Page>
  );
};

const InsideDashboard = ({ regionId }: { readonly regionId: string }) => {
  const { region: text } = useMessages();
  const query = useView('/planning/regions/{regionId}/dashboard', { regionId });
  return (
    <Loaded query={query} lines={10}>
      {(dashboard) => (
        <>
          {dashboard.owner === null && (
            <Notice tone="warning" title={text.vacant}>
              {text.vacantText}
            </Notice>
          )}
          <Columns min="24rem">
            <Plans regionId={regionId} plans={dashboard.plans} />
            <div className="tr-stack tr-stack--l">
              <Due regionId={regionId} due={dashboard.due} />
              <NextMeetings regionId={regionId} />
              <CoverageMap regionId={regionId} />
            </div>
          </Columns>
        </>
      )}
    </Loaded>
  );
};

const PublicDashboard = ({ regionId }: { readonly regionId: string }) => {
  const query = useView('/planning/regions/{regionId}/plans', { regionId });
  return (
    <Columns min="24rem">
      <Loaded query={query} lines={10}>
        {({ plans }) => <Plans regionId={regionId} plans={plans} />}
      </Loaded>
      <CoverageMap regionId={regionId} />
    </Columns>
  );
};

/** The running plans one by one; older ones are a line each. */
const Plans = ({ regionId, plans }: { readonly regionId: string; readonly plans: readonly DashboardPlan[] }) => {
  const { region: text } = useMessages();
  const order = plans.toSorted((a, b) => ((a.validity?.from ?? '9') < (b.validity?.from ?? '9') ? 1 : -1));
  const running = order.filter(({ stage }) => stage !== 'expired');
  const shown = running.length > 0 ? running : order.slice(0, 1);
  const older = order.filter((plan) => !shown.includes(plan));
  if (plans.length === 0)
    return (
      <Section title={text.phases}>
        <Empty title={text.noPlan} />
      </Section>
    );
  return (
    <div className="tr-stack tr-stack--l">
      {shown.map((plan) => (
        <PlanPhases key={plan.planId} regionId={regionId} plan={plan} />
      ))}
      {older.length > 0 && (
        <Section title={text.olderPlans}>
          <ul>
            {older.map((plan) => (
              <li key={plan.planId}>
                <Link to="/regiony/$regionId/plany/$planId" params={{ regionId, planId: plan.planId }}>
                  {plan.title}
                </Link>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </div>
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
              <strong>{format.partial(item.date)}</strong> {item.date < today() && <Badge tone="warning">{text.past}</Badge>} – {text.dueWhat[item.what]}:{' '}
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
