import { Page, Section } from '@triada/web-ui';
import type { ReactElement } from 'react';
import { useMessages } from '../../messages';

export const StatementPage = (): ReactElement => {
  const { statement } = useMessages();
  return (
    <Page title={statement.title} lead={statement.lead}>
      <Section title={statement.stateTitle}>
        <p className="tr-measure">{statement.state}</p>
      </Section>
      <Section title={statement.helpTitle}>
        <ul>
          {statement.help.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </Section>
      <Section title={statement.limitsTitle}>
        <p className="tr-measure">{statement.limits}</p>
      </Section>
      <Section title={statement.feedbackTitle}>
        <p className="tr-measure">{statement.feedback}</p>
      </Section>
    </Page>
  );
};
