import { useNavigate } from '@tanstack/react-router';
import { foundPlanningRegionRequest } from '@triada/planning-contracts';
import { municipalitiesOfOrp, orps } from '@triada/reference-data';
import { CheckboxesField, SelectField, TextField } from '@triada/web-ui';
import { useMessages } from '../../messages';
import { CommandForm } from '../../shared/command-form';
import { DialogButton } from '../../shared/dialog-button';

/** A planning region is an explicit set of municipalities; the district is only a quick start (czech-domain 4.2). */
export const FoundRegion = () => {
  const { planActs } = useMessages();
  return (
    <DialogButton look="primary" wide label={planActs.foundRegion.label} operation="FoundPlanningRegion" subject={{}}>
      {(close) => <FoundForm close={close} />}
    </DialogButton>
  );
};

const FoundForm = ({ close }: { readonly close: () => void }) => {
  const { planActs } = useMessages();
  const act = planActs.foundRegion;
  const navigate = useNavigate();
  return (
    <CommandForm
      method="post"
      path="/planning/regions"
      params={{}}
      schema={foundPlanningRegionRequest}
      initial={{ regionId: '', name: '', orp: '', municipalities: [] as string[] }}
      shape={({ orp: _orp, ...values }) => values}
      submitLabel={act.label}
      done={act.done}
      then={(_answer, body) => void navigate({ to: '/regiony/$regionId', params: { regionId: body.regionId } })}
      close={close}
    >
      {(form) => {
        const orp = form.field('orp');
        return (
          <>
            <TextField bind={form.field('name')} label={act.name} required />
            <TextField bind={form.field('regionId')} label={act.id} hint={act.idHint} required />
            <SelectField
              bind={{
                ...orp,
                change: (code) => {
                  orp.change(code);
                  form.change('municipalities', municipalitiesOfOrp(String(code)).map((one) => one.code));
                },
              }}
              label={act.orp}
              hint={act.orpHint}
              required
              options={orps().map(({ code, name }) => ({ value: code, label: name }))}
            />
            {form.values.orp !== '' && (
              <CheckboxesField bind={form.field('municipalities')} label={act.municipalities} options={municipalitiesOfOrp(form.values.orp).map(({ code, name }) => ({ value: code, label: name }))} />
            )}
          </>
        );
      }}
    </CommandForm>
  );
};
