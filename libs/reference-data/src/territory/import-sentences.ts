interface Sentence {
  readonly cs: string;
  readonly en: string;
}

/** What is wrong with a value of an imported file, by rule. `{name}` takes a parameter; the line stands before, the field is a parameter. */
export const importSentences = {
  'municipality-code': {
    cs: '„{value}“ není šestimístný kód obce.',
    en: '"{value}" is not the six-digit code of a municipality.',
  },
  'name-length': {
    cs: 'Text má {length} znaků; může mít 1 až 100.',
    en: 'The text has {length} characters; it may have 1 to 100.',
  },
  digits: { cs: '„{value}“ není kód o {digits} číslicích.', en: '"{value}" is not a code of {digits} digits.' },
  ico: { cs: '„{value}“ není platné IČO.', en: '"{value}" is not a valid number of an organisation.' },
  date: { cs: '„{value}“ není den ve tvaru RRRR-MM-DD.', en: '"{value}" is not a day YYYY-MM-DD.' },
  'whole-number': { cs: '„{value}“ není celé nezáporné číslo.', en: '"{value}" is not a whole number.' },
  year: { cs: '„{value}“ není rok.', en: '"{value}" is not a year.' },
  number: { cs: '„{value}“ není číslo.', en: '"{value}" is not a number.' },
  'outside-the-country': {
    cs: 'Souřadnice leží mimo Českou republiku. Čekají se stupně WGS 84, zeměpisná šířka 48,5–51,1, délka 12–18,9.',
    en: 'The coordinates lie outside the Czech Republic. Degrees of WGS 84 are expected, latitude 48.5–51.1, longitude 12–18.9.',
  },
  missing: { cs: 'Údaj chybí.', en: 'The value is missing.' },
  'figure-without-day': {
    cs: 'Počet obyvatel nemá rok ani den, ke kterému platí.',
    en: 'The number of inhabitants has neither a year nor a day.',
  },
  'not-the-turn-of-a-year': {
    cs: 'Počet obyvatel musí být k 1. lednu nebo k 31. prosinci, tady je ke dni {value}.',
    en: 'A number of inhabitants must be of 1 January or 31 December, this one is of {value}.',
  },
  'bands-do-not-sum': {
    cs: 'Věkové skupiny dávají dohromady {sum}, ne {total}.',
    en: 'The age bands sum to {sum}, not to {total}.',
  },
  'half-a-point': { cs: 'Chybí druhá souřadnice.', en: 'The other coordinate is missing.' },
  twice: {
    cs: 'Obec {value} už pro tento den stojí na řádku {first}.',
    en: 'The municipality {value} stands on line {first} for this day already.',
  },
  'quote-not-closed': { cs: 'Uvozovky nejsou uzavřené.', en: 'A quote is never closed.' },
  'cell-count': { cs: 'Řádek má {cells} buněk, záhlaví {columns}.', en: 'The line has {cells} cells, the header {columns}.' },
  'column-twice': { cs: 'Sloupec je v záhlaví dvakrát.', en: 'The column stands in the header twice.' },
  'column-missing': { cs: 'Sloupec chybí.', en: 'The column is missing.' },
  'not-json': { cs: 'Soubor není platný JSON.', en: 'The file is not valid JSON.' },
  'not-a-feature-collection': {
    cs: 'Soubor není kolekce prvků GeoJSON (FeatureCollection).',
    en: 'The file is not a GeoJSON FeatureCollection.',
  },
  'not-a-feature': { cs: 'Toto není prvek GeoJSON.', en: 'This is not a GeoJSON feature.' },
  'geometry-missing': { cs: 'Chybí hranice obce.', en: 'The boundary of the municipality is missing.' },
  'not-a-polygon': {
    cs: 'Hranice je druhu {type}, čeká se mnohoúhelník.',
    en: 'The geometry is a {type}; a polygon is expected.',
  },
  'ring-too-short': {
    cs: 'Hranice má jen {points} bodů; uzavřená má nejméně 4.',
    en: 'The ring has only {points} points; a closed one has at least 4.',
  },
  'not-a-position': {
    cs: 'Bod {point} hranice nejsou dvě čísla (délka, šířka).',
    en: 'Point {point} of the ring is not two numbers (longitude, latitude).',
  },
  'ring-not-closed': {
    cs: 'Hranice není uzavřená: poslední bod není první.',
    en: 'The ring is not closed: its last point is not the first.',
  },
} as const satisfies Readonly<Record<string, Sentence>>;

export type ImportRule = keyof typeof importSentences;
