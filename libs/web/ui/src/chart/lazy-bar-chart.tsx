import { lazy, Suspense } from 'react';
import { Loading } from '../feedback/states';
import type { BarChartProps } from './bar-chart';

const Loaded = lazy(async () => ({ default: (await import('./bar-chart')).BarChart }));

/** The chart library is large: it comes only when a chart is really shown. */
export const BarChart = (props: BarChartProps) => (
  <Suspense fallback={<Loading label={props.label} lines={6} />}>
    <Loaded {...props} />
  </Suspense>
);
