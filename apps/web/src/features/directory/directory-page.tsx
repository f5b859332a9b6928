import { useNavigate } from '@tanstack/react-router';
import { Button, Columns, Empty, Page, Row, Section } from '@triada/web-ui';
import type { ReactElement } from 'react';
import { Loaded } from '../../api/loaded';
import { useView } from '../../api/use-view';
import { useMessages } from '../../messages';
import { useCrumbs } from '../../shared/region';
import { CapacityAlerts } from './capacity-alerts';
import { DirectoryEntryCard } from './directory-entry-card';
import { DirectoryFilters } from './directory-filters';
import { DirectoryMapSection } from './directory-map';
import { filterOf, isNarrowed, type DirectorySearch } from './search';

interface Props {
  readonly regionId: string;
  readonly search: DirectorySearch;
}

const pageSize = 20;

export const DirectoryPage = ({ regionId, search }: Props): ReactElement => {
  const { directory: text } = useMessages();
  const navigate = useNavigate();
  const page = search.strana ?? 1;
  const query = useView('/registry/directory', { ...filterOf(regionId, search), page, pageSize }, { keepPrevious: true });
  const go = (next: DirectorySearch) => void navigate({ to: '/regiony/$regionId/adresar', params: { regionId }, search: next });
  return (
    <Page
      title={text.title}
      lead={text.lead}
      breadcrumbs={useCrumbs(regionId)}
      actions={<Button onClick={() => window.print()}>{text.print}</Button>}
    >
      <DirectoryFilters key={JSON.stringify(search)} regionId={regionId} search={search} go={go} />
      <Columns min="24rem">
        <Section title={text.results}>
          <Loaded query={query} lines={10}>
            {({ total, entries }) => (
              <>
                <p aria-live="polite">{text.found(total)}</p>
                {entries.length === 0 ? (
                  <Empty title={isNarrowed(search) || search.q ? text.none : text.empty}>{(isNarrowed(search) || search.q) && text.noneText}</Empty>
                ) : (
                  <ul className="tr-list">
                    {entries.map((entry) => (
                      <li key={`${entry.type}-${entry.id}`}>
                        <DirectoryEntryCard entry={entry} />
                      </li>
                    ))}
                  </ul>
                )}
                <Pages page={page} pages={Math.ceil(total / pageSize)} go={(strana) => go({ ...search, strana })} />
              </>
            )}
          </Loaded>
        </Section>
        <div className="tr-stack tr-stack--l">
          <DirectoryMapSection regionId={regionId} search={search} go={go} />
          <CapacityAlerts regionId={regionId} />
        </div>
      </Columns>
    </Page>
  );
};

const Pages = ({ page, pages, go }: { readonly page: number; readonly pages: number; readonly go: (page: number) => void }) => {
  const { directory: text } = useMessages();
  if (pages <= 1) return null;
  return (
    <nav aria-label={text.pages} className="tr-no-print">
      <Row>
        {page > 1 && <Button onClick={() => go(page - 1)}>{text.previous}</Button>}
        <span>{text.page(page, pages)}</span>
        {page < pages && <Button onClick={() => go(page + 1)}>{text.next}</Button>}
      </Row>
    </nav>
  );
};
