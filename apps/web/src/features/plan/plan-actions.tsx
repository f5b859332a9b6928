import { Row, Section } from '@triada/web-ui';
import type { ReactNode } from 'react';
import { useMessages } from '../../messages';
import { useRights } from '../../session/rights';
import { AddMeasure, AddPlanItem } from './tree-forms';
import { AdoptPlan, CloseRevision, OpenAmendment, RecommendPlan, ReturnPlan, SubmitPlan } from './revision-forms';
import { CloseConsultation, OpenConsultation, SettleComments } from './consultation-forms';
import { DraftVision } from './vision-forms';
import { OpenRound } from './round-forms';
import { RecordProposal } from './proposal-forms';
import { SwitchPhase } from './switch-phase';
import type { Plan } from './types';

/** Commands of a plan where a coordinator looks for them: above the text; the API says which of them the phase allows. */
export const PlanActions = ({ plan }: { readonly plan: Plan }): ReactNode => {
  const { planActs } = useMessages();
  const may = useRights();
  if (!may('SwitchPhase', { region: plan.regionId })) return null;
  const latest = plan.latestRevision;
  const consultation = plan.consultations.at(-1);
  return (
    <div className="tr-no-print">
      <Section title={planActs.work} lead={planActs.workLead}>
        <Row>
          <AddPlanItem plan={plan} />
          <AddMeasure plan={plan} />
          <DraftVision plan={plan} />
          <RecordProposal plan={plan} />
          <OpenRound plan={plan} />
        </Row>
        <Row>
          <CloseRevision plan={plan} />
          {latest !== null && <RecommendPlan plan={plan} latest={latest} />}
          {latest !== null && <SubmitPlan plan={plan} latest={latest} />}
          {latest !== null && <AdoptPlan plan={plan} latest={latest} />}
          {latest !== null && <ReturnPlan plan={plan} latest={latest} />}
          {plan.adoptedRevision !== null && plan.amendment === null && <OpenAmendment plan={plan} />}
        </Row>
        <Row>
          {(!consultation || consultation.closed) && <OpenConsultation plan={plan} />}
          {consultation && !consultation.closed && <CloseConsultation plan={plan} consultationId={consultation.consultationId} />}
          {consultation?.closed && !consultation.settlement && <SettleComments plan={plan} consultationId={consultation.consultationId} />}
          <SwitchPhase plan={plan} />
        </Row>
      </Section>
    </div>
  );
};
