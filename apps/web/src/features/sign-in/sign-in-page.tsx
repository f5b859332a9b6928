import { Button, Facts, Page, Section, Row } from '@triada/web-ui';
import type { Role } from '@triada/access';
import type { ReactElement } from 'react';
import { useMessages } from '../../messages';
import { useSession } from '../../session/session';

const shown: readonly Role[] = [
  'coordinator',
  'group_manager',
  'municipality_representative',
  'provider',
  'member',
  'auditor',
  'integrator',
  'authority_administrator',
];

export const SignInPage = (): ReactElement => {
  const { shell, roles } = useMessages();
  const { person, signIn, signOut } = useSession();
  const text = shell.signInPage;
  return (
    <Page title={text.title} lead={text.lead}>
      {person ? (
        <Section title={text.already(person.accountName)}>
          <Facts
            facts={[
              {
                name: text.yourRoles,
                value: (
                  <ul>
                    {person.assignments.map(({ role, region, municipality }, index) => (
                      <li key={index}>
                        {roles[role].name} – {[region, municipality].filter(Boolean).join(', ') || text.everywhere}
                      </li>
                    ))}
                  </ul>
                ),
              },
            ]}
          />
          <Row>
            <Button onClick={() => void signOut()}>{shell.signOut}</Button>
          </Row>
        </Section>
      ) : (
        <Row>
          <Button look="primary" size="l" onClick={() => void signIn('/')}>
            {text.button}
          </Button>
        </Row>
      )}
      <Section title={text.rolesTitle}>
        <Facts columns facts={shown.map((role) => ({ name: roles[role].name, value: roles[role].may }))} />
      </Section>
      <Section title={text.sampleTitle}>
        <p className="tr-measure">{text.sampleText}</p>
      </Section>
      <Section title={text.forgottenTitle}>
        <p className="tr-measure">{text.forgottenText}</p>
      </Section>
    </Page>
  );
};
