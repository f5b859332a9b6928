import { Link, useNavigate } from '@tanstack/react-router';
import { Badge, Button, ButtonLook, Notice, Page, SelectField, useFormat } from '@triada/web-ui';
import type { ReactElement } from 'react';
import { Loaded } from '../../api/loaded';
import { useView } from '../../api/use-view';
import { useMessages } from '../../messages';
import { shortHash, useNamed } from '../../shared/names';
import { stageTone } from '../../shared/plan-stage';
import { useCrumbs } from '../../shared/region';
import { PlanActions } from './plan-actions';
import { PlanDocument } from './plan-document';
import { PlanWork } from './plan-work';

interface Props {
  readonly regionId: string;
  readonly planId: string;
  /** Closed revision to read; the working text when left out. */
  readonly revision?: number;
}

export const PlanPage = ({ regionId, planId, revision }: Props): ReactElement => {
  const { plan: text } = useMessages();
  const named = useNamed();
  const format = useFormat();
  const plan = useView('/planning/plans/{planId}', { planId });
  const crumbs = useCrumbs(
    regionId,
    <Link key="plans" to="/regiony/$regionId/plany" params={{ regionId }}>
      {text.title}
    </Link>,
  );
  const data = plan.data;
  return (
    <Page
      title={data?.title ?? text.title}
      breadcrumbs={crumbs}
      meta={
        data && (
          <>
            <Badge tone={stageTone(data.stage)}>{text.stage[data.stage] ?? data.stage}</Badge>
            <span>{data.validity ? format.range(data.validity.from, data.validity.to) : text.noValidity}</span>
            <span>
              {text.phase}: {named(data.phase)}
            </span>
          </>
        )
      }
      actions={
        <>
          <ButtonLook>
            <Link to="/regiony/$regionId/plany/$planId/casova-osa" params={{ regionId, planId }}>
              {text.timeline}
            </Link>
          </ButtonLook>
          <ButtonLook>
            <Link to="/regiony/$regionId/plany/$planId/porovnani" params={{ regionId, planId }}>
              {text.compare}
            </Link>
          </ButtonLook>
          <Button onClick={() => window.print()}>{text.print}</Button>
        </>
      }
    >
      <Loaded query={plan} lines={12}>
        {(found) => (
          <>
            <RevisionSelector regionId={regionId} planId={planId} latest={found.latestRevision} chosen={revision} />
            {revision === undefined ? (
              <>
                <PlanActions plan={found} />
                {found.adoptedRevision === null && <Notice tone="warning">{text.workingNote}</Notice>}
                <PlanDocument regionId={regionId} planId={planId} content={found.content} projects={found.projects} flags={found.flags} funding={found.funding} />
                <PlanWork plan={found} />
              </>
            ) : (
              <ClosedRevision regionId={regionId} planId={planId} revision={revision} />
            )}
          </>
        )}
      </Loaded>
    </Page>
  );
};

const RevisionSelector = ({ regionId, planId, latest, chosen }: { readonly regionId: string; readonly planId: string; readonly latest: number | null; readonly chosen: number | undefined }) => {
  const { plan: text } = useMessages();
  const navigate = useNavigate();
  if (latest === null) return null;
  const go = (value: unknown) =>
    void navigate({ to: '/regiony/$regionId/plany/$planId', params: { regionId, planId }, search: value ? { revize: Number(value) } : {} });
  const options = Array.from({ length: latest }, (_, index) => ({ value: String(latest - index), label: text.revisionTitle(latest - index, null) }));
  return (
    <div className="tr-no-print revision-selector">
      <SelectField
        bind={{ path: 'revize', value: chosen === undefined ? 'working' : String(chosen), change: (value) => go(value === 'working' ? '' : value), faults: [] }}
        label={text.selectRevision}
        required
        options={[{ value: 'working', label: text.current }, ...options]}
      />
    </div>
  );
};

/** A sealed text, rebuilt from history on the spot and checked against its stored fingerprint (X01). */
const ClosedRevision = ({ regionId, planId, revision }: { readonly regionId: string; readonly planId: string; readonly revision: number }) => {
  const { plan: text } = useMessages();
  const query = useView('/planning/plans/{planId}/revisions/{revision}', { planId, revision });
  return (
    <Loaded query={query} lines={12}>
      {(sealed) => (
        <>
          <Notice
            tone={sealed.matches === false ? 'error' : 'info'}
            title={text.asOfNote(revision)}
            actions={
              <Link to="/regiony/$regionId/plany/$planId" params={{ regionId, planId }}>
                {text.toCurrent}
              </Link>
            }
          >
            <span title={sealed.hash}>{sealed.matches === false ? text.notVerified : text.verified(shortHash(sealed.hash))}</span>
          </Notice>
          <PlanDocument regionId={regionId} planId={planId} content={sealed.content} projects={sealed.projects} flags={{}} funding={{}} revision={revision} />
        </>
      )}
    </Loaded>
  );
};
