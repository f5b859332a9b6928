import { Link } from '@tanstack/react-router';
import { compareCzech } from '@triada/kernel';
import { Badge, Empty, Page, Section } from '@triada/web-ui';
import type { ReactElement } from 'react';
import { Loaded } from '../../api/loaded';
import { useMessages } from '../../messages';
import { useRegions } from '../../shared/region';
import { FoundRegion } from './found-region';

export const HomePage = (): ReactElement => {
  const { region: text, shell } = useMessages();
  const regions = useRegions();
  return (
    <Page title={text.homeTitle} product={shell.product} lead={text.homeLead} actions={<FoundRegion />}>
      <Section title={text.regions} look="plain">
        <Loaded query={regions}>
          {({ regions: items }) =>
            items.length === 0 ? (
              <Empty title={text.noRegions}>{text.noRegionsText}</Empty>
            ) : (
              <ul className="region-cards">
                {items
                  .toSorted((a, b) => compareCzech(a.name, b.name))
                  .map((region) => (
                    <li key={region.regionId} className="tr-section tr-section--card">
                      <h3>
                        <Link to="/regiony/$regionId" params={{ regionId: region.regionId }}>
                          {region.name}
                        </Link>
                      </h3>
                      <p>{text.municipalities(region.municipalities)}</p>
                      <p className="tr-small">
                        {text.owner}: {region.owner ? region.owner.name : <Badge tone="warning">{text.vacant}</Badge>}
                      </p>
                    </li>
                  ))}
              </ul>
            )
          }
        </Loaded>
      </Section>
    </Page>
  );
};
