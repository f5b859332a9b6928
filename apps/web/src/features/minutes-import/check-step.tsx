import { Columns, Facts, Loading, Notice, Section, useFormat } from '@triada/web-ui';
import { useView } from '../../api/use-view';
import { useMessages } from '../../messages';
import { usePersonOptions } from '../../shared/person-options';
import { CorrectionForm } from './correction-form';
import { formOf, type KnownGroup, type Preview } from './import-draft';
import { SourceText } from './source-text';

interface Props {
  readonly regionId: string;
  readonly text: string;
  readonly sourceName: string | null;
  readonly preview: Preview;
}

/** Everything recognised and everything doubted, beside the source; below it the form to correct. */
export const CheckStep = ({ regionId, text: source, sourceName, preview }: Props) => {
  const { minutesImport: text } = useMessages();
  const groups = useView('/meetings/groups', { regionId });
  const people = usePersonOptions(regionId);
  const { draft } = preview;
  return (
    <>
      {!preview.looksLikeMinutes && <Notice tone="warning">{text.notMinutes}</Notice>}
      <Columns min="24rem">
        <Summary preview={preview} />
        <Doubts preview={preview} />
      </Columns>
      <Section title={text.sourceTitle}>
        <SourceText source={source} draft={draft} />
      </Section>
      {groups.data ? (
        <CorrectionForm
          regionId={regionId}
          preview={preview}
          sourceName={sourceName}
          people={people}
          groups={known(groups.data.items)}
          initial={formOf(draft, people, known(groups.data.items))}
        />
      ) : (
        <Loading />
      )}
    </>
  );
};

const known = (groups: readonly { readonly groupId: string; readonly name: string; readonly targetGroups: readonly string[] }[]): readonly KnownGroup[] =>
  groups.map(({ groupId, name, targetGroups }) => ({ value: groupId, label: name, targetGroups }));

const Summary = ({ preview }: { readonly preview: Preview }) => {
  const { minutesImport: text, meetings } = useMessages();
  const format = useFormat();
  const { draft } = preview;
  const next = draft.nextMeeting?.value;
  return (
    <Section title={text.recognisedTitle} lead={text.recognised(draft.points.length, draft.attendance.length)}>
      <Facts
        facts={[
          { name: meetings.group, value: draft.group?.value.name },
          { name: meetings.date, value: draft.date && format.day(draft.date.value) },
          { name: meetings.time, value: draft.time?.value },
          { name: meetings.venue, value: draft.venue?.value },
          { name: meetings.agenda, value: draft.agenda.map((item) => item.text).join('; ') },
          { name: meetings.next, value: next && [next.date && format.day(next.date), next.time, next.room, next.venue].filter(Boolean).join(', ') },
          { name: text.author, value: draft.author?.value },
        ]}
      />
    </Section>
  );
};

const Doubts = ({ preview }: { readonly preview: Preview }) => {
  const { minutesImport: text } = useMessages();
  const { doubts, unrecognised } = preview.draft;
  return (
    <Section title={text.doubtsTitle(doubts.length)}>
      {doubts.length === 0 ? (
        <p>{text.noDoubts}</p>
      ) : (
        <ul>
          {doubts.map((doubt, index) => (
            <li key={index}>
              <a href={`#radek-${doubt.line}`}>{text.line(doubt.line)}</a>: {text.doubts[doubt.code] ?? doubt.code}
              {doubt.text && <span className="tr-small"> – „{doubt.text}“</span>}
            </li>
          ))}
        </ul>
      )}
      {unrecognised.length > 0 && (
        <details className="tr-details">
          <summary>
            {text.unrecognisedTitle} ({unrecognised.length})
          </summary>
          <ul>
            {unrecognised.map(({ line, text: wording }) => (
              <li key={line}>
                {text.line(line)}: {wording}
              </li>
            ))}
          </ul>
        </details>
      )}
    </Section>
  );
};
