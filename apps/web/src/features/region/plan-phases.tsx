import type { planSummaryResponse, regionDashboardResponse } from '@triada/planning-contracts';
import type { z } from 'zod';
import { Link } from '@tanstack/react-router';
import { codeList } from '@triada/reference-data';
import { Badge, Icon, Section, Steps, useFormat, useLocale, type Step } from '@triada/web-ui';
import { useMessages } from '../../messages';
import { useNamed } from '../../shared/names';
import { stageTone } from '../../shared/plan-stage';
type Whole = z.output<typeof regionDashboardResponse>['plans'][number];
/** A plan as everybody sees it; people of the region also get what waits in it. */
export type DashboardPlan = z.output<typeof planSummaryResponse> & Partial<Pick<Whole, 'duties' | 'openProposals' | 'openFlags'>>;

/** One plan: the phase it is in, what that phase demands, what waits. */
export const PlanPhases = ({ regionId, plan }: { readonly regionId: string; readonly plan: DashboardPlan }) => {
  const { region: text, plan: planText } = useMessages();
  const named = useNamed();
  const format = useFormat();
  const { duties: all = [], openProposals = 0, openFlags = 0 } = plan;
  const duties = all.filter(({ phase }) => phase === plan.phase.code);
  return (
    <Section
      title={plan.title}
      actions={
        <Link to="/regiony/$regionId/plany/$planId" params={{ regionId, planId: plan.planId }}>
          {text.openPlan}
          <span className="tr-visually-hidden"> {plan.title}</span>
        </Link>
      }
    >
      <div className="tr-row">
        <Badge tone={stageTone(plan.stage)}>{planText.stage[plan.stage] ?? plan.stage}</Badge>
        <span>{plan.validity ? format.range(plan.validity.from, plan.validity.to) : planText.noValidity}</span>
        <span>{planText.measuresCount(plan.measures)}</span>
      </div>
      <h3>{text.phases}</h3>
      <Steps label={text.phases} steps={useSteps(plan.phase.code)} />
      {duties.length > 0 && (
        <>
          <h3>{text.duties}</h3>
          <ul className="tr-list">
            {duties.map((duty) => (
              <li key={duty.code} className="tr-row">
                <Icon name={duty.done ? 'check' : 'clock'} /> {named(duty)} {duty.done && <span className="tr-small">({text.dutyDone})</span>}
              </li>
            ))}
          </ul>
        </>
      )}
      {(openProposals > 0 || openFlags > 0) && (
        <p className="tr-row">
          {openProposals > 0 && <Badge tone="info">{text.openProposals(openProposals)}</Badge>}
          {openFlags > 0 && <Badge tone="warning">{text.openFlags(openFlags)}</Badge>}
        </p>
      )}
    </Section>
  );
};

const useSteps = (current: string): readonly Step[] => {
  const { region: text } = useMessages();
  const locale = useLocale();
  const { items } = codeList('planning-phases');
  const at = items.findIndex(({ code }) => code === current);
  return items.map((item, index) => {
    const state = index < at ? 'done' : index === at ? 'current' : 'coming';
    return { id: item.code, title: locale === 'cs' ? item.nameCs : item.nameEn, state, stateText: text.phaseState[state] };
  });
};
