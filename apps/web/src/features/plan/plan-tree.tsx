import { Link } from '@tanstack/react-router';
import { Badge, useFormat } from '@triada/web-ui';
import { useMessages } from '../../messages';
import { useLabels, useNamed } from '../../shared/names';
import type { NameOf } from '../../shared/people';
import { Paragraphs } from './paragraphs';
import type { DocumentProps } from './plan-document';
import type { PlanEntry } from './types';

type Props = Pick<DocumentProps, 'regionId' | 'planId' | 'content' | 'flags' | 'funding' | 'revision'> & { readonly nameOf: NameOf };

const headings = ['h3', 'h4', 'h5', 'h6'] as const;

/** Priorities, goals, measures: numbered, with headings that follow the depth. */
export const PlanTree = (props: Props) => props.content.tree.map((entry) => <Entry key={entry.id} entry={entry} depth={0} {...props} />);

const Entry = ({ entry, depth, ...props }: Props & { readonly entry: PlanEntry; readonly depth: number }) => {
  const { plan: text } = useMessages();
  const named = useNamed();
  const Heading = headings[Math.min(depth, headings.length - 1)]!;
  const tier = props.content.planType.tiers.find(({ code }) => code === entry.tier);
  const group = props.content.targetGroups.find(({ code }) => code === entry.targetGroup);
  return (
    <section id={`cast-${entry.id}`} className={`plan-entry plan-entry--${Math.min(depth, 3)}`} aria-label={`${entry.code} ${entry.title}`}>
      <p className="plan-entry__tier">
        {tier && named(tier)} · {group?.name ?? text.wholePlan}
      </p>
      <Heading>
        <a href={`#cast-${entry.id}`} className="plan-entry__code" aria-label={text.linkTo(entry.code)}>
          {entry.code}
        </a>{' '}
        {entry.measure && props.revision === undefined ? (
          <Link to="/regiony/$regionId/plany/$planId/opatreni/$measureId" params={{ regionId: props.regionId, planId: props.planId, measureId: entry.id }}>
            {entry.title}
          </Link>
        ) : (
          entry.title
        )}
      </Heading>
      <Paragraphs paragraphs={entry.paragraphs} nameOf={props.nameOf} />
      {entry.measure && <MeasureLine entry={entry} flags={props.flags[entry.id] ?? []} funded={(props.funding[entry.id] ?? []).length > 0} />}
      {entry.children.map((child) => (
        <Entry key={child.id} entry={child} depth={depth + 1} {...props} />
      ))}
    </section>
  );
};

/** The few facts that a reader wants without opening the measure. */
const MeasureLine = ({ entry, flags, funded }: { readonly entry: PlanEntry; readonly flags: DocumentProps['flags'][string]; readonly funded: boolean }) => {
  const { plan: text } = useMessages();
  const { label } = useLabels();
  const format = useFormat();
  const measure = entry.measure!;
  const total = measure.costs.reduce((sum, { amount }) => sum + amount, 0);
  const facts = [
    measure.kind && label('measure-kinds', measure.kind),
    measure.owner?.name && `${text.owner}: ${measure.owner.name}`,
    measure.term && `${text.term}: ${format.range(measure.term.from, measure.term.to)}`,
    total > 0 && `${text.costs}: ${format.money(total)}`,
  ].filter(Boolean);
  return (
    <p className="tr-row tr-small">
      <span>{facts.join(' · ')}</span>
      {funded && <Badge tone="success">{text.funded}</Badge>}
      {flags.map((flag) => (
        <Badge key={flag.flagId} tone="warning">
          {text.flagKinds[flag.kind] ?? flag.kind}
          {flag.serviceName && `: ${flag.serviceName}`}
        </Badge>
      ))}
    </p>
  );
};
