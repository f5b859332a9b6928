import { Link } from '@tanstack/react-router';
import { Badge, Empty, Page, Section, Table } from '@triada/web-ui';
import type { ReactElement } from 'react';
import { Loaded } from '../../api/loaded';
import { useView } from '../../api/use-view';
import { useMessages } from '../../messages';
import { useCrumbs } from '../../shared/region';
import { KeysSection } from './keys-section';
import { ProposeScheme } from './propose-scheme';
import { QuestionsSection } from './questions-section';
import { schemeTone } from './types';

export const SchemesPage = ({ regionId }: { readonly regionId: string }): ReactElement => {
  const { financing: text } = useMessages();
  const schemes = useView('/financing/schemes', { regionId });
  return (
    <Page title={text.title} lead={text.lead} breadcrumbs={useCrumbs(regionId)} actions={<ProposeScheme regionId={regionId} />}>
      <Section title={text.schemes}>
        <Loaded query={schemes}>
          {({ items }) =>
            items.length === 0 ? (
              <Empty title={text.empty}>{text.emptyText}</Empty>
            ) : (
              <Table
                caption={text.schemes}
                captionHidden
                rows={items}
                rowKey={(scheme) => scheme.id}
                columns={[
                  {
                    id: 'name',
                    title: text.nameLabel,
                    header: true,
                    sort: (scheme) => scheme.name,
                    cell: (scheme) => (
                      <Link to="/regiony/$regionId/financovani/$schemeId" params={{ regionId, schemeId: scheme.id }}>
                        {scheme.name}
                      </Link>
                    ),
                  },
                  { id: 'state', title: text.stateLabel, cell: (scheme) => <Badge tone={schemeTone[scheme.state]}>{text.state[scheme.state]}</Badge> },
                  { id: 'guarantor', title: text.guarantor, sort: (scheme) => scheme.guarantor.name, cell: (scheme) => scheme.guarantor.name ?? text.unknownOrganisation },
                  { id: 'year', title: text.firstYear, sort: (scheme) => scheme.firstYear, cell: (scheme) => scheme.firstYear },
                  {
                    id: 'participants',
                    title: text.participants,
                    sort: (scheme) => scheme.participants,
                    cell: (scheme) => text.participantsOf(scheme.participants, scheme.members),
                  },
                ]}
              />
            )
          }
        </Loaded>
      </Section>
      <KeysSection regionId={regionId} />
      <QuestionsSection regionId={regionId} />
    </Page>
  );
};
