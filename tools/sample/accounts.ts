import { municipalities } from '@triada/reference-data';
import { foldText } from '@triada/kernel';
import type { ScriptWriter } from './script';

export const samplePassword = 'triada-ukazka';
export const admin = 'spravce';

export const frydlantsko = municipalities().filter(({ orp }) => orp === '5102');
export const accountOf = (name: string): string => `obec-${foldText(name).replace(/ /g, '-')}`;

export interface SampleAccount {
  readonly name: string;
  readonly label: string;
  /** Shown on the sign-in page and by `npm start`. */
  readonly shown: boolean;
  readonly assignment: object;
}

/** Accounts of the sample. Roles, not persons. */
export const accounts: readonly SampleAccount[] = [
  { name: 'koordinator-frydlantsko', label: 'koordinátor plánování, Frýdlantsko', shown: true, assignment: { role: 'coordinator', region: 'frydlantsko' } },
  { name: 'koordinator-liberec', label: 'koordinátor plánování, region Liberec', shown: true, assignment: { role: 'coordinator', region: 'liberec' } },
  { name: 'overovatel-frydlantsko', label: 'ověřovatel zápisů, Frýdlantsko', shown: true, assignment: { role: 'coordinator', region: 'frydlantsko' } },
  { name: 'overovatel-liberec', label: 'ověřovatel zápisů, region Liberec', shown: false, assignment: { role: 'coordinator', region: 'liberec' } },
  { name: 'koordinator-podjestedi', label: 'koordinátor, Podještědí', shown: false, assignment: { role: 'coordinator', region: 'podjestedi' } },
  { name: 'koordinator-fm', label: 'koordinátor, Frýdek-Místek', shown: false, assignment: { role: 'coordinator', region: 'frydek-mistek' } },
  { name: 'koordinator-kraj', label: 'koordinátor krajského plánu', shown: false, assignment: { role: 'coordinator', region: 'liberecky-kraj' } },
  { name: 'auditor', label: 'auditor: čte vše, nic nemění', shown: true, assignment: { role: 'auditor' } },
  { name: 'integrator', label: 'integrátor: odběr událostí', shown: false, assignment: { role: 'integrator' } },
  { name: 'clen-frydlantsko', label: 'člen pracovní skupiny, Frýdlantsko', shown: true, assignment: { role: 'member', region: 'frydlantsko' } },
  ...frydlantsko.map(({ code, name }) => ({
    name: accountOf(name),
    label: `zástupce obce ${name}`,
    shown: name === 'Hejnice' || name === 'Frýdlant',
    assignment: { role: 'municipality_representative', region: 'frydlantsko', municipality: code },
  })),
];

export const createAccounts = (script: ScriptWriter): void => {
  script.prepare('2005-01-03', admin);
  for (const { name, assignment } of accounts) {
    script.do('CreateAccount', { accountName: name, password: samplePassword, roles: [{ assignment, from: '2005-01-01' }] }, {}, `account-${name}`);
  }
};
