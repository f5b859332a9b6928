import { confirmVisionRequest } from '@triada/planning-contracts';
import { SelectField } from '@triada/web-ui';
import { Link } from '@tanstack/react-router';
import { useMessages } from '../../messages';
import { CommandForm } from '../../shared/command-form';
import { DialogButton } from '../../shared/dialog-button';
import { usePersonOptions } from '../../shared/person-options';
import type { Vision } from './types';

interface Props {
  readonly regionId: string;
  readonly planId: string;
  readonly vision: Vision;
  readonly groupName: string;
}

/** Where a vision comes from: the point of minutes, or the words that there is no source (D075). */
export const VisionSource = ({ regionId, planId, vision }: Props) => {
  const { plan: text } = useMessages();
  return (
    <p className="tr-small tr-no-print">
      {vision.source === null ? (
        text.noSource
      ) : (
        <Link to="/regiony/$regionId/plany/$planId/vize/$visionId" params={{ regionId, planId, visionId: vision.visionId }}>
          {text.provenance}
        </Link>
      )}
    </p>
  );
};

/** The confirmation by a user representative, without which a vision does not count (D072). */
export const ConfirmVision = ({ regionId, planId, vision, groupName }: Props) => {
  const { planActs } = useMessages();
  const act = planActs.confirmVision;
  if (vision.confirmed && !vision.forReview) return null;
  return (
    <DialogButton size="s" label={act.label} accessibleLabel={act.of(groupName)} title={act.of(groupName)} operation="ConfirmVision" subject={{ region: regionId }}>
      {(close) => <ConfirmForm regionId={regionId} planId={planId} vision={vision} close={close} />}
    </DialogButton>
  );
};

const ConfirmForm = ({ regionId, planId, vision, close }: Omit<Props, 'groupName'> & { readonly close: () => void }) => {
  const { planActs } = useMessages();
  const act = planActs.confirmVision;
  const people = usePersonOptions(regionId);
  return (
    <CommandForm
      method="post"
      path="/planning/plans/{planId}/visions/{visionId}/confirmation"
      params={{ planId, visionId: vision.visionId }}
      schema={confirmVisionRequest}
      initial={{ userRepresentative: '' }}
      submitLabel={act.label}
      done={act.done}
      close={close}
    >
      {(form) => <SelectField bind={form.field('userRepresentative')} label={act.person} required options={people} />}
    </CommandForm>
  );
};
