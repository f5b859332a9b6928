import type { ReadAnswer } from '@triada/api-client';
import { Badge, Facts, Section, useFormat } from '@triada/web-ui';
import { Loaded } from '../../api/loaded';
import { useMessages } from '../../messages';
import { useRegion } from '../../shared/region';

type Region = ReadAnswer<'/planning/regions/{regionId}'>;

/** Who leads the planning, where it holds, by which rules; each with its history (D006, D031). */
export const AboutRegion = ({ regionId }: { readonly regionId: string }) => {
  const { region: text } = useMessages();
  const query = useRegion(regionId);
  return (
    <Section title={text.about}>
      <Loaded query={query}>{(region) => <About region={region} />}</Loaded>
    </Section>
  );
};

const About = ({ region }: { readonly region: Region }) => {
  const { region: text, meetings } = useMessages();
  const format = useFormat();
  const { settings, version, from } = region.rules;
  return (
    <>
      <Facts
        facts={[
          {
            name: text.owner,
            value: (
              <>
                {region.owner?.name ?? <Badge tone="warning">{text.vacant}</Badge>} {region.ownerSince && <span className="tr-small">{text.ownerSince(format.day(region.ownerSince))}</span>}
              </>
            ),
          },
          { name: text.coordinators, value: region.coordinators.map(({ organisation }) => organisation.name).filter(Boolean).join(', ') },
          region.set && {
            name: text.set,
            value: (
              <>
                {text.municipalities(region.set.municipalities.length)} <span className="tr-small">({text.setVersion(region.set.version, format.day(region.set.from))})</span>
              </>
            ),
          },
        ]}
      />
      <h3>
        {text.rules} <span className="tr-small">({text.rulesVersion(version, format.day(from))})</span>
      </h3>
      <Facts
        columns
        facts={[
          { name: text.ruleQuota, value: settings.quotaPerGroup },
          { name: text.ruleCoverage, value: text.ruleCoverages[settings.municipalityCoverage] },
          { name: text.ruleConsultation, value: meetings.noticeDays(settings.consultationDays) },
          { name: text.ruleRecommendation, value: text.ruleRecommendations[settings.recommendation] },
        ]}
      />
      <History region={region} />
    </>
  );
};

const History = ({ region }: { readonly region: Region }) => {
  const { region: text } = useMessages();
  const format = useFormat();
  return (
    <>
      {region.handOvers.length > 0 && (
        <details className="tr-details">
          <summary>
            {text.handOvers} ({region.handOvers.length})
          </summary>
          <ul>
            {region.handOvers.map((handOver, index) => (
              <li key={index}>
                {text.handOver(handOver.former?.name ?? text.vacant, handOver.successor?.name ?? text.vacant, format.day(handOver.from))}
                {handOver.openDuties.length > 0 && (
                  <ul aria-label={text.openDuties}>
                    {handOver.openDuties.map((duty) => (
                      <li key={duty}>{duty}</li>
                    ))}
                  </ul>
                )}
              </li>
            ))}
          </ul>
        </details>
      )}
      {region.sets.length > 1 && (
        <details className="tr-details">
          <summary>
            {text.setHistory} ({region.sets.length})
          </summary>
          <ul>
            {region.sets.map((set) => (
              <li key={set.version}>{text.setLine(set.version, format.day(set.from), text.municipalities(set.count), set.reason)}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
};
