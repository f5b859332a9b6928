import type { TypeFinding } from './minutes-draft';
import { plain } from './source-rows';

/** Words that speak for a type, written against `plain` text; the first rule that fits with the greatest weight wins. */
interface TypeRule {
  readonly type: string;
  readonly weight: number;
  readonly form: RegExp;
}

const rule = (type: string, weight: number, ...forms: readonly string[]): TypeRule => ({
  type,
  weight,
  form: new RegExp(forms.join('|'), 'd'),
});

const rules: readonly TypeRule[] = [
  // What was decided and agreed.
  rule(
    'decision',
    0.95,
    '(?:skupina|pritomni|clenove|vsichni|rada|komise|zastupitelstvo)\\b[^.]{0,60}\\b(?:schvalil|schvaluje|schvaluji|odsouhlasil|rozhodl|bere na vedomi|vzala? na vedomi|ukl[ad]|doporucuje|doporucil|neschvalil|neschvaluje|zamitl|nesouhlasi)\\w*',
  ),
  rule(
    'decision',
    0.9,
    '(?:skupina|pritomni|clenove|vsichni)\\b[^.]{0,40}\\bse (?:shodl|dohodl|usnesl)\\w*[^.]*\\b(?:nutn|nen[ie] (?:nutn|treba|potreb)|nebude|bude|potreb|zaradi|doporuc|odmit|schval|nevznik)\\w*',
  ),
  rule(
    'decision',
    0.85,
    '\\b(?:bylo|byla|byl) (?:jednomyslne )?(?:rozhodnuto|schvalen\\w*|odsouhlasen\\w*|zamitnut\\w*|prijato usneseni)',
    '\\busneseni c\\.?\\s?\\d',
    '\\bschvaluje\\b',
  ),
  rule(
    'agreement',
    0.9,
    '\\b(?:shodli|shodly|dohodli|dohodly) (?:jsme )?se\\b',
    '\\b(?:jsme se|se) (?:\\w+ ){0,2}?(?:shodl|dohodl)\\w*',
    '\\bpanuje shoda\\b|\\bshoda na tom\\b|\\bdoslo ke shode\\b',
  ),
  // What somebody asks for.
  rule(
    'data_requirement',
    0.9,
    '\\b(?:pozadav\\w+|pozaduj\\w+|potrebuje\\w*|nutn\\w+)\\b[^.]{0,120}\\b(?:dat|data|datech|datum|udaj\\w*|statistik\\w*|ukazatel\\w*)\\b',
    '\\bsber\\w* (?:dat|udaju)\\b',
  ),
  rule(
    'funding_requirement',
    0.9,
    '\\b(?:financovan\\w*|spolufinancovan\\w*|rozpoct\\w*|vydaj\\w*|dotac\\w*|penez\\w*|klice?)\\b[^.]{0,120}\\b(?:nutn\\w*|je treba|potreb\\w+|pozad\\w+|zahrnout|zahrnuly|navysit|zajistit)',
    '\\b(?:nutn\\w*|je treba|pozad\\w+|zahrnout|navysit|zajistit)\\b[^.]{0,120}\\b(?:financovan|spolufinancovan|financni|rozpoc|vydaj|dotac|mandatorn|prostredk)\\w*',
  ),
  rule(
    'measure_proposal',
    0.9,
    '\\b(?:opatreni|opatrenich)\\b[^.]{0,60}\\b(?:navrh|pridat|doplnit|zaradit|vlozit)\\w*',
    '\\b(?:navrhuj\\w*|navrhl\\w*|navrh na|navrh)\\b[^.]{0,80}\\b(?:opatreni|do planu|do akcniho planu|zridit|vznik\\w*|vytvorit|rozsirit|pridat|doplnit)\\w*',
    '\\bnavrh (?:noveho )?opatreni\\b',
  ),
  rule(
    'demand',
    0.8,
    '\\bpozadavk\\w+\\b|\\bpozadavek\\b|\\bpozaduj\\w+\\b|\\bpozadal\\w*\\b|\\bpoptavka (?:na|po)\\b|\\bapeluj\\w+\\b|\\bpoptavaj\\w+',
  ),
  rule(
    'task',
    0.85,
    '^ukol\\w*\\b',
    '\\bukol\\b\\s*[:–-]',
    '\\b(?:zajisti|zasle|pripravi|rozesle|dolozi|doda|vypracuje|oslovi|zjisti|predlozi|svola|kontaktuje|aktualizuje)\\b[^.]{0,80}\\b(?:do|nejpozdeji|termin|k)\\b\\s*:?\\s*(?:konce|pristi|\\d)',
    '\\b(?:termin|t)\\s*:\\s*\\d',
    '\\bodpovida\\s*:',
  ),
  rule(
    'task',
    0.7,
    '\\b(?:vznikne|probehne|uskutecni se) (?:samostatn\\w+ )?schuzka\\b',
    '\\bje (?:potreba|treba) do \\d',
    '\\b(?:zasl[ou]u|zasle|zaslete|poslete|dodejte|prosime o)\\b',
  ),
  // What is missing, full or sufficient.
  rule(
    'negative_finding',
    0.95,
    '\\bnevnima\\w*,? ze by (?:\\w+ ){0,3}?chybel\\w*',
    '\\bnic nechybi\\b|\\bnechybi\\b|\\bnechybej\\w*',
    '\\b(?:neidentifikoval|nespatruj|nevid|neshledal)\\w* (?:\\w+ ){0,2}?(?:potreb|mezer|nedostat)\\w*',
    '\\bzadna? (?:sluzba|podpora|mezera) (?:ne)?chybi\\w*',
    '\\b(?:sit|nabidka|kapacita) (?:\\w+ ){0,3}?(?:je )?dostatecn\\w+|\\bje dostatecn\\w+ (?:sit|nabidk|kapacit)\\w*',
  ),
  rule(
    'capacity_alert',
    0.95,
    '\\bkapacit\\w* (?:\\w+ ){0,3}?(?:jsou|je|byly|byla)? ?(?:\\w+ )?(?:naplnen\\w*|vycerpan\\w*|pln[aeyo]\\w*)',
    '\\b(?:naplnen\\w*|vycerpan\\w*|pln[aeyo]u?) (?:\\w+ )?kapacit\\w*',
    '\\b(?:dlouh\\w+ )?cekaci (?:lhut|dob|list)\\w*',
    '\\bporadnik\\w*\\b',
    '\\bodmit\\w+ (?:\\w+ )?(?:zajemc|zadatel)\\w*',
    '\\bna hranici (?:svych )?kapacit',
  ),
  rule(
    'gap',
    0.85,
    '\\bchybi\\b|\\bchybej\\w*|\\bchybel\\w*|\\bschaz\\w+|\\bneexistuj\\w+|\\bnejsou (?:dostupn|k dispozici)\\w*|\\bnedostat\\w+ (?:\\w+ )?(?:sluz|mist|luzek|lekar|byt|kapacit)\\w*|\\bneni (?:dostupn|kam|k dispozici)\\w*',
  ),
  rule(
    'need',
    0.8,
    '\\bpotrebuj\\w+\\b|\\bpotreb[aouye]\\w* (?!se\\b)|\\bklient\\w* (?:\\w+ )?vyzaduj\\w+',
    '\\bvyzaduj\\w+ podporu',
  ),
  // Questions, goals, offers, news.
  rule(
    'open_question',
    0.95,
    '\\?\\s*[)\\]"“”]*\\s*$',
    '\\b(?:zustava )?otazk\\w+,? (?:zda|jak|kdo|co|kde|proc)',
    '\\bneni (?:dosud )?jasne,? (?:zda|jak|kdo)',
    '\\botevren\\w+ otazk',
  ),
  rule(
    'opinion',
    0.9,
    '\\b(?:dle|podle) (?:naz[oe]r\\w*|mineni)\\b',
    '\\b(?:domniva\\w*|mysli) (?:se|si),? ze\\b',
    '\\bje (?:toho )?nazoru\\b',
    '\\bpodle (?:nej|ni|nich|pan\\w*)\\b',
  ),
  rule('vision', 0.9, '^(?:vize|cilovy stav|popis ciloveho stavu)\\b\\s*(?::|[-–—]|\\d)'),
  rule(
    'goal',
    0.9,
    '\\bcilem (?:je|by mel\\w*|skupiny|plan\\w*|sluzeb)\\b',
    '^cil\\b\\s*(?:\\d|:|[-–—]|je\\b)',
    '\\bhlavnim cilem\\b',
  ),
  rule(
    'offer',
    0.9,
    '\\bnabid(?:ka|ku|l|la|li|ne)\\b[^.]{0,40}\\b(?:spoluprac|pomoc|moznost|prostor|kapacit|podpor|ucast)\\w*',
    '\\bnabiz(?:i|eji|ime|el|ela|eli)\\b',
    '\\bje ochot\\w+\\b',
  ),
  rule(
    'announcement',
    0.9,
    '\\b(?:nov\\w+ (?:projekt|sluzb|pobock|program)\\w*|o novych projektech)\\b',
    '\\b(?:otevre|otevira|zahaji|zahajuje|spusti|spousti|pripravuje se|zahajil\\w*|vznikne nova?|vznika nova?)\\b',
    '\\boznamil\\w* (?:vznik|zahajeni|otevreni)',
  ),
  // What is so.
  rule(
    'finding',
    0.7,
    '\\b(?:bylo |byla )?zjist\\w+\\b|\\bukaza\\w+ se\\b|\\bz (?:analyzy|pruzkumu|dat|setreni) (?:vyplyva|plyne)\\w*',
    '\\bfunguje\\b|\\bnefunguje\\b|\\bfunguji\\b',
  ),
  rule(
    'finding',
    0.6,
    '\\bkazdy (?:klient|uzivatel|senior)\\b',
    '\\b(?:sdili|spolupracuj\\w+|prevazuj\\w+|narusta\\w*|roste|klesa\\w*|pribyva\\w*|ubyva\\w*|zvysuje se|jedna se (?:pouze )?o|jedna pouze o|rozdil v|nejcasteji|prevlada\\w*)\\b',
    '\\b(?:problem\\w*|potiz\\w*) (?:s|je|o|jsou|predstavuj)\\b|\\bo (?:\\w+ )?problem\\w+\\b',
  ),
  rule(
    'information',
    0.5,
    '\\b(?:informuj|informoval|informovala|informace|seznamil|seznameni|predstavil|predstaveni|privital|uvital|zahajil|podekoval|prezentoval|prezentace|probehl|diskut|diskuse|debat|sdelil|shrnul|rekapitul|bude zpracovan|vyplnen)\\w*',
  ),
];

