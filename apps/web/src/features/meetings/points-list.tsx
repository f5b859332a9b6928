import { Badge, Icon, useFormat } from '@triada/web-ui';
import type { ReactNode } from 'react';
import { useMessages } from '../../messages';
import { useLabels } from '../../shared/names';
import { useOrganisations } from '../../shared/organisations';
import { PersonText, type NameOf } from '../../shared/people';
import { TaskLine } from './task-line';
import type { MeetingTask, ShownPoint } from './types';

interface Props<Point extends ShownPoint> {
  readonly points: readonly Point[];
  readonly nameOf: NameOf;
  /** Tasks that arose from the points; the public does not see them. */
  readonly tasks?: readonly MeetingTask[];
  /** Buttons of one point for those who may change it. */
  readonly actions?: (point: Point) => ReactNode;
}

const byNumber = (a: ShownPoint, b: ShownPoint): number => a.number.localeCompare(b.number, 'cs', { numeric: true });

/** Points with their number, type and errata; each has an address of its own (`#bod-2.1`). */
export const PointsList = <Point extends ShownPoint>({ points, nameOf, tasks = [], actions }: Props<Point>) => {
  const { meetings: text } = useMessages();
  if (points.length === 0) return <p>{text.noPoints}</p>;
  return (
    <ol className="minutes-points">
      {points.toSorted(byNumber).map((point) => (
        <li key={point.pointId} id={`bod-${point.number}`} className={point.parent ? 'minutes-point minutes-point--child' : 'minutes-point'}>
          <PointBody point={point} nameOf={nameOf} />
          {tasks
            .filter(({ pointId }) => pointId === point.pointId)
            .map((task) => (
              <p key={task.taskId} className="tr-small">
                <strong>{text.task}</strong> – <TaskLine task={task} nameOf={nameOf} />
              </p>
            ))}
          {actions?.(point)}
        </li>
      ))}
    </ol>
  );
};

const PointBody = ({ point, nameOf }: { readonly point: ShownPoint; readonly nameOf: NameOf }) => {
  const { meetings: text } = useMessages();
  const { label, targetGroup } = useLabels();
  const { nameOf: organisationName } = useOrganisations();
  const party = (who: { readonly personId?: string; readonly organisationId?: string } | null) =>
    who ? [who.personId && nameOf(who.personId), organisationName(who.organisationId)].filter(Boolean).join(', ') : '';
  const facts = [
    point.speaker && `${text.speaker}: ${party(point.speaker)}`,
    point.proposer && `${text.proposer}: ${party(point.proposer)}`,
    point.agreedBy && `${text.agreed}: ${point.agreedBy.wholeGroup ? text.wholeGroup : point.agreedBy.parties.map(party).join('; ')}`,
    point.offer && `${text.offeredBy}: ${party(point.offer.offeredBy)} – ${text.offer(point.offer.what, point.offer.forWhom)}`,
    point.scope && `${text.scope}: ${point.scope}`,
    point.targetGroups.length > 0 && `${text.targetGroups}: ${point.targetGroups.map(targetGroup).join(', ')}`,
  ].filter(Boolean);
  return (
    <div className="tr-stack tr-stack--s">
      <p className="minutes-point__head">
        <a href={`#bod-${point.number}`} aria-label={text.linkToPoint(point.number)} className="minutes-point__number">
          {point.number}
        </a>
        <Badge tone="info">{label('minutes-item-types', point.type)}</Badge>
        {point.negative && <Badge tone="warning">{text.negative}</Badge>}
        {point.correctedText !== null && <Badge tone="warning">{text.corrected}</Badge>}
      </p>
      <p className="tr-measure">
        <PersonText text={point.correctedText ?? point.text} nameOf={nameOf} />
      </p>
      {facts.length > 0 && <p className="tr-small">{facts.join(' · ')}</p>}
      {point.missingSides.length > 0 && (
        <p className="tr-small">
          <Icon name="warning" /> {text.missingAtPoint(point.missingSides.map((side) => text.sides[side]).join(', '))}
        </p>
      )}
      <Errata point={point} nameOf={nameOf} />
    </div>
  );
};

const Errata = ({ point, nameOf }: { readonly point: ShownPoint; readonly nameOf: NameOf }) => {
  const { meetings: text } = useMessages();
  const format = useFormat();
  if (point.errata.length === 0) return null;
  return (
    <div className="minutes-erratum">
      {point.errata.map((erratum) => (
        <div key={erratum.erratumId}>
          <p className="tr-small">{text.erratumBecause(erratum.reason, format.day(erratum.effectiveFrom))}</p>
          <p className="tr-diff">
            <del>
              <PersonText text={erratum.oldWording} nameOf={nameOf} />
            </del>{' '}
            <ins>
              <PersonText text={erratum.newWording} nameOf={nameOf} />
            </ins>
          </p>
        </div>
      ))}
      <details className="tr-details">
        <summary>
          {text.originalWording} <span className="tr-visually-hidden">– {text.point(point.number)}</span>
        </summary>
        <p>
          <PersonText text={point.text} nameOf={nameOf} />
        </p>
      </details>
    </div>
  );
};
