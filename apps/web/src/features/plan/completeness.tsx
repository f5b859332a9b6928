import { Notice, Section } from '@triada/web-ui';
import { Loaded } from '../../api/loaded';
import { useView } from '../../api/use-view';
import { useMessages } from '../../messages';
import type { Plan } from './types';

/** What still stands between the plan and its submission. */
export const Completeness = ({ plan }: { readonly plan: Plan }) => {
  const { plan: text } = useMessages();
  const query = useView('/planning/plans/{planId}/completeness', { planId: plan.planId });
  const names = (items: readonly { readonly name: string }[]) => items.map(({ name }) => name).join(', ');
  return (
    <Section title={text.completeness}>
      <Loaded query={query}>
        {(report) =>
          report.submittable && report.incompleteMeasures.length === 0 ? (
            <Notice tone="success">{text.complete}</Notice>
          ) : (
            <ul>
              {report.validityMissing && <li>{text.missing.validity}</li>}
              {report.missingMunicipalities.length > 0 && <li>{text.missing.municipalities(names(report.missingMunicipalities))}</li>}
              {report.unrepresentedMunicipalities.length > 0 && <li>{text.missing.unrepresented(names(report.unrepresentedMunicipalities))}</li>}
              {report.groupsWithoutVision.map((group) => (
                <li key={group.code}>
                  {group.name}: {text.missing.vision[group.reason]}
                </li>
              ))}
              {report.incompleteMeasures.length > 0 && (
                <li>
                  <details className="tr-details">
                    <summary>{text.missing.measures(report.incompleteMeasures.length)}</summary>
                    <ul>
                      {report.incompleteMeasures.map((measure) => (
                        <li key={measure.measureId}>
                          {text.missing.measure(measure.code, measure.title, measure.missing.map((field) => text.fields[field] ?? field).join(', '))}
                        </li>
                      ))}
                    </ul>
                  </details>
                </li>
              )}
            </ul>
          )
        }
      </Loaded>
    </Section>
  );
};