/** What is longer than this is no sentence; its begin decides. A bound keeps hostile text quick. */
const longest = 4_000;

const neutral: TypeFinding = { type: 'information', evidence: [], confidence: 0.2 };

/** The type that the words of a text speak for, with the words. A text that nothing speaks for is information of low confidence. */
export const typeOf = (text: string): TypeFinding => {
  const folded = plain(text.slice(0, longest));
  let best = neutral;
  for (const { type, weight, form } of rules) {
    if (weight <= best.confidence) continue;
    const match = form.exec(folded);
    if (match)
      best = {
        type,
        confidence: weight,
        evidence: [text.slice(match.index, match.index + Math.min(match[0].length, 200)).trim()],
      };
  }
  return best;
};

const headings: readonly (readonly [RegExp, string])[] = [
  [/^ukol/, 'task'],
  [/^otazk|^otevrene otazky/, 'open_question'],
  [/^(?:navrh\w* )?opatreni|^navrhy opatreni/, 'measure_proposal'],
  [/^potreb/, 'need'],
  [/^cil(?:e|y|u)?\b|^strategicke cile/, 'goal'],
  [/^usneseni|^zavery|^rozhodnuti/, 'decision'],
  [/^pozadavk/, 'demand'],
  [/^nabidk/, 'offer'],
  [/^chybejici|^mezery|^nedostatky/, 'gap'],
  [/^zjisteni|^vystupy z/, 'finding'],
  [/^vize|^cilovy stav/, 'vision'],
];

