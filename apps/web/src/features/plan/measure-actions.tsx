import { reasonRequest, resolveFlagRequest } from '@triada/planning-contracts';
import { TextArea } from '@triada/web-ui';
import { useMessages } from '../../messages';
import { CommandForm } from '../../shared/command-form';
import { DialogButton } from '../../shared/dialog-button';
import { ChangeMeasure } from './change-measure';
import type { Measure } from './types';

export const MeasureActions = ({ regionId, measure }: { readonly regionId: string; readonly measure: Measure }) => {
  const { planActs } = useMessages();
  const params = { planId: measure.planId, measureId: measure.entry.id };
  const subject = { region: regionId };
  const [flag] = measure.flags;
  return (
    <>
      <ChangeMeasure regionId={regionId} measure={measure} />
      {flag && (
        <DialogButton label={planActs.resolveFlag.label} operation="ResolveMeasureFlag" subject={subject}>
          {(close) => (
            <CommandForm
              method="post"
              path="/planning/plans/{planId}/measures/{measureId}/flags/{flagId}/resolution"
              params={{ ...params, flagId: flag.flagId }}
              schema={resolveFlagRequest}
              initial={{ note: '' }}
              submitLabel={planActs.resolveFlag.label}
              done={planActs.resolveFlag.done}
              close={close}
            >
              {(form) => <TextArea bind={form.field('note')} label={planActs.resolveFlag.note} rows={3} required />}
            </CommandForm>
          )}
        </DialogButton>
      )}
      <DialogButton look="quiet" label={planActs.withdraw.label} operation="WithdrawMeasure" subject={subject}>
        {(close) => (
          <CommandForm
            method="post"
            path="/planning/plans/{planId}/measures/{measureId}/withdrawal"
            params={params}
            schema={reasonRequest}
            initial={{ reason: '' }}
            submitLabel={planActs.withdraw.label}
            done={planActs.withdraw.done}
            close={close}
          >
            {(form) => <TextArea bind={form.field('reason')} label={planActs.withdraw.reason} rows={3} required />}
          </CommandForm>
        )}
      </DialogButton>
    </>
  );
};
