import { readFileSync } from 'node:fs';
import { startDistributed } from '@triada/testing/distributed';
import { pause } from '@triada/testing/product';
jest.setTimeout(300_000);
const ticks = (pid: number) => { const f = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' '); return Number(f[11]) + Number(f[12]); };
it('stops', async () => {
  const product = await startDistributed();
  await pause(5000);
  const all = [...Object.values(product.services).flat(), product.gateway];
  const pid = (p: any) => readFileSync('/proc/self/stat') && (p as any).pid;
  const before = all.map((p) => ticks(pid(p)));
  await pause(10000);
  process.stdout.write(all.map((p, i) => `${p.name} ${(ticks(pid(p)) - before[i]!) / 10}%`).join(', ') + '\n');
  for (const p of all) { const t = performance.now(); const code = await p.stop(); process.stdout.write(`STOP ${p.name} ${code} ${Math.round(performance.now() - t)} ms\n`); process.stdout.write(p.output.slice(-3000) + '\n'); }
  await product.dispose();
});
