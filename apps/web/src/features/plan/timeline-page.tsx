import { Link } from '@tanstack/react-router';
import { Badge, ButtonLook, Empty, Page, Section, Timeline, useFormat } from '@triada/web-ui';
import type { ReactElement } from 'react';
import { Loaded } from '../../api/loaded';
import { useView } from '../../api/use-view';
import { useMessages } from '../../messages';
import { shortHash } from '../../shared/names';
import { useCrumbs } from '../../shared/region';
import { useActor } from './actor';
import type { Revision } from './types';

interface Props {
  readonly regionId: string;
  readonly planId: string;
}

export const TimelinePage = ({ regionId, planId }: Props): ReactElement => {
  const { plan: text } = useMessages();
  const format = useFormat();
  const query = useView('/planning/plans/{planId}/revisions', { planId });
  const crumbs = useCrumbs(
    regionId,
    <Link key="plans" to="/regiony/$regionId/plany" params={{ regionId }}>
      {text.title}
    </Link>,
    <Link key="plan" to="/regiony/$regionId/plany/$planId" params={{ regionId, planId }}>
      {query.data?.title ?? text.untitled}
    </Link>,
  );
  return (
    <Page
      title={text.timeline}
      lead={text.timelineLead}
      breadcrumbs={crumbs}
      actions={
        <ButtonLook>
          <Link to="/regiony/$regionId/plany/$planId/porovnani" params={{ regionId, planId }}>
            {text.compare}
          </Link>
        </ButtonLook>
      }
    >
      <Section title={query.data?.title ?? text.untitled}>
        <Loaded query={query} lines={8}>
          {({ revisions }) =>
            revisions.length === 0 ? (
              <Empty title={text.noRevisions} />
            ) : (
              <Timeline
                label={text.timeline}
                entries={revisions
                  .toSorted((a, b) => b.revision - a.revision)
                  .map((revision) => ({
                    id: String(revision.revision),
                    when: format.longDay(revision.closedOn),
                    strong: revision.decision?.kind === 'adopted',
                    title: (
                      <Link to="/regiony/$regionId/plany/$planId" params={{ regionId, planId }} search={{ revize: revision.revision }}>
                        {text.revisionTitle(revision.revision, revision.label)}
                      </Link>
                    ),
                    children: <Entry regionId={regionId} revision={revision} planId={planId} />,
                  }))}
              />
            )
          }
        </Loaded>
      </Section>
    </Page>
  );
};

const Entry = ({ regionId, planId, revision }: Props & { readonly revision: Revision }) => {
  const { plan: text } = useMessages();
  const format = useFormat();
  const actorOf = useActor();
  const resolution = ({ body, number, date }: NonNullable<Revision['recommended']>) => text.resolutionOf(body, number, format.day(date));
  const { decision, submitted, previous } = revision;
  return (
    <>
      <p className="tr-small">
        {text.by(actorOf(revision.actor))} · {text.fingerprint} <code title={revision.hash}>{shortHash(revision.hash)}</code>
      </p>
      {revision.reason && (
        <p>
          {text.reason}: {revision.reason}
        </p>
      )}
      {revision.source && (
        <p>
          <Link to="/regiony/$regionId/jednani/$meetingId" params={{ regionId, meetingId: revision.source.meetingId }}>
            {text.why}
          </Link>
        </p>
      )}
      {revision.recommended && (
        <p>
          {text.recommended}: {resolution(revision.recommended)}
        </p>
      )}
      {submitted && (
        <p>
          {format.day(submitted.on)} – {text.submittedTo(submitted.addressee)}
          {submitted.unrepresented.length > 0 && ` (${text.unrepresentedThen(submitted.unrepresented.map(({ name }) => name).join(', '))})`}
        </p>
      )}
      {decision && (
        <p>
          <Badge tone={decision.kind === 'returned' ? 'warning' : 'success'}>{text.decisions[decision.kind]}</Badge> {resolution(decision.resolution)}
          {decision.votes && `, ${text.votes(decision.votes.for, decision.votes.against, decision.votes.abstained)}`}
        </p>
      )}
      {revision.changes.length > 0 && (
        <details className="tr-details">
          <summary>
            {text.changes} ({revision.changes.length}) <span className="tr-visually-hidden">– {text.revisionTitle(revision.revision, revision.label)}</span>
          </summary>
          <ul>
            {revision.changes.map((change, index) => (
              <li key={`${change.id}-${index}`}>
                {text.entities[change.entity]} „{change.title}“: {text.changeKinds[change.change]}
                {change.change === 'changed' && ` (${change.fields.map((field) => text.fields[field] ?? field).join(', ')})`}
              </li>
            ))}
          </ul>
          {previous && (
            <Link to="/regiony/$regionId/plany/$planId/porovnani" params={{ regionId, planId }} search={{ od: previous.revision, do: revision.revision }}>
              {text.compareTitle}
            </Link>
          )}
        </details>
      )}
    </>
  );
};
