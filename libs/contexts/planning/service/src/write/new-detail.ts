import type { MeasureDetail } from '@triada/planning-domain';

/** Fields of a measure as they come in: an indicator that is new has no id yet. */
type IncomingIndicator = Omit<MeasureDetail['indicators'][number], 'indicatorId'> & { readonly indicatorId?: string };
type Incoming<Detail> = Omit<Detail, 'indicators'> & { readonly indicators?: readonly IncomingIndicator[] };

const withIds = (indicators: readonly IncomingIndicator[], newId: (label: string) => string): MeasureDetail['indicators'] =>
  indicators.map((indicator, index) => ({ ...indicator, indicatorId: indicator.indicatorId ?? newId(`indicator-${index}`) }));

export const newDetail = (detail: Incoming<MeasureDetail>, newId: (label: string) => string): MeasureDetail => ({
  ...detail,
  indicators: withIds(detail.indicators ?? [], newId),
});

export const changedDetail = (
  detail: Incoming<Partial<MeasureDetail>>,
  newId: (label: string) => string,
): Partial<MeasureDetail> => {
  const { indicators, ...rest } = detail;
  return indicators ? { ...rest, indicators: withIds(indicators, newId) } : rest;
};
