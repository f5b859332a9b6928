// Writes the sample (issue: the 153 rows of the scenario as commands): `node tools/run.mjs tools/sample/generate.ts`.
import { mkdirSync, writeFileSync } from 'node:fs';
import { accounts, admin, createAccounts } from './accounts';
import { frydekMistek } from './frydek-mistek';
import { frydlantskoGroups } from './frydlantsko-groups';
import { prepareFrydlantsko } from './frydlantsko-people';
import { frydlantskoFinancing, frydlantskoPlan } from './frydlantsko-plan';
import { liberec } from './liberec';
import { ScriptWriter } from './script';

const script = new ScriptWriter();
for (const part of [createAccounts, frydekMistek, prepareFrydlantsko, frydlantskoGroups, frydlantskoPlan, frydlantskoFinancing, liberec]) part(script);

const folder = 'apps/cli/samples/liberecky-kraj';
mkdirSync(folder, { recursive: true });
writeFileSync(`${folder}/scenario.jsonl`, script.toString());
const shown = [{ name: admin, label: 'správce kraje: regiony, účty, předání plánování' }, ...accounts.filter((account) => account.shown).map(({ name, label }) => ({ name, label }))];
writeFileSync(`${folder}/accounts.json`, `${JSON.stringify(shown, null, 2)}\n`);
console.log(`${script.lines.length} steps`);
