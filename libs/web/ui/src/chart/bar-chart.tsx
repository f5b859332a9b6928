import { BarChart as Bars } from 'echarts/charts';
import { AriaComponent, GridComponent, LegendComponent, TooltipComponent } from 'echarts/components';
import { init, use as register } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { useEffect, useRef, type ReactNode } from 'react';
import { useUiTexts } from '../locale/ui-texts';

register([Bars, AriaComponent, GridComponent, LegendComponent, TooltipComponent, SVGRenderer]);

export interface BarSeries {
  readonly name: string;
  readonly values: readonly (number | null)[];
}

export interface BarChartProps {
  readonly label: string;
  readonly categories: readonly string[];
  readonly series: readonly BarSeries[];
  readonly format: (value: number) => string;
  /** The same figures as a table; the chart is never the only way to them. */
  readonly table: ReactNode;
}

const colours = ['#2362a2', '#c8900f', '#2a6b2d', '#7e1414'];
const rowHeight = 26;

/** Horizontal bars, one category per line, so that long names stay readable on a phone. */
export const BarChart = ({ label, categories, series, format, table }: BarChartProps) => {
  const texts = useUiTexts();
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = ref.current;
    if (!element) return;
    const chart = init(element, null, { renderer: 'svg' });
    const narrow = element.clientWidth < 480;
    chart.setOption({
      animation: !window.matchMedia('(prefers-reduced-motion: reduce)').matches,
      color: colours,
      aria: { enabled: false, decal: { show: series.length > 1 } },
      textStyle: { fontFamily: 'Roboto, sans-serif', fontSize: narrow ? 12 : 14 },
      grid: { left: 8, right: 24, top: series.length > 1 ? 36 : 8, bottom: 8, containLabel: true },
      legend: { show: series.length > 1, top: 0, left: 0 },
      tooltip: { trigger: 'axis', axisPointer: { type: 'shadow' }, valueFormatter: (value: unknown) => (typeof value === 'number' ? format(value) : '–') },
      xAxis: { type: 'value', splitNumber: narrow ? 2 : 5, axisLabel: { formatter: format, hideOverlap: true } },
      yAxis: {
        type: 'category',
        inverse: true,
        data: [...categories],
        axisTick: { show: false },
        axisLabel: { width: narrow ? 110 : 220, overflow: 'truncate', color: '#262626' },
      },
      series: series.map(({ name, values }) => ({ name, type: 'bar', data: [...values], barMaxWidth: 16 })),
    });
    const observer = new ResizeObserver(() => chart.resize());
    observer.observe(element);
    return () => {
      observer.disconnect();
      chart.dispose();
    };
  }, [categories, series, format]);
  return (
    <figure className="tr-chart">
      <div ref={ref} role="img" aria-label={label} style={{ blockSize: `${categories.length * rowHeight * Math.max(1, series.length * 0.7) + 70}px` }} />
      <details className="tr-details">
        <summary>{texts.showTable}</summary>
        {table}
      </details>
    </figure>
  );
};
