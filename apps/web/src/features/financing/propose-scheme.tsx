import { useNavigate } from '@tanstack/react-router';
import { proposeSchemeRequest } from '@triada/financing-contracts';
import { CheckboxesField, Loading, NumberField, SelectField, TextField } from '@triada/web-ui';
import { useView } from '../../api/use-view';
import { useMessages } from '../../messages';
import { CommandForm } from '../../shared/command-form';
import { DialogButton } from '../../shared/dialog-button';
import { useOrganisations } from '../../shared/organisations';
import { useRegionMunicipalities } from '../../shared/region';

interface Props {
  readonly regionId: string;
}

export const ProposeScheme = ({ regionId }: Props) => {
  const { financing: text } = useMessages();
  return (
    <DialogButton look="primary" wide label={text.propose} operation="ProposeScheme" subject={{ region: regionId }}>
      {(close) => <ProposeForm regionId={regionId} close={close} />}
    </DialogButton>
  );
};

/** A proposal names a sealed revision of a plan and measures of it (D018); which ones is asked once the plan is chosen. */
const ProposeForm = ({ regionId, close }: Props & { readonly close: () => void }) => {
  const { financing: text, plan: planText } = useMessages();
  const { act } = text;
  const navigate = useNavigate();
  const { options: organisations } = useOrganisations();
  const municipalities = useRegionMunicipalities(regionId);
  const plans = useView('/planning/regions/{regionId}/plans', { regionId });
  const sealed = (plans.data?.plans ?? []).flatMap(({ planId, title, latestRevision }) =>
    latestRevision === null ? [] : [{ value: `${planId}@${latestRevision}`, label: `${title}, ${planText.revision(latestRevision)}` }],
  );
  return (
    <CommandForm
      method="post"
      path="/financing/schemes"
      params={{}}
      schema={proposeSchemeRequest}
      initial={{ name: '', guarantor: '', firstYear: new Date().getFullYear() + 1 as number | string, chosen: '', hash: '', measureIds: [] as string[], atLeast: Math.ceil(municipalities.length / 2) as number | string }}
      shape={({ chosen, hash, atLeast, ...values }) => {
        const [planId, revision] = chosen.split('@');
        return { ...values, regionId, ...(planId && { plan: { planId, revision: Number(revision), hash } }), activationRule: { kind: 'councils', atLeast } };
      }}
      place={(field) => (field.startsWith('plan') ? 'chosen' : field.startsWith('activationRule') ? 'atLeast' : field)}
      submitLabel={text.propose}
      done={act.proposeDone}
      then={(answer) => void navigate({ to: '/regiony/$regionId/financovani/$schemeId', params: { regionId, schemeId: answer.id } })}
      close={close}
    >
      {(form) => (
        <>
          <TextField bind={form.field('name')} label={act.name} required />
          <SelectField bind={form.field('guarantor')} label={act.guarantorLabel} required options={organisations} />
          <NumberField bind={form.field('firstYear')} label={act.firstYearLabel} required />
          <SelectField bind={form.field('chosen')} label={act.planLabel} required options={sealed} />
          {form.values.chosen !== '' && (
            <Measures
              key={form.values.chosen}
              chosen={form.values.chosen}
              value={form.values.measureIds}
              change={(measureIds, hash) => {
                form.change('measureIds', measureIds);
                form.change('hash', hash);
              }}
              faults={form.field('measureIds').faults}
            />
          )}
          <NumberField bind={form.field('atLeast')} label={act.activationLabel} required />
        </>
      )}
    </CommandForm>
  );
};

interface MeasuresProps {
  readonly chosen: string;
  readonly value: readonly string[];
  readonly change: (measureIds: readonly string[], hash: string) => void;
  readonly faults: readonly string[];
}

type Entry = { readonly id: string; readonly code: string; readonly title: string; readonly measure: unknown; readonly children: readonly Entry[] };

const measuresOf = (tree: readonly Entry[]): readonly Entry[] => tree.flatMap((entry) => [...(entry.measure ? [entry] : []), ...measuresOf(entry.children)]);

const Measures = ({ chosen, value, change, faults }: MeasuresProps) => {
  const { financing: text } = useMessages();
  const [planId, revision] = chosen.split('@') as [string, string];
  const sealed = useView('/planning/plans/{planId}/revisions/{revision}', { planId, revision: Number(revision) });
  if (!sealed.data) return <Loading />;
  const { hash, content } = sealed.data;
  return (
    <CheckboxesField
      bind={{ path: 'measureIds', value, faults, change: (next) => change(next as string[], hash) }}
      label={text.act.measuresLabel}
      options={measuresOf(content.tree).map(({ id, code, title }) => ({ value: id, label: `${code} ${title}` }))}
    />
  );
};
