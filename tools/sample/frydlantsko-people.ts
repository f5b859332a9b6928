import { frydlantsko } from './accounts';
import { ref, type ScriptWriter } from './script';

export const region = 'frydlantsko';
export const codes = frydlantsko.map(({ code }) => code);

export const providers = [
  ['poradna', 'Občanská poradna Frýdlantsko (ukázka)', 's37'],
  ['pecovatelka', 'Pečovatelská služba Smrk (ukázka)', 's40'],
  ['asistence', 'Osobní asistence Jizera (ukázka)', 's39'],
  ['teren', 'Terénní program Ulita (ukázka)', 's69'],
  ['kontakt', 'Kontaktní centrum Břeh (ukázka)', 's59'],
  ['rodiny', 'Podpora rodin Cesta (ukázka)', 's65'],
  ['azyl', 'Azylový dům Přístav (ukázka)', 's57'],
  ['odlehceni', 'Odlehčovací služby Opora (ukázka)', 's44'],
  ['hospic', 'Domácí hospic Doprovod (ukázka)', 's39'],
  ['rehabilitace', 'Sociální rehabilitace Krok (ukázka)', 's70'],
] as const;

/** Persons bear the name of their office: no private person stands in the sample. */
export const person = (script: ScriptWriter, regionId: string, label: string, name: string, side: string, commissionerKind?: string): void => {
  script.do('RegisterPerson', { regionId, name, side, ...(commissionerKind && { commissionerKind }) }, {}, label);
  if (side === 'commissioner') script.do('RecordPublicFunction', { function: 'elected' }, { personId: ref(label) });
};

export const representative = (code: string, term: 1 | 2): string => `rep${term}-${code}`;
export const providerPerson = (key: string): string => `person-${key}`;

/** Organisations and people of Frýdlantsko, before the first row that needs them. */
export const prepareFrydlantsko = (script: ScriptWriter): void => {
  script.prepare('2009-07-01', 'koordinator-frydlantsko');
  const organisation = (label: string, kind: string, name: string, seat: string | null = '564028') =>
    script.do('RegisterOrganisation', { regionId: region, kind, name, seat }, {}, label);
  organisation('dso', 'dso', 'DSO Mikroregion Frýdlantsko');
  organisation('mas', 'mas', 'MAS Frýdlantsko, z. s.');
  organisation('kraj', 'region', 'Liberecký kraj', '563889');
  organisation('urad-prace', 'labour-office', 'Úřad práce, kontaktní pracoviště Frýdlant');
  organisation('uzivatele', 'user-organisation', 'Sdružení uživatelů sociálních služeb (ukázka)');
  for (const code of codes) script.do('AddOrganisationMember', { member: { municipality: code } }, { organisationId: ref('dso') });
  for (const [key, name, serviceType] of providers) {
    organisation(`org-${key}`, 'provider', name);
    script.do('RegisterService', {
      regionId: region, organisationId: ref(`org-${key}`), serviceType,
      details: {
        name: name.replace(' (ukázka)', ''), forms: serviceType === 's57' ? ['P'] : serviceType === 's39' ? ['T'] : ['T'], targetGroups: targetGroupsOf[serviceType] ?? ['people-in-crisis'],
        place: { municipality: '564028' }, territory: codes, conditions: 'Po domluvě s pracovníkem služby, v pracovní dny.', contact: { web: `https://${key}.example.org` },
      },
      start: { from: '2009-07-01' },
    }, {}, `service-${key}`);
  }
  for (const { code, name } of frydlantsko) {
    person(script, region, representative(code, 1), `Zástupce obce ${name} (2014–2018)`, 'commissioner', 'municipality');
    person(script, region, representative(code, 2), `Zástupce obce ${name} (2018–2022)`, 'commissioner', 'municipality');
  }
  person(script, region, 'starosta-frydlant', 'Starosta města Frýdlant', 'commissioner', 'town');
  for (const [key, name] of providers) person(script, region, providerPerson(key), `Vedoucí služby ${name.replace(' (ukázka)', '')}`, 'provider');
  for (const number of [1, 2, 3, 4]) {
    script.do('RegisterPerson', { regionId: region, name: `Zástupce uživatelů ${number}`, side: 'user' }, {}, `user-${number}`);
  }
  person(script, region, 'koordinatorka', 'Koordinátorka plánování', 'other');
  person(script, region, 'garantka', 'Odborná garantka projektu', 'other');
};

const targetGroupsOf: Record<string, readonly string[]> = {
  s37: ['people-in-crisis', 'addiction'],
  s40: ['seniors', 'disability'],
  s39: ['seniors', 'disability', 'chronic-illness'],
  s69: ['risky-lifestyle', 'addiction'],
  s59: ['addiction'],
  s65: ['families-with-children'],
  s57: ['homeless', 'people-in-crisis'],
  s44: ['seniors', 'disability', 'carers'],
  s70: ['disability', 'chronic-mental-illness'],
};