/** Type that a heading lends to what stands under it. */
export const typeOfHeading = (text: string): TypeFinding | null => {
  const found = headings.find(([form]) => form.test(plain(text)));
  return found ? { type: found[1], evidence: [text], confidence: 0.6 } : null;
};

/** A sentence that leads in the text after it: „Vzešlo z toho toto znění vize:“. */
export const introducedType = (text: string): TypeFinding | null => {
  if (!/:\s*$/u.test(text)) return null;
  const folded = plain(text);
  const match =
    /\b(?:definice|popis|zneni|formulace|text)\b[^:]{0,40}\b(?:ciloveho stavu|vize)\b|\b(?:vize|cilovy stav)\b[^:]{0,30}(?=:\s*$)/.exec(
      folded,
    );
  return match
    ? { type: 'vision', evidence: [text.slice(match.index, match.index + match[0].length).trim()], confidence: 0.9 }
    : null;
};

/** „Not needed“, „not approved“, „nothing is missing“ (D151). */
export const isNegative = (text: string): boolean =>
  /\b(?:neni (?:nutn|treba|potreb|zapotreb)\w*|nebude|neschval\w*|nesouhlas\w*|zamit\w*|nedoporuc\w*|nepotreb\w*|odmit\w*|nevnima\w*|nechybi|nechybej\w*|neidentifikoval\w*)\b/.test(
    plain(text),
  );

/** Whose opinion a sentence reports. */
export const holderOf = (text: string): string | null => {
  const match = /\b(?:dle|podle)\s+(?:naz\w+|mineni)\s+([^,–—-]{2,60}?)(?:\s*[,–—:]|\s+-\s|\s+(?:je|jsou|by|se)\b)/.exec(
    plain(text),
  );
  return match
    ? text.slice(match.index + match[0].indexOf(match[1]!), match.index + match[0].indexOf(match[1]!) + match[1]!.length).trim()
    : null;
};
