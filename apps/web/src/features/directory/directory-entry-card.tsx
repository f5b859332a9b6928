import type { DirectoryEntry } from '@triada/registry-contracts';
import { Badge, Facts, type BadgeTone } from '@triada/web-ui';
import { useMessages } from '../../messages';
import { useLabels } from '../../shared/names';

const stateTone: Readonly<Record<DirectoryEntry['state'], BadgeTone>> = { planned: 'info', active: 'success', suspended: 'warning', closed: 'neutral' };

/** One record: what it is, for whom, where, on what terms and how to reach it. */
export const DirectoryEntryCard = ({ entry }: { readonly entry: DirectoryEntry }) => {
  const { directory: text } = useMessages();
  const { say } = useLabels();
  const list = (codes: DirectoryEntry['forms']) => codes.map(say).join(', ');
  const place = entry.place.hidden ? text.hiddenPlace : [entry.place.address, entry.place.municipalityName].filter(Boolean).join(', ');
  return (
    <div className="tr-stack tr-stack--s">
      <h3>{entry.name}</h3>
      <div className="tr-row">
        <span>
          {say(entry.kind)}
          {entry.forms.length > 0 && ` (${list(entry.forms)})`}
        </span>
        {entry.type === 'service' && <Badge tone={stateTone[entry.state]}>{text.states[entry.state]}</Badge>}
        {entry.plannedYear !== null && <span className="tr-small">{text.plannedYear(entry.plannedYear)}</span>}
        {entry.late && <Badge tone="warning">{text.late}</Badge>}
        {entry.outsideRegion && <Badge>{text.outside}</Badge>}
      </div>
      <Facts
        columns
        facts={[
          { name: text.provider, value: entry.type !== 'organisation' && entry.organisation?.name },
          { name: text.forWhom, value: list(entry.targetGroups) },
          { name: text.where, value: place },
          { name: text.situations, value: list(entry.lifeSituations) },
          {
            name: text.phone,
            value: entry.contact.phone && <a href={`tel:${entry.contact.phone.replace(/\s/g, '')}`}>{entry.contact.phone}</a>,
          },
          { name: text.email, value: entry.contact.email && <a href={`mailto:${entry.contact.email}`}>{entry.contact.email}</a> },
          {
            name: text.web,
            value: entry.contact.web && (
              <a href={entry.contact.web} rel="noreferrer">
                {entry.contact.web.replace(/^https?:\/\//, '')}
              </a>
            ),
          },
          { name: text.dataBox, value: entry.contact.dataBox },
        ]}
      />
      {entry.conditions && (
        <p className="tr-measure">
          <span className="tr-small">{text.conditions}:</span> {entry.conditions}
        </p>
      )}
      {entry.territory.length > 0 && (
        <details className="tr-details">
          <summary>
            {text.serves} ({entry.territory.length}) <span className="tr-visually-hidden">– {entry.name}</span>
          </summary>
          <p>{entry.territory.map(({ name }) => name).join(', ')}</p>
        </details>
      )}
    </div>
  );
};
