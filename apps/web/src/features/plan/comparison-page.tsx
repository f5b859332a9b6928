import { Link, useNavigate } from '@tanstack/react-router';
import { Empty, Page, Section, SelectField } from '@triada/web-ui';
import type { ReactElement } from 'react';
import { Loaded } from '../../api/loaded';
import { useView } from '../../api/use-view';
import { useMessages } from '../../messages';
import { useCrumbs } from '../../shared/region';
import { Differences } from './differences';

interface Props {
  readonly regionId: string;
  readonly planId: string;
  readonly from?: number;
  readonly to?: number;
}

export const ComparisonPage = ({ regionId, planId, from, to }: Props): ReactElement => {
  const { plan: text } = useMessages();
  const timeline = useView('/planning/plans/{planId}/revisions', { planId });
  const crumbs = useCrumbs(
    regionId,
    <Link key="plans" to="/regiony/$regionId/plany" params={{ regionId }}>
      {text.title}
    </Link>,
    <Link key="plan" to="/regiony/$regionId/plany/$planId" params={{ regionId, planId }}>
      {timeline.data?.title ?? text.untitled}
    </Link>,
  );
  return (
    <Page title={text.compareTitle} lead={text.compareLead} breadcrumbs={crumbs}>
      <Loaded query={timeline}>
        {({ revisions }) => {
          const numbers = revisions.map(({ revision }) => revision).toSorted((a, b) => a - b);
          if (numbers.length < 2) return <Empty title={text.compareNeedsTwo} />;
          const newer = to ?? numbers.at(-1)!;
          const older = from ?? numbers.findLast((number) => number < newer) ?? numbers[0]!;
          return (
            <>
              <Choice regionId={regionId} planId={planId} numbers={numbers} from={older} to={newer} />
              <Compared planId={planId} from={older} to={newer} />
            </>
          );
        }}
      </Loaded>
    </Page>
  );
};

const Choice = ({ regionId, planId, numbers, from, to }: Required<Props> & { readonly numbers: readonly number[] }) => {
  const { plan: text } = useMessages();
  const navigate = useNavigate();
  const options = numbers.map((number) => ({ value: String(number), label: text.revisionTitle(number, null) }));
  const go = (od: number, until: number) =>
    void navigate({ to: '/regiony/$regionId/plany/$planId/porovnani', params: { regionId, planId }, search: { od, do: until }, replace: true });
  return (
    <div className="tr-fields-beside tr-no-print">
      <SelectField bind={{ path: 'od', value: String(from), faults: [], change: (value) => go(Number(value), to) }} label={text.compareFrom} required options={options} />
      <SelectField bind={{ path: 'do', value: String(to), faults: [], change: (value) => go(from, Number(value)) }} label={text.compareTo} required options={options} />
    </div>
  );
};

const Compared = ({ planId, from, to }: { readonly planId: string; readonly from: number; readonly to: number }) => {
  const { plan: text } = useMessages();
  const query = useView('/planning/plans/{planId}/comparison', { planId, from, to }, { keepPrevious: true });
  return (
    <Section title={`${text.revisionTitle(from, null)} → ${text.revisionTitle(to, null)}`} look="plain">
      <Loaded query={query} lines={10}>
        {(comparison) => (comparison.differences.length === 0 ? <Empty title={text.compareNothing} /> : <Differences comparison={comparison} />)}
      </Loaded>
    </Section>
  );
};
