import { Link } from '@tanstack/react-router';
import { Facts, Notice, Page, Section, useFormat } from '@triada/web-ui';
import type { ReactElement } from 'react';
import { Loaded } from '../../api/loaded';
import { useView } from '../../api/use-view';
import { useMessages } from '../../messages';
import { useLabels } from '../../shared/names';
import { useCrumbs } from '../../shared/region';
import { ContributionsChart } from './contributions-chart';
import { ContributionsTable } from './contributions-table';
import type { Contributions } from './types';

interface Props {
  readonly regionId: string;
  readonly schemeId: string;
  readonly year: string;
}

export const ContributionsPage = ({ regionId, schemeId, year }: Props): ReactElement => {
  const { financing: text } = useMessages();
  const query = useView('/financing/schemes/{schemeId}/contributions/{year}', { schemeId, year: Number(year) });
  const crumbs = useCrumbs(
    regionId,
    <Link key="list" to="/regiony/$regionId/financovani" params={{ regionId }}>
      {text.title}
    </Link>,
    <Link key="scheme" to="/regiony/$regionId/financovani/$schemeId" params={{ regionId, schemeId }}>
      {query.data?.name ?? text.title}
    </Link>,
  );
  return (
    <Page title={text.contributionsTitle(Number(year))} lead={text.contributionsLead} breadcrumbs={crumbs}>
      <Loaded query={query} lines={10}>
        {(contributions) => <Body contributions={contributions} />}
      </Loaded>
    </Page>
  );
};

const Body = ({ contributions }: { readonly contributions: Contributions }) => {
  const { financing: text } = useMessages();
  const { say } = useLabels();
  const format = useFormat();
  const { key, year } = contributions;
  return (
    <>
      {contributions.outdated && <Notice tone="warning">{text.outdated}</Notice>}
      <Section title={text.keysTitle}>
        <Facts
          facts={[
            { name: key.name ?? text.keysTitle, value: say(key.formula) },
            { name: text.rounding, value: say(key.rounding) },
          ]}
        />
        <Facts
          columns
          facts={[
            { name: text.total, value: <strong>{format.money(contributions.total)}</strong> },
            { name: text.paid, value: format.money(contributions.paid) },
            { name: text.computedOn, value: `${format.day(contributions.computedOn)} (${text.round(contributions.round)})` },
            contributions.settledOn !== null && { name: text.settledOn, value: format.day(contributions.settledOn) },
          ]}
        />
      </Section>
      <Section title={text.sharesTable(year)}>
        <ContributionsTable contributions={contributions} />
      </Section>
      <Section title={text.chart(year)}>
        <ContributionsChart contributions={contributions} />
      </Section>
    </>
  );
};
