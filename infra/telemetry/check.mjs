// Checks what the profile `observability` shows of a product that is at work:
//   node infra/telemetry/check.mjs metrics http://127.0.0.1:9090    every question of dashboard and alerts is one that Prometheus answers
//   docker compose logs --no-log-prefix otel-collector | node infra/telemetry/check.mjs traces    one trace runs through several services
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const here = import.meta.dirname;
const fail = (text) => {
  console.error(text);
  process.exit(1);
};

/** What Grafana puts in the place of its variables. */
const filledIn = (expr) => expr.replaceAll('$__rate_interval', '1m').replaceAll('$service', '.*');

const ask = async (prometheus, path, question = {}) => {
  const answer = await (await fetch(`${prometheus}/api/v1/${path}?${new URLSearchParams(question)}`)).json();
  if (answer.status !== 'success') fail(`Prometheus refuses ${JSON.stringify(question)}: ${answer.error}`);
  return answer.data;
};

const metrics = async (prometheus) => {
  const { panels } = JSON.parse(readFileSync(join(here, 'grafana', 'triada.json'), 'utf8'));
  const drawn = panels.flatMap(({ targets = [], title }) => targets.map(({ expr }) => ({ title, expr: filledIn(expr) })));
  const { activeTargets } = await ask(prometheus, 'targets');
  const services = activeTargets.filter(({ labels }) => labels.job === 'triada');
  const away = services.filter(({ health }) => health !== 'up');
  if (away.length > 0) fail(`not scraped: ${away.map(({ labels, lastError }) => `${labels.service}: ${lastError}`).join('; ')}`);
  const alerts = (await ask(prometheus, 'rules')).groups.flatMap(({ rules }) => rules);
  const broken = alerts.filter(({ health }) => health === 'err');
  if (alerts.length === 0 || broken.length > 0) fail(`alerts: ${alerts.length}, in error: ${broken.map(({ name, lastError }) => `${name}: ${lastError}`).join('; ')}`);
  const empty = [];
  for (const { expr, title } of drawn) if ((await ask(prometheus, 'query', { query: expr })).result.length === 0) empty.push(title);
  // A product in good order has nothing stopped, parked or refused; all else must have figures.
  const unexpected = empty.filter((title) => !/Zastavené|Odložené|Odmítnuté/.test(title));
  if (unexpected.length > 0) fail(`charts without figures: ${unexpected.join(', ')}`);
  console.log(`${services.length} services scraped, ${alerts.length} alerts, ${drawn.length} questions of the dashboard answered, ${empty.length} of them empty`);
};

/** The collector writes a line for the resource, then one for each of its spans: name, trace, span, attributes. */
const traces = () => {
  const services = new Map();
  let service;
  for (const line of readFileSync(0, 'utf8').split('\n')) {
    service = /service\.name=(\S+)/.exec(line)?.[1] ?? service;
    const [, trace] = /\b([0-9a-f]{32}) [0-9a-f]{16}\b/.exec(line) ?? [];
    if (trace && service) services.set(trace, (services.get(trace) ?? new Set()).add(service));
  }
  const widest = [...services.entries()].sort(([, a], [, b]) => b.size - a.size)[0];
  if (!widest || widest[1].size < 3) fail(`no trace runs through three programs: ${services.size} traces, the widest ${widest ? [...widest[1]].join(', ') : 'none'}`);
  console.log(`${services.size} traces; ${widest[0]} runs through ${[...widest[1]].join(', ')}`);
};

const [what, address] = process.argv.slice(2);
if (what === 'metrics' && address) await metrics(address);
else if (what === 'traces') traces();
else fail('usage: check.mjs metrics ADDRESS | traces < log of the collector');
