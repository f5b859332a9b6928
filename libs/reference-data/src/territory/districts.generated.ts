// Written by tools/territory/generate.mjs; do not edit.
import type { NamedRow, OrpRow, PouRow } from './rows';

/** Regions (NUTS 3). */
// prettier-ignore
export const regionRows: readonly NamedRow[] = [
  ['CZ051','Liberecký kraj'],
  ['CZ080','Moravskoslezský kraj'],
];

/** Districts (okres, LAU 1). */
// prettier-ignore
export const districtRows: readonly NamedRow[] = [
  ['CZ0511','Česká Lípa'],
  ['CZ0512','Jablonec nad Nisou'],
  ['CZ0513','Liberec'],
  ['CZ0514','Semily'],
  ['CZ0802','Frýdek-Místek'],
];

/** Administrative districts of municipalities with extended powers. */
// prettier-ignore
export const orpRows: readonly OrpRow[] = [
  ['5101','Česká Lípa','CZ051','561380'],
  ['5102','Frýdlant','CZ051','564028'],
  ['5103','Jablonec nad Nisou','CZ051','563510'],
  ['5104','Jilemnice','CZ051','577197'],
  ['5105','Liberec','CZ051','563889'],
  ['5106','Nový Bor','CZ051','561860'],
  ['5107','Semily','CZ051','576964'],
  ['5108','Tanvald','CZ051','563820'],
  ['5109','Turnov','CZ051','577626'],
  ['5110','Železný Brod','CZ051','563871'],
  ['8106','Frýdek-Místek','CZ080','598003'],
];

/** Districts of authorised municipal offices. */
// prettier-ignore
export const pouRows: readonly PouRow[] = [
  ['51011','Česká Lípa','561380'],
  ['51012','Doksy','561495'],
  ['51013','Mimoň','561835'],
  ['51021','Frýdlant','564028'],
  ['51022','Nové Město pod Smrkem','564265'],
  ['51031','Jablonec nad Nisou','563510'],
  ['51041','Jilemnice','577197'],
  ['51042','Rokytnice nad Jizerou','577456'],
  ['51051','Český Dub','563960'],
  ['51052','Hodkovice nad Mohelkou','564061'],
  ['51053','Hrádek nad Nisou','564095'],
  ['51054','Chrastava','564117'],
  ['51055','Jablonné v Podještědí','561631'],
  ['51056','Liberec','563889'],
  ['51061','Cvikov','561479'],
  ['51062','Nový Bor','561860'],
  ['51071','Lomnice nad Popelkou','577308'],
  ['51072','Semily','576964'],
  ['51081','Tanvald','563820'],
  ['51091','Turnov','577626'],
  ['51101','Železný Brod','563871'],
  ['81061','Frýdek-Místek','598003'],
];
