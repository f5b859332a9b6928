import { Link } from '@tanstack/react-router';
import { Badge, Columns, Facts, Notice, Page, Section, useFormat } from '@triada/web-ui';
import { useMemo, type ReactElement } from 'react';
import { Loaded } from '../../api/loaded';
import { useView } from '../../api/use-view';
import { useMessages } from '../../messages';
import { useLabels } from '../../shared/names';
import { personsIn, usePeople } from '../../shared/people';
import { useCrumbs } from '../../shared/region';
import { useActor } from './actor';
import { MeasureActions } from './measure-actions';
import { MeasureDetail } from './measure-detail';
import { Paragraphs } from './paragraphs';
import { Provenance } from './provenance';
import type { Measure } from './types';

interface Props {
  readonly regionId: string;
  readonly planId: string;
  readonly measureId: string;
}

export const MeasurePage = ({ regionId, planId, measureId }: Props): ReactElement => {
  const { plan: text } = useMessages();
  const { targetGroup } = useLabels();
  const query = useView('/planning/plans/{planId}/measures/{measureId}', { planId, measureId });
  const measure = query.data;
  const crumbs = useCrumbs(
    regionId,
    <Link key="plans" to="/regiony/$regionId/plany" params={{ regionId }}>
      {text.title}
    </Link>,
    <Link key="plan" to="/regiony/$regionId/plany/$planId" params={{ regionId, planId }}>
      {measure?.planTitle ?? text.untitled}
    </Link>,
  );
  return (
    <Page
      title={measure ? `${measure.entry.code} ${measure.entry.title}` : text.measures}
      breadcrumbs={crumbs}
      meta={
        measure && (
          <>
            <span>{measure.entry.targetGroup ? targetGroup(measure.entry.targetGroup) : text.wholePlan}</span>
            {measure.funding.length > 0 && <Badge tone="success">{text.funded}</Badge>}
          </>
        )
      }
      actions={measure && <MeasureActions regionId={regionId} measure={measure} />}
    >
      <Loaded query={query} lines={10}>
        {(found) => <Body regionId={regionId} measure={found} />}
      </Loaded>
    </Page>
  );
};

const Body = ({ regionId, measure }: { readonly regionId: string; readonly measure: Measure }) => {
  const { plan: text } = useMessages();
  const format = useFormat();
  const actorOf = useActor();
  const { entry, planId } = measure;
  const nameOf = usePeople(useMemo(() => [measure.proposer?.personId, ...entry.paragraphs.flatMap((part) => personsIn(part.text))], [entry, measure.proposer]));
  return (
    <>
      {measure.flags.length > 0 && (
        <Notice tone="warning" title={text.flags}>
          <ul>
            {measure.flags.map((flag) => (
              <li key={flag.flagId}>
                {[text.flagKinds[flag.kind] ?? flag.kind, flag.serviceName].filter(Boolean).join(': ')} ({text.since(format.day(flag.from))})
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {entry.paragraphs.length > 0 && (
        <Section title={text.fields['paragraphs'] ?? ''}>
          <Paragraphs paragraphs={entry.paragraphs} nameOf={nameOf} />
        </Section>
      )}
      <Columns min="24rem">
        <Provenance regionId={regionId} provenance={measure.provenance} />
        <Section title={text.path}>
          <ol className="plan-path">
            {measure.path.map((step) => (
              <li key={step.id}>
                <Link to="/regiony/$regionId/plany/$planId" params={{ regionId, planId }} hash={`cast-${step.id}`}>
                  {step.code} {step.title}
                </Link>
              </li>
            ))}
          </ol>
          <Facts
            facts={[
              { name: text.addedOn, value: `${format.day(measure.added.on)}, ${text.addedBy(actorOf(measure.added.actor))}` },
              measure.proposer && {
                name: text.proposer,
                value: [measure.proposer.personId && nameOf(measure.proposer.personId), measure.proposer.organisation?.name].filter(Boolean).join(', ') || text.personHidden,
              },
              measure.addition && { name: text.inRound, value: measure.addition.groupName },
              measure.funding.length > 0 && {
                name: text.fundingSchemes,
                value: (
                  <ul>
                    {measure.funding.map(({ schemeId, from }) => (
                      <li key={schemeId}>
                        <Link to="/regiony/$regionId/financovani/$schemeId" params={{ regionId, schemeId }}>
                          {text.fundingSchemes}
                        </Link>{' '}
                        {text.since(format.day(from))}
                      </li>
                    ))}
                  </ul>
                ),
              },
            ]}
          />
        </Section>
      </Columns>
      <MeasureDetail measure={measure} />
    </>
  );
};
