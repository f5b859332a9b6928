import { Link } from '@tanstack/react-router';
import { Badge, Columns, Facts, Page, Progress, Section, useFormat } from '@triada/web-ui';
import type { ReactElement } from 'react';
import { Loaded } from '../../api/loaded';
import { useView } from '../../api/use-view';
import { useMessages } from '../../messages';
import { useLabels } from '../../shared/names';
import { useCrumbs } from '../../shared/region';
import { AccessionMatrix } from './accession-matrix';
import { ContributionYears } from './contribution-years';
import { SchemeActions } from './scheme-actions';
import { SchemeOrigin } from './scheme-origin';
import { schemeTone, type Scheme } from './types';

export const SchemePage = ({ regionId, schemeId }: { readonly regionId: string; readonly schemeId: string }): ReactElement => {
  const { financing: text } = useMessages();
  const query = useView('/financing/schemes/{schemeId}', { schemeId });
  const crumbs = useCrumbs(
    regionId,
    <Link key="list" to="/regiony/$regionId/financovani" params={{ regionId }}>
      {text.title}
    </Link>,
  );
  const scheme = query.data;
  return (
    <Page
      title={scheme?.name ?? text.title}
      breadcrumbs={crumbs}
      meta={scheme && <Badge tone={schemeTone[scheme.state]}>{text.state[scheme.state]}</Badge>}
      actions={scheme && <SchemeActions scheme={scheme} />}
    >
      <Loaded query={query} lines={10}>
        {(found) => <SchemeBody regionId={regionId} scheme={found} />}
      </Loaded>
    </Page>
  );
};

const SchemeBody = ({ regionId, scheme }: { readonly regionId: string; readonly scheme: Scheme }) => {
  const { financing: text } = useMessages();
  const { say } = useLabels();
  const format = useFormat();
  return (
    <>
      <Columns min="24rem">
        <SchemeOrigin regionId={regionId} scheme={scheme} />
        <Section title={text.decisionsTitle}>
          <Progress label={text.approvedOf} value={scheme.counts.approved} max={scheme.counts.members} text={text.participantsOf(scheme.counts.approved, scheme.counts.members)} />
          <Facts
            columns
            facts={[
              { name: text.stage['on-agenda'], value: scheme.counts.onAgenda },
              { name: text.stage.postponed, value: scheme.counts.postponed },
              { name: text.stage.rejected, value: scheme.counts.rejected },
              { name: text.notAsked, value: scheme.counts.notAsked },
            ]}
          />
          <Facts
            facts={[
              { name: text.activation, value: say(scheme.activation.text) },
              scheme.activatedOn !== null && { name: text.activatedOn, value: format.day(scheme.activatedOn) },
              scheme.closedOn !== null && { name: text.closedOn, value: format.day(scheme.closedOn) },
            ]}
          />
        </Section>
      </Columns>
      <Section title={text.matrixTitle} lead={text.matrixLead}>
        <AccessionMatrix scheme={scheme} />
      </Section>
      <Columns min="24rem">
        <Section title={text.keysTitle}>
          {scheme.keys.length === 0 && <p>{text.noKey}</p>}
          {scheme.keys.map((key) => (
            <Facts
              key={`${key.keyId}-${key.fromYear}`}
              facts={[
                { name: text.keyFrom(key.fromYear), value: <strong>{key.name}</strong> },
                { name: text.formula, value: say(key.formula) },
                { name: text.keyReason, value: key.reason },
                { name: text.keyDecidedBy, value: key.decidedBy },
              ]}
            />
          ))}
        </Section>
        <ContributionYears regionId={regionId} scheme={scheme} />
      </Columns>
    </>
  );
};
