import { Link } from '@tanstack/react-router';
import { Badge, Empty, Page, Section, Table, useFormat } from '@triada/web-ui';
import type { ReactElement } from 'react';
import { Loaded } from '../../api/loaded';
import { useView } from '../../api/use-view';
import { useMessages } from '../../messages';
import { useNamed } from '../../shared/names';
import { stageTone } from '../../shared/plan-stage';
import { useCrumbs } from '../../shared/region';
import { CyclesAndProjects } from './cycles';
import { DraftPlan } from './draft-plan';

export const PlansPage = ({ regionId }: { readonly regionId: string }): ReactElement => {
  const { plan: text } = useMessages();
  const named = useNamed();
  const format = useFormat();
  const plans = useView('/planning/regions/{regionId}/plans', { regionId });
  return (
    <Page title={text.title} lead={text.lead} breadcrumbs={useCrumbs(regionId)} actions={<DraftPlan regionId={regionId} />}>
      <Section title={text.title}>
        <Loaded query={plans}>
          {({ plans: items }) =>
            items.length === 0 ? (
              <Empty title={text.empty}>{text.emptyText}</Empty>
            ) : (
              <Table
                caption={text.title}
                captionHidden
                rows={items}
                rowKey={({ planId }) => planId}
                columns={[
                  {
                    id: 'title',
                    title: text.name,
                    header: true,
                    sort: ({ title }) => title,
                    cell: ({ planId, title }) => (
                      <Link to="/regiony/$regionId/plany/$planId" params={{ regionId, planId }}>
                        {title}
                      </Link>
                    ),
                  },
                  { id: 'validity', title: text.validity, sort: ({ validity }) => validity?.from, cell: ({ validity }) => (validity ? format.range(validity.from, validity.to) : text.noValidity) },
                  { id: 'phase', title: text.phase, cell: ({ phase }) => named(phase) },
                  { id: 'stage', title: text.stageLabel, sort: ({ stage }) => stage, cell: ({ stage }) => <Badge tone={stageTone(stage)}>{text.stage[stage] ?? stage}</Badge> },
                  { id: 'revision', title: text.latestRevision, align: 'end', sort: ({ latestRevision }) => latestRevision, cell: ({ latestRevision }) => latestRevision ?? text.none },
                  { id: 'measures', title: text.measures, align: 'end', sort: ({ measures }) => measures, cell: ({ measures }) => measures },
                ]}
              />
            )
          }
        </Loaded>
      </Section>
      <CyclesAndProjects regionId={regionId} />
    </Page>
  );
};
