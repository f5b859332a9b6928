import { Facts, Notice, Section, useFormat } from '@triada/web-ui';
import { useMemo } from 'react';
import { useMessages } from '../../messages';
import { personsIn, usePeople } from '../../shared/people';
import { shortHash } from '../../shared/names';
import { Agenda } from './agenda';
import { PublicAttendance } from './attendance';
import { PointsList } from './points-list';
import { Resolutions } from './resolutions';
import type { PublishedMinutes } from './types';

/** What everybody may read. */
export const PublishedBody = ({ minutes }: { readonly minutes: PublishedMinutes }) => {
  const { meetings: text } = useMessages();
  const format = useFormat();
  const nameOf = usePeople(
    useMemo(
      () => [
        ...minutes.agenda.flatMap(({ title }) => personsIn(title)),
        ...minutes.points.flatMap((point) => [...personsIn(point.text), point.speaker?.personId, point.proposer?.personId]),
        ...minutes.resolutions.flatMap(({ text: wording }) => personsIn(wording)),
      ],
      [minutes],
    ),
  );
  return (
    <>
      {!minutes.final && <Notice tone="warning">{text.notFinal}</Notice>}
      <Agenda agenda={minutes.agenda} nameOf={nameOf} />
      <PublicAttendance attendance={minutes.attendance} />
      <Section title={text.points}>
        <PointsList points={minutes.points} nameOf={nameOf} />
      </Section>
      <Resolutions resolutions={minutes.resolutions} nameOf={nameOf} />
      <Section title={minutes.next ? text.next : text.fingerprint}>
        <Facts
          facts={[
            minutes.next && {
              name: text.next,
              value: [format.day(minutes.next.date), minutes.next.time, minutes.next.venue].filter(Boolean).join(', '),
            },
            { name: text.fingerprint, value: <code title={minutes.hash}>{shortHash(minutes.hash)}</code> },
          ]}
        />
      </Section>
    </>
  );
};
