import { changePasswordRequest, createAccountRequest, disableAccountRequest, enableAccountRequest, grantRequest } from '@triada/access-contracts';
import { DateField, FieldFrame, SelectField, TextField, type FieldProps, type FormApi } from '@triada/web-ui';
import { useMessages } from '../../messages';
import { today } from '../../shared/code-options';
import { CommandForm } from '../../shared/command-form';
import { DialogButton } from '../../shared/dialog-button';
import { municipalityName } from '../../shared/names';
import { useOrganisations } from '../../shared/organisations';
import { useRegionMunicipalities, useRegions } from '../../shared/region';
import type { Account } from './accounts-page';

const grantable = ['coordinator', 'group_manager', 'municipality_representative', 'provider', 'member', 'auditor', 'integrator', 'authority_administrator'] as const;

interface Grant {
  readonly role: string;
  readonly region: string;
  readonly municipality: string;
  readonly organisation: string;
  readonly from: string;
}

const emptyGrant = (): Grant => ({ role: '', region: '', municipality: '', organisation: '', from: today() });
const asGrant = ({ from, ...assignment }: Grant) => ({ assignment, from });

/** A role and how far it reaches; which scope a role needs is decided by the API. */
const GrantFields = ({ form, at }: { readonly form: FormApi<object>; readonly at: string }) => {
  const { accounts: text, roles } = useMessages();
  const regions = useRegions();
  const path = (name: keyof Grant) => (at === '' ? name : `${at}.${name}`);
  const region = form.at(path('region'));
  const role = form.at(path('role'));
  const { options: organisations } = useOrganisations();
  return (
    <>
      <SelectField bind={role} label={text.role} required options={grantable.map((value) => ({ value, label: roles[value].name }))} />
      <SelectField bind={region} label={text.region} options={(regions.data?.regions ?? []).map(({ regionId, name }) => ({ value: regionId, label: name }))} />
      {role.value === 'municipality_representative' && region.value ? <Municipalities regionId={String(region.value)} form={form} path={path('municipality')} /> : null}
      {role.value === 'provider' && <SelectField bind={form.at(path('organisation'))} label={text.organisation} options={organisations} />}
      <DateField bind={form.at(path('from'))} label={text.from} required />
    </>
  );
};

const Municipalities = ({ regionId, form, path }: { readonly regionId: string; readonly form: FormApi<object>; readonly path: string }) => {
  const { accounts: text } = useMessages();
  const codes = useRegionMunicipalities(regionId);
  return <SelectField bind={form.at(path)} label={text.municipality} required options={codes.map((code) => ({ value: code, label: municipalityName(code) }))} />;
};

const PasswordField = (field: FieldProps) => (
  <FieldFrame {...field}>
    {(control) => (
      <div className="gov-form-input" data-size="m" data-invalid={control['aria-invalid']}>
        <span className="element">
          <input {...control} type="password" autoComplete="new-password" value={String(field.bind.value ?? '')} onChange={(event) => field.bind.change(event.target.value)} />
        </span>
      </div>
    )}
  </FieldFrame>
);

export const CreateAccount = () => {
  const { accounts: text } = useMessages();
  return (
    <DialogButton look="primary" label={text.create} operation="CreateAccount" subject={{}}>
      {(close) => (
        <CommandForm
          method="post"
          path="/access/accounts"
          params={{}}
          schema={createAccountRequest}
          initial={{ accountName: '', password: '', grant: emptyGrant() }}
          shape={({ grant, ...account }) => ({ ...account, roles: grant.role === '' ? [] : [asGrant(grant)] })}
          place={(field) => field.replace(/^roles\.0\.(assignment\.)?/, 'grant.')}
          submitLabel={text.create}
          done={(body) => text.createDone(body.accountName)}
          close={close}
        >
          {(form) => (
            <>
              <TextField bind={form.field('accountName')} label={text.accountName} required />
              <PasswordField bind={form.field('password')} label={text.password} hint={text.passwordHint} required />
              <GrantFields form={form as unknown as FormApi<object>} at="grant" />
            </>
          )}
        </CommandForm>
      )}
    </DialogButton>
  );
};

export const AccountActions = ({ account }: { readonly account: Account }) => {
  const { accounts: text } = useMessages();
  const name = account.accountName ?? text.erased;
  const params = { accountId: account.accountId };
  return (
    <div className="tr-row">
      <DialogButton size="s" label={text.grant} accessibleLabel={text.grantOf(name)} title={text.grantOf(name)} operation="GrantRole" subject={{}}>
        {(close) => (
          <CommandForm
            method="post"
            path="/access/accounts/{accountId}/roles"
            params={params}
            schema={grantRequest}
            initial={emptyGrant()}
            shape={asGrant}
            place={(field) => field.replace(/^assignment\./, '')}
            submitLabel={text.grant}
            done={text.grantDone}
            close={close}
          >
            {(form) => <GrantFields form={form as unknown as FormApi<object>} at="" />}
          </CommandForm>
        )}
      </DialogButton>
      <DialogButton size="s" look="quiet" label={text.setPassword} accessibleLabel={text.setPasswordOf(name)} title={text.setPasswordOf(name)} operation="ChangePassword" subject={{}}>
        {(close) => (
          <CommandForm method="post" path="/access/accounts/{accountId}/password" params={params} schema={changePasswordRequest} initial={{ password: '' }} submitLabel={text.setPassword} done={text.setPasswordDone} close={close}>
            {(form) => <PasswordField bind={form.field('password')} label={text.password} hint={text.passwordHint} required />}
          </CommandForm>
        )}
      </DialogButton>
      {account.status === 'active' ? (
        <DialogButton size="s" look="quiet" label={text.disable} accessibleLabel={text.disableOf(name)} title={text.disableOf(name)} operation="DisableAccount" subject={{}}>
          {(close) => (
            <CommandForm method="post" path="/access/accounts/{accountId}/disabling" params={params} schema={disableAccountRequest} initial={{ reason: '' }} submitLabel={text.disable} done={text.disableDone} close={close}>
              {(form) => <TextField bind={form.field('reason')} label={text.reason} required />}
            </CommandForm>
          )}
        </DialogButton>
      ) : (
        <DialogButton size="s" look="quiet" label={text.enable} accessibleLabel={text.enableOf(name)} title={text.enableOf(name)} operation="EnableAccount" subject={{}}>
          {(close) => (
            <CommandForm method="post" path="/access/accounts/{accountId}/enabling" params={params} schema={enableAccountRequest} initial={{}} submitLabel={text.enable} done={text.enableDone} close={close}>
              {() => null}
            </CommandForm>
          )}
        </DialogButton>
      )}
    </div>
  );
};
