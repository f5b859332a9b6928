export const RegionSwitcher = (_: { readonly regionId: string | undefined }) => null;
