import type { ReadAnswer } from '@triada/api-client';
import { raiseCapacityAlertRequest } from '@triada/registry-contracts';
import { Badge, Button, Empty, Section, SelectField, TextField, useFormat } from '@triada/web-ui';
import { Loaded } from '../../api/loaded';
import { useCommand } from '../../api/use-command';
import { useView } from '../../api/use-view';
import { useMessages } from '../../messages';
import { useRights } from '../../session/rights';
import { useSession } from '../../session/session';
import { useCodeOptions } from '../../shared/code-options';
import { CommandForm } from '../../shared/command-form';
import { DialogButton } from '../../shared/dialog-button';
import { municipalityName, useLabels } from '../../shared/names';
import { useOrganisations } from '../../shared/organisations';
import { useRegionMunicipalities } from '../../shared/region';

type Alert = ReadAnswer<'/registry/capacity-alerts'>['alerts'][number];

/** Where providers say that places are missing; an alert that nobody renews turns stale (D090). */
export const CapacityAlerts = ({ regionId }: { readonly regionId: string }) => {
  const { directory: text } = useMessages();
  const query = useView('/registry/capacity-alerts', { region: regionId });
  return (
    <Section title={text.alerts} lead={text.alertsLead} actions={<RaiseAlert regionId={regionId} />}>
      <Loaded query={query}>
        {({ alerts }) =>
          alerts.length === 0 ? (
            <Empty title={text.noAlerts} />
          ) : (
            <ul className="tr-list">
              {alerts.map((alert) => (
                <li key={alert.alertId}>
                  <AlertLine alert={alert} />
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </Section>
  );
};

const AlertLine = ({ alert }: { readonly alert: Alert }) => {
  const { directory: text } = useMessages();
  const { say } = useLabels();
  const format = useFormat();
  const what = [say(alert.serviceType), alert.subgroup ?? (alert.targetGroup && say(alert.targetGroup))].filter(Boolean).join(' – ');
  return (
    <div className="tr-stack tr-stack--s">
      <p>
        <strong>{alert.municipality.name}</strong>: {what} <Badge tone={alert.stale ? 'neutral' : 'warning'}>{alert.stale ? text.alertStale : text.alertSince(format.day(alert.raisedOn))}</Badge>
      </p>
      <p className="tr-small">{[alert.organisation.name, text.alertConfirmed(format.day(alert.confirmedOn)), alert.note].filter(Boolean).join(' · ')}</p>
      <AlertActions alert={alert} label={text.alertOf(what, alert.municipality.name)} />
    </div>
  );
};

const AlertActions = ({ alert, label }: { readonly alert: Alert; readonly label: string }) => {
  const { directory: text } = useMessages();
  const may = useRights();
  const renew = useCommand('post', '/registry/capacity-alerts/{alertId}/renewal');
  const withdraw = useCommand('post', '/registry/capacity-alerts/{alertId}/withdrawal');
  const subject = { region: alert.regionId, organisation: alert.organisation.id };
  const { alertId } = alert;
  if (!may('RenewCapacityAlert', subject)) return null;
  return (
    <div className="tr-row tr-no-print">
      <Button size="s" busy={renew.busy} aria-label={`${text.renew}: ${label}`} onClick={() => void renew.send({ alertId }, {}, { done: text.renewDone })}>
        {text.renew}
      </Button>
      <Button size="s" look="quiet" busy={withdraw.busy} aria-label={`${text.withdraw}: ${label}`} onClick={() => void withdraw.send({ alertId }, {}, { done: text.withdrawDone })}>
        {text.withdraw}
      </Button>
    </div>
  );
};

const RaiseAlert = ({ regionId }: { readonly regionId: string }) => {
  const { directory: text } = useMessages();
  const { person } = useSession();
  // A provider reports for the own organisation; whoever runs the region, for any.
  const own = person?.assignments.find(({ role }) => role === 'provider')?.organisation;
  return (
    <DialogButton size="s" label={text.raise} operation="RaiseCapacityAlert" subject={{ region: regionId, organisation: own }}>
      {(close) => <RaiseForm regionId={regionId} close={close} />}
    </DialogButton>
  );
};

const RaiseForm = ({ regionId, close }: { readonly regionId: string; readonly close: () => void }) => {
  const { directory: text } = useMessages();
  const { options: organisations } = useOrganisations();
  const serviceTypes = useCodeOptions('service-types');
  const targetGroups = useCodeOptions('target-groups');
  const municipalities = useRegionMunicipalities(regionId);
  return (
    <CommandForm
      method="post"
      path="/registry/capacity-alerts"
      params={{}}
      schema={raiseCapacityAlertRequest}
      initial={{ organisationId: '', serviceType: '', targetGroup: null as string | null, subgroup: null as string | null, municipality: '', note: null as string | null }}
      shape={(values) => ({ ...values, regionId })}
      submitLabel={text.raise}
      done={text.raiseDone}
      close={close}
    >
      {(form) => (
        <>
          <SelectField bind={form.field('organisationId')} label={text.raiseOrganisation} required options={organisations} />
          <SelectField bind={form.field('serviceType')} label={text.serviceType} required options={serviceTypes} />
          <SelectField bind={form.field('targetGroup')} label={text.targetGroup} options={targetGroups} />
          <TextField bind={form.field('subgroup')} label={text.raiseSubgroup} hint={text.raiseSubgroupHint} />
          <SelectField bind={form.field('municipality')} label={text.municipality} required options={municipalities.map((code) => ({ value: code, label: municipalityName(code) }))} />
          <TextField bind={form.field('note')} label={text.raiseNote} />
        </>
      )}
    </CommandForm>
  );
};
