import { ApiProblem, type ReadAnswer } from '@triada/api-client';
import { Badge, Empty, Page, Section, Table, useFormat } from '@triada/web-ui';
import type { ReactElement } from 'react';
import { Loaded } from '../../api/loaded';
import { useView } from '../../api/use-view';
import { useMessages } from '../../messages';
import { municipalityName } from '../../shared/names';
import { shellCrumb } from '../../shared/crumbs';
import { useRegions } from '../../shared/region';
import { AccountActions, CreateAccount } from './account-forms';

export type Account = ReadAnswer<'/access/accounts'>['accounts'][number];

export const AccountsPage = (): ReactElement => {
  const { accounts: text, shell } = useMessages();
  const query = useView('/access/accounts', {});
  // With a provider outside the product there is no such address.
  if (query.error instanceof ApiProblem && query.error.code === 'platform.unknown-route') {
    return (
      <Page title={text.title} breadcrumbs={shellCrumb(shell.home)}>
        <Empty title={text.elsewhere}>{text.elsewhereText}</Empty>
      </Page>
    );
  }
  return (
    <Page title={text.title} lead={text.lead} breadcrumbs={shellCrumb(shell.home)} actions={<CreateAccount />}>
      <Section title={text.title}>
        <Loaded query={query}>
          {({ accounts }) => (
            <Table
              caption={text.title}
              captionHidden
              rows={accounts}
              rowKey={({ accountId }) => accountId}
              columns={[
                { id: 'name', title: text.name, header: true, sort: ({ accountName }) => accountName, cell: ({ accountName }) => accountName ?? text.erased },
                { id: 'kind', title: text.kind, sort: ({ kind }) => text.kinds[kind], cell: ({ kind }) => text.kinds[kind] },
                { id: 'status', title: text.status, cell: ({ status }) => <Badge tone={status === 'active' ? 'success' : 'warning'}>{text.statuses[status]}</Badge> },
                { id: 'roles', title: text.roles, cell: (account) => <Roles account={account} /> },
                { id: 'act', title: '', cell: (account) => <AccountActions account={account} /> },
              ]}
            />
          )}
        </Loaded>
      </Section>
    </Page>
  );
};

const Roles = ({ account }: { readonly account: Account }) => {
  const { accounts: text, roles } = useMessages();
  const format = useFormat();
  const { data } = useRegions();
  if (account.roles.length === 0) return text.noRoles;
  return (
    <ul>
      {account.roles.map(({ grantId, assignment, to }) => (
        <li key={grantId}>
          {roles[assignment.role].name}
          {assignment.region && `, ${data?.regions.find(({ regionId }) => regionId === assignment.region)?.name ?? assignment.region}`}
          {assignment.municipality && `, ${municipalityName(assignment.municipality)}`}
          {to && ` (${text.until(format.day(to))})`}
        </li>
      ))}
    </ul>
  );
};
