import { Link } from '@tanstack/react-router';
import { Facts, Section, useFormat } from '@triada/web-ui';
import { useMessages } from '../../messages';
import { shortHash } from '../../shared/names';
import type { Scheme } from './types';

/** Where the proposal comes from: the sealed revision of the plan, its measures, the guarantor, the question. */
export const SchemeOrigin = ({ regionId, scheme }: { readonly regionId: string; readonly scheme: Scheme }) => {
  const { financing: text, plan } = useMessages();
  const format = useFormat();
  const { planId, revision, hash, title } = scheme.plan;
  return (
    <Section title={text.origin_}>
      <Facts
        facts={[
          {
            name: text.basedOn,
            value: (
              <Link to="/regiony/$regionId/plany/$planId" params={{ regionId, planId }} search={{ revize: revision }}>
                {text.planRevision(title ?? plan.untitled, revision)}
              </Link>
            ),
          },
          {
            name: text.measures,
            value: scheme.measures.length > 0 && (
              <ul>
                {scheme.measures.map((measure) => (
                  <li key={measure.measureId}>
                    <Link to="/regiony/$regionId/plany/$planId/opatreni/$measureId" params={{ regionId, planId, measureId: measure.measureId }}>
                      {[measure.code, measure.title ?? text.measureUnknown].filter(Boolean).join(' ')}
                    </Link>
                  </li>
                ))}
              </ul>
            ),
          },
          { name: text.fingerprint, value: <code title={hash}>{shortHash(hash)}</code> },
          { name: text.guarantor, value: scheme.guarantor.name ?? text.unknownOrganisation },
          { name: text.firstYear, value: scheme.firstYear },
          { name: text.proposedOn, value: format.day(scheme.proposedOn) },
          scheme.question !== null && { name: text.question, value: scheme.question },
          scheme.askedOn !== null && { name: text.askedOn, value: format.day(scheme.askedOn) },
        ]}
      />
    </Section>
  );
};
