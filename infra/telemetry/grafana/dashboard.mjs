// Writes triada.json, the dashboard of the product, from the list below.  --check: fail when the file is not this.
// Every metric named here stands in libs/platform/src/ops/metrics.ts, request-metrics.ts or is one of prom-client's own (prefix triada_).
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const target = join(import.meta.dirname, 'triada.json');
const chosen = 'service=~"$service"';
const quantile = (share, method) =>
  `histogram_quantile(${share}, sum by (service, le) (rate(triada_http_request_seconds_bucket{${chosen}, method=~"${method}"}[$__rate_interval])))`;

const rows = [
  [
    'Dotazy a příkazy',
    ['Požadavky za sekundu', 'reqps', [[`sum by (service) (rate(triada_http_request_seconds_count{${chosen}}[$__rate_interval]))`, '{{service}}']]],
    ['Příkazy: p50 a p99', 's', [[quantile(0.5, 'POST|PUT|DELETE'), 'p50 {{service}}'], [quantile(0.99, 'POST|PUT|DELETE'), 'p99 {{service}}']]],
    ['Dotazy: p50 a p99', 's', [[quantile(0.5, 'GET'), 'p50 {{service}}'], [quantile(0.99, 'GET'), 'p99 {{service}}']]],
    ['Odmítnuté (4xx) a chybné (5xx) za sekundu', 'reqps', [[`sum by (service, status) (rate(triada_http_request_seconds_count{${chosen}, status=~"[45].."}[$__rate_interval]))`, '{{service}} {{status}}']]],
    ['Nejpomalejší cesty (p99)', 's', [[`topk(10, histogram_quantile(0.99, sum by (route, le) (rate(triada_http_request_seconds_bucket{${chosen}}[$__rate_interval]))))`, '{{route}}']]],
  ],
  [
    'Čtení záznamu a zprávy',
    ['Zastavené čtečky', 'short', [[`max by (service, reader) (triada_reader_stopped{${chosen}}) > 0`, '{{service}} {{reader}}']]],
    ['Čtečky, které nedočetly', 'short', [[`sum by (service) (triada_reader_behind{${chosen}})`, '{{service}}']]],
    ['Odložené zprávy', 'short', [['max by (group) (triada_parked_messages)', '{{group}}']]],
  ],
  [
    'Procesy',
    ['Paměť', 'bytes', [[`triada_process_resident_memory_bytes{${chosen}}`, '{{service}} {{instance}}']]],
    ['Procesor', 'percentunit', [[`rate(triada_process_cpu_seconds_total{${chosen}}[$__rate_interval])`, '{{service}} {{instance}}']]],
    ['Zpoždění smyčky událostí (p99)', 's', [[`triada_nodejs_eventloop_lag_p99_seconds{${chosen}}`, '{{service}} {{instance}}']]],
    ['Úklid paměti', 'percentunit', [[`sum by (service) (rate(triada_nodejs_gc_duration_seconds_sum{${chosen}}[$__rate_interval]))`, '{{service}}']]],
  ],
];

const datasource = { type: 'prometheus', uid: 'prometheus' };
const panels = [];
let y = 0;
for (const [title, ...charts] of rows) {
  panels.push({ id: panels.length + 1, type: 'row', title, collapsed: false, gridPos: { x: 0, y: y++, w: 24, h: 1 }, panels: [] });
  charts.forEach(([name, unit, queries], index) =>
    panels.push({
      id: panels.length + 1,
      type: 'timeseries',
      title: name,
      datasource,
      gridPos: { x: (index % 3) * 8, y: y + Math.floor(index / 3) * 8, w: 8, h: 8 },
      fieldConfig: { defaults: { unit, min: 0 }, overrides: [] },
      options: { legend: { displayMode: 'list', placement: 'bottom' }, tooltip: { mode: 'multi' } },
      targets: queries.map(([expr, legendFormat], letter) => ({ refId: 'ABC'[letter], datasource, expr, legendFormat })),
    }),
  );
  y += Math.ceil(charts.length / 3) * 8;
}

const dashboard = {
  uid: 'triada',
  title: 'Triáda',
  tags: ['triada'],
  schemaVersion: 39,
  editable: false,
  refresh: '15s',
  time: { from: 'now-1h', to: 'now' },
  templating: {
    list: [
      {
        name: 'service', label: 'Služba', type: 'query', datasource, query: 'label_values(triada_process_cpu_seconds_total, service)',
        multi: true, includeAll: true, allValue: '.*', current: { text: 'All', value: '$__all' }, refresh: 2,
      },
    ],
  },
  panels,
};

const text = `${JSON.stringify(dashboard, null, 2)}\n`;
if (process.argv.includes('--check')) {
  if (readFileSync(target, 'utf8') !== text) {
    process.stderr.write('infra/telemetry/grafana/triada.json is not what dashboard.mjs makes\n');
    process.exitCode = 1;
  }
} else writeFileSync(target, text);
