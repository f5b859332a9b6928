import { useNavigate } from '@tanstack/react-router';
import { draftPlanRequest, openPlanningCycleRequest } from '@triada/planning-contracts';
import { Loading, PartialDateField, SelectField, TextField } from '@triada/web-ui';
import { useView } from '../../api/use-view';
import { useMessages } from '../../messages';
import { CommandForm } from '../../shared/command-form';
import { DialogButton } from '../../shared/dialog-button';
import { useNamed } from '../../shared/names';
import { useRegion } from '../../shared/region';

interface Props {
  readonly regionId: string;
}

/** A plan begins within a planning cycle of the region; where there is none, one is opened first. */
export const DraftPlan = ({ regionId }: Props) => {
  const { planActs } = useMessages();
  return (
    <>
      <DialogButton look="primary" label={planActs.draft.label} operation="DraftPlan" subject={{ region: regionId }}>
        {(close) => <DraftForm regionId={regionId} close={close} />}
      </DialogButton>
      <DialogButton label={planActs.cycle.label} operation="OpenPlanningCycle" subject={{ region: regionId }}>
        {(close) => <CycleForm regionId={regionId} close={close} />}
      </DialogButton>
    </>
  );
};

const DraftForm = ({ regionId, close }: Props & { readonly close: () => void }) => {
  const { planActs } = useMessages();
  const act = planActs.draft;
  const navigate = useNavigate();
  const region = useRegion(regionId);
  if (!region.data) return <Loading />;
  const open = region.data.cycles.filter(({ planId, historical }) => planId === null && !historical);
  if (open.length === 0) return <p>{act.noCycle}</p>;
  return (
    <CommandForm
      method="post"
      path="/planning/plans"
      params={{}}
      schema={draftPlanRequest}
      initial={{ cycleId: open[0]!.cycleId, title: '' }}
      shape={(values) => ({ ...values, regionId })}
      submitLabel={act.label}
      done={act.done}
      then={(answer) => void navigate({ to: '/regiony/$regionId/plany/$planId', params: { regionId, planId: answer.id }, search: {} })}
      close={close}
    >
      {(form) => (
        <>
          <SelectField bind={form.field('cycleId')} label={act.cycle} required options={open.map(({ cycleId, title }) => ({ value: cycleId, label: title }))} />
          <TextField bind={form.field('title')} label={act.title} required />
        </>
      )}
    </CommandForm>
  );
};

const CycleForm = ({ regionId, close }: Props & { readonly close: () => void }) => {
  const { planActs } = useMessages();
  const act = planActs.cycle;
  const named = useNamed();
  const types = useView('/planning/plan-types', {});
  if (!types.data) return <Loading />;
  return (
    <CommandForm
      method="post"
      path="/planning/regions/{regionId}/cycles"
      params={{ regionId }}
      schema={openPlanningCycleRequest}
      initial={{ planType: types.data.planTypes[0]?.code ?? '', title: '', period: { from: '', to: '' } }}
      shape={(values) => ({ ...values, cycleId: crypto.randomUUID() })}
      submitLabel={act.label}
      done={act.done}
      close={close}
    >
      {(form) => (
        <>
          <SelectField bind={form.field('planType')} label={act.type} required options={types.data.planTypes.map((type) => ({ value: type.code, label: named(type) }))} />
          <TextField bind={form.field('title')} label={act.title} required />
          <div className="tr-fields-beside">
            <PartialDateField bind={form.at('period.from')} label={act.from} hint={act.dateHint} required />
            <PartialDateField bind={form.at('period.to')} label={act.to} hint={act.dateHint} required />
          </div>
        </>
      )}
    </CommandForm>
  );
};
