import { Link } from '@tanstack/react-router';
import { compareCzech } from '@triada/kernel';
import type { ReactNode } from 'react';
import { useView } from '../api/use-view';
import { useMessages } from '../messages';

/** All planning regions, in Czech order. */
export const useRegions = () => useView('/planning/regions', {});

/** Name of a region once known; its slug until then. */
export const useRegionName = (regionId: string): string => {
  const { data } = useRegions();
  return data?.regions.find((region) => region.regionId === regionId)?.name ?? regionId;
};

/** Home › region › further links. */
export const useCrumbs = (regionId: string, ...further: readonly ReactNode[]): readonly ReactNode[] => {
  const { shell } = useMessages();
  const name = useRegionName(regionId);
  return [
    <Link key="home" to="/">
      {shell.home}
    </Link>,
    <Link key="region" to="/regiony/$regionId" params={{ regionId }}>
      {name}
    </Link>,
    ...further,
  ];
};

export const useRegion = (regionId: string) => useView('/planning/regions/{regionId}', { regionId });

/** Codes of the municipalities of a region as it is today, in Czech order of names. */
export const useRegionMunicipalities = (regionId: string): readonly string[] => {
  const { data } = useRegion(regionId);
  return (data?.set?.municipalities ?? []).toSorted((a, b) => compareCzech(a.name, b.name)).map(({ code }) => code);
};
