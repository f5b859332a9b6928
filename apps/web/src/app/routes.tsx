import { createRootRoute, createRoute } from '@tanstack/react-router';
import { z } from 'zod';
import { HomePage } from '../features/home/home-page';
import { directorySearch } from '../features/directory/search';
import { Shell } from './layout/shell';
import { page } from './page';

const Dashboard = page(async () => (await import('../features/region/dashboard-page')).DashboardPage);
const Plans = page(async () => (await import('../features/plan/plans-page')).PlansPage);
const Plan = page(async () => (await import('../features/plan/plan-page')).PlanPage);
const PlanTimeline = page(async () => (await import('../features/plan/timeline-page')).TimelinePage);
const PlanComparison = page(async () => (await import('../features/plan/comparison-page')).ComparisonPage);
const Measure = page(async () => (await import('../features/plan/measure-page')).MeasurePage);
const Vision = page(async () => (await import('../features/plan/vision-page')).VisionPage);
const Groups = page(async () => (await import('../features/meetings/groups-page')).GroupsPage);
const Group = page(async () => (await import('../features/meetings/group-page')).GroupPage);
const Meeting = page(async () => (await import('../features/meetings/meeting-page')).MeetingPage);
const Directory = page(async () => (await import('../features/directory/directory-page')).DirectoryPage);
const Schemes = page(async () => (await import('../features/financing/schemes-page')).SchemesPage);
const Scheme = page(async () => (await import('../features/financing/scheme-page')).SchemePage);
const Contributions = page(async () => (await import('../features/financing/contributions-page')).ContributionsPage);
const MinutesImport = page(async () => (await import('../features/minutes-import/import-page')).ImportPage);
const Audit = page(async () => (await import('../features/audit/audit-page')).AuditPage);
const AuditStream = page(async () => (await import('../features/audit/stream-page')).StreamPage);
const Accounts = page(async () => (await import('../features/accounts/accounts-page')).AccountsPage);
const SignIn = page(async () => (await import('../features/sign-in/sign-in-page')).SignInPage);
const SignInReturn = page(async () => (await import('../features/sign-in/sign-in-return-page')).SignInReturnPage);
const Statement = page(async () => (await import('../features/statement/statement-page')).StatementPage);

const root = createRootRoute({ component: Shell });
const revision = z.coerce.number().int().min(1).optional().catch(undefined);

const home = createRoute({ getParentRoute: () => root, path: '/', component: HomePage });
const signIn = createRoute({ getParentRoute: () => root, path: '/prihlaseni', component: () => <SignIn /> });
const signInReturn = createRoute({ getParentRoute: () => root, path: '/prihlaseni/zpet', component: () => <SignInReturn /> });
const statement = createRoute({ getParentRoute: () => root, path: '/pristupnost', component: () => <Statement /> });

const accounts = createRoute({ getParentRoute: () => root, path: '/ucty', component: () => <Accounts /> });

const region = createRoute({ getParentRoute: () => root, path: '/regiony/$regionId' });
const dashboard = createRoute({ getParentRoute: () => region, path: '/', component: () => <Dashboard {...dashboard.useParams()} /> });

const plans = createRoute({ getParentRoute: () => region, path: 'plany', component: () => <Plans {...plans.useParams()} /> });
const plan = createRoute({
  getParentRoute: () => region,
  path: 'plany/$planId',
  validateSearch: z.object({ revize: revision }),
  component: () => <Plan {...plan.useParams()} revision={plan.useSearch().revize} />,
});
const planTimeline = createRoute({ getParentRoute: () => region, path: 'plany/$planId/casova-osa', component: () => <PlanTimeline {...planTimeline.useParams()} /> });
const planComparison = createRoute({
  getParentRoute: () => region,
  path: 'plany/$planId/porovnani',
  validateSearch: z.object({ od: revision, do: revision }),
  component: () => {
    const { od, do: until } = planComparison.useSearch();
    return <PlanComparison {...planComparison.useParams()} from={od} to={until} />;
  },
});
const measure = createRoute({ getParentRoute: () => region, path: 'plany/$planId/opatreni/$measureId', component: () => <Measure {...measure.useParams()} /> });

const vision = createRoute({ getParentRoute: () => region, path: 'plany/$planId/vize/$visionId', component: () => <Vision {...vision.useParams()} /> });

const groups = createRoute({ getParentRoute: () => region, path: 'skupiny', component: () => <Groups {...groups.useParams()} /> });
const group = createRoute({ getParentRoute: () => region, path: 'skupiny/$groupId', component: () => <Group {...group.useParams()} /> });
const meeting = createRoute({ getParentRoute: () => region, path: 'jednani/$meetingId', component: () => <Meeting {...meeting.useParams()} /> });

const directory = createRoute({
  getParentRoute: () => region,
  path: 'adresar',
  validateSearch: directorySearch,
  component: () => <Directory {...directory.useParams()} search={directory.useSearch()} />,
});

const schemes = createRoute({ getParentRoute: () => region, path: 'financovani', component: () => <Schemes {...schemes.useParams()} /> });
const scheme = createRoute({ getParentRoute: () => region, path: 'financovani/$schemeId', component: () => <Scheme {...scheme.useParams()} /> });
const contributions = createRoute({
  getParentRoute: () => region,
  path: 'financovani/$schemeId/prispevky/$year',
  component: () => <Contributions {...contributions.useParams()} />,
});

const minutesImport = createRoute({ getParentRoute: () => region, path: 'zapisy/import', component: () => <MinutesImport {...minutesImport.useParams()} /> });

const audit = createRoute({ getParentRoute: () => region, path: 'audit', component: () => <Audit {...audit.useParams()} /> });
const auditStream = createRoute({ getParentRoute: () => region, path: 'audit/$context/$stream', component: () => <AuditStream {...auditStream.useParams()} /> });

export const routeTree = root.addChildren([
  home,
  signIn,
  signInReturn,
  statement,
  accounts,
  region.addChildren([dashboard, plans, plan, planTimeline, planComparison, measure, vision, groups, group, meeting, directory, schemes, scheme, contributions, minutesImport, audit, auditStream]),
]);
