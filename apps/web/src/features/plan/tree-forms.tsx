import { addMeasureInRoundRequest, addMeasureRequest, addPlanItemRequest } from '@triada/planning-contracts';
import { PartialDateField, SelectField, TextArea, TextField, type FormApi, type Option } from '@triada/web-ui';
import { useMessages } from '../../messages';
import { useCodeOptions } from '../../shared/code-options';
import { CommandForm } from '../../shared/command-form';
import { useNamed } from '../../shared/names';
import { useOrganisations } from '../../shared/organisations';
import { LevelFields } from './level-fields';
import { paragraphsOf, PlanButton } from './plan-button';
import type { Plan, PlanEntry } from './types';

interface Props {
  readonly plan: Plan;
}
type FormProps = Props & { readonly close: () => void };

const entriesOf = (tree: readonly PlanEntry[]): readonly PlanEntry[] => tree.flatMap((entry) => [entry, ...entriesOf(entry.children)]);

const parentOptions = (plan: Plan, tiers: readonly string[]): readonly Option[] =>
  entriesOf(plan.content.tree)
    .filter(({ tier }) => tiers.includes(tier))
    .map(({ id, code, title }) => ({ value: id, label: `${code} ${title}` }));

export const AddPlanItem = ({ plan }: Props) => {
  const { planActs } = useMessages();
  return (
    <PlanButton plan={plan} label={planActs.priority.label} operation="AddPlanItem" wide>
      {(close) => <ItemForm plan={plan} close={close} />}
    </PlanButton>
  );
};

const measureTier = 'measure';

const ItemForm = ({ plan, close }: FormProps) => {
  const { planActs } = useMessages();
  const act = planActs.priority;
  const named = useNamed();
  const tiers = plan.content.planType.tiers.filter(({ code }) => code !== measureTier);
  return (
    <CommandForm
      method="post"
      path="/planning/plans/{planId}/items"
      params={{ planId: plan.planId }}
      schema={addPlanItemRequest}
      initial={{ tier: tiers[0]?.code ?? '', parentId: null as string | null, title: '', text: '', level: 'whole', targetGroup: null as string | null }}
      shape={({ text, ...values }) => ({ ...values, targetGroup: values.level === 'group' ? values.targetGroup : null, text: paragraphsOf(text) })}
      submitLabel={act.label}
      done={act.done}
      close={close}
    >
      {(form) => (
        <>
          <SelectField bind={form.field('tier')} label={act.tier} required options={tiers.map((tier) => ({ value: tier.code, label: named(tier) }))} />
          <SelectField bind={form.field('parentId')} label={act.parent} hint={act.parentHint} options={parentOptions(plan, plan.content.planType.tiers.map(({ code }) => code))} />
          <LevelFields plan={plan} form={form} />
          <TextField bind={form.field('title')} label={act.title} required />
          <TextArea bind={form.field('text')} label={act.text} hint={act.textHint} rows={6} />
        </>
      )}
    </CommandForm>
  );
};

export const AddMeasure = ({ plan }: Props) => {
  const { planActs } = useMessages();
  return (
    <PlanButton plan={plan} label={planActs.measure.label} operation="AddMeasure" look="primary" wide>
      {(close) => <MeasureForm plan={plan} close={close} />}
    </PlanButton>
  );
};

/** A measure outside a round, or by a group within an open one: then it takes one of the group's places (D071). */
const MeasureForm = ({ plan, close }: FormProps) => {
  const { planActs } = useMessages();
  const act = planActs.measure;
  const kinds = useCodeOptions('measure-kinds', 'list');
  const { options: organisations } = useOrganisations();
  const round = plan.rounds.find(({ open }) => open);
  const above = plan.content.planType.tiers.map(({ code }) => code).filter((code) => code !== measureTier);
  const initial = {
    parentId: null as string | null,
    title: '',
    text: '',
    level: 'whole',
    targetGroup: null as string | null,
    groupId: '',
    kind: '',
    owner: '',
    from: '',
    to: '',
    justification: '',
    importance: '',
  };
  const shape = (values: typeof initial) => ({
    parentId: values.parentId,
    title: values.title,
    level: values.level,
    targetGroup: values.level === 'group' ? values.targetGroup : null,
    text: paragraphsOf(values.text),
    ...(values.groupId && { groupId: values.groupId }),
    detail: {
      kind: values.kind || null,
      owner: values.owner ? { organisationId: values.owner, name: null } : null,
      term: values.from || values.to ? { from: values.from, to: values.to } : null,
      justification: values.justification || null,
      importance: values.importance ? Number(values.importance) : null,
    },
  });
  const place = (field: string) => field.replace(/^detail\.term\./, '').replace(/^detail\.owner.*/, 'owner').replace(/^detail\./, '');
  const shared = { initial, shape, place, submitLabel: act.label, done: act.done, close };
  const fields = (form: Parameters<typeof MeasureFields>[0]['form']) => <MeasureFields plan={plan} form={form} kinds={kinds} organisations={organisations} parents={parentOptions(plan, above)} />;
  return round ? (
    <CommandForm method="post" path="/planning/plans/{planId}/rounds/{roundId}/measures" params={{ planId: plan.planId, roundId: round.roundId }} schema={addMeasureInRoundRequest} {...shared}>
      {(form) => (
        <>
          <SelectField
            bind={form.field('groupId')}
            label={act.round}
            required
            options={round.groups.map(({ groupId, name, taken }) => ({ value: groupId, label: `${name ?? ''} (${taken}/${round.quota})` }))}
          />
          {fields(form)}
        </>
      )}
    </CommandForm>
  ) : (
    <CommandForm method="post" path="/planning/plans/{planId}/measures" params={{ planId: plan.planId }} schema={addMeasureRequest} {...shared}>
      {fields}
    </CommandForm>
  );
};

interface FieldsProps {
  readonly plan: Plan;
  readonly form: FormApi<{
    readonly parentId: string | null;
    readonly title: string;
    readonly text: string;
    readonly level: string;
    readonly targetGroup: string | null;
    readonly groupId: string;
    readonly kind: string;
    readonly owner: string;
    readonly from: string;
    readonly to: string;
    readonly justification: string;
    readonly importance: string;
  }>;
  readonly kinds: readonly Option[];
  readonly organisations: readonly Option[];
  readonly parents: readonly Option[];
}

const MeasureFields = ({ plan, form, kinds, organisations, parents }: FieldsProps) => {
  const { planActs } = useMessages();
  const { measure: act, priority, cycle } = planActs;
  return (
    <>
      <SelectField bind={form.field('parentId')} label={act.parent} options={parents} />
      <LevelFields plan={plan} form={form} />
      <TextField bind={form.field('title')} label={priority.title} required />
      <TextArea bind={form.field('text')} label={priority.text} hint={priority.textHint} rows={5} />
      <div className="tr-fields-beside">
        <SelectField bind={form.field('kind')} label={act.kind} options={kinds} />
        <SelectField bind={form.field('owner')} label={act.owner} options={organisations} />
        <PartialDateField bind={form.field('from')} label={act.from} hint={cycle.dateHint} />
        <PartialDateField bind={form.field('to')} label={act.to} hint={cycle.dateHint} />
        <SelectField bind={form.field('importance')} label={act.importance} options={['1', '2', '3'].map((value) => ({ value, label: value }))} />
      </div>
      <TextArea bind={form.field('justification')} label={act.justification} rows={3} />
    </>
  );
};
