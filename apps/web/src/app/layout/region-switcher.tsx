import { useNavigate } from '@tanstack/react-router';
import { compareCzech } from '@triada/kernel';
import { useId } from 'react';
import { useMessages } from '../../messages';
import { useRegions } from '../../shared/region';

/** Moves to the dashboard of another region. */
export const RegionSwitcher = ({ regionId }: { readonly regionId: string | undefined }) => {
  const { shell } = useMessages();
  const navigate = useNavigate();
  const id = useId();
  const { data } = useRegions();
  if (!data || data.regions.length === 0) return null;
  const go = (chosen: string) => void (chosen === '' ? navigate({ to: '/' }) : navigate({ to: '/regiony/$regionId', params: { regionId: chosen } }));
  return (
    <div className="app-region">
      <label htmlFor={id}>{shell.region}</label>
      <div className="tr-select">
        <select id={id} value={regionId ?? ''} onChange={(event) => go(event.target.value)}>
          <option value="">{shell.chooseRegion}</option>
          {data.regions
            .toSorted((a, b) => compareCzech(a.name, b.name))
            .map((region) => (
              <option key={region.regionId} value={region.regionId}>
                {region.name}
              </option>
            ))}
        </select>
      </div>
    </div>
  );
};
