import type { Sentences } from '@triada/platform';

/** Refusals of schemes, rounds, payments and contracts. */
export const schemeSentences: Sentences = {
  'financing.scheme-unknown': { cs: 'Takové společné financování neexistuje.', en: 'There is no such scheme.' },
  'financing.scheme-exists': { cs: 'Toto společné financování už je navrženo.', en: 'This scheme has been proposed already.' },
  'financing.scheme-closed': {
    cs: 'Společné financování je ukončeno, nic už se v něm nemění.',
    en: 'The scheme is closed; nothing changes in it any more.',
  },
  'financing.scheme-not-active': {
    cs: 'Společné financování zatím není aktivní. Příspěvky se počítají až po aktivaci.',
    en: 'The scheme is not active yet. Contributions are computed once it is.',
  },
  'financing.scheme-active-already': {
    cs: 'Společné financování už je aktivní, pravidlo aktivace nelze měnit.',
    en: 'The scheme is active already; its activation rule cannot change.',
  },
  'financing.region-unknown': {
    cs: 'Plánovací území {regionId} není známo nebo nemá žádnou obec.',
    en: 'The planning region {regionId} is not known or has no municipality.',
  },
  'financing.proposal-without-plan': {
    cs: 'Návrh musí uvést revizi plánu, ze které vychází.',
    en: 'A proposal must name the plan revision that it comes from.',
  },
  'financing.proposal-without-measure': {
    cs: 'Návrh musí uvést alespoň jedno opatření plánu.',
    en: 'A proposal must name at least one measure of the plan.',
  },
  'financing.plan-revision-unknown': {
    cs: 'Revize {revision} tohoto plánu není uzavřena. Uzavřete ji, nebo uveďte jinou.',
    en: 'Revision {revision} of this plan is not closed. Close it or name another one.',
  },
  'financing.plan-of-another-region': {
    cs: 'Plán patří jinému plánovacímu území ({regionId}).',
    en: 'The plan belongs to another planning region ({regionId}).',
  },
  'financing.plan-hash-differs': {
    cs: 'Otisk nesouhlasí s revizí {revision} plánu. Načtěte revizi znovu.',
    en: 'The hash is not that of revision {revision} of the plan. Load the revision again.',
  },
  'financing.measure-not-in-revision': {
    cs: 'Opatření {measureId} v revizi {revision} plánu není.',
    en: 'Measure {measureId} is not in revision {revision} of the plan.',
  },
  'financing.guarantor-unknown': {
    cs: 'Garant není v adresáři organizací. Nejprve ho zapište.',
    en: 'The guarantor is not in the directory of organisations. Register it first.',
  },
  'financing.guarantor-is-provider': {
    cs: 'Poskytovatel nemůže být garantem: vyplácel by peníze sám sobě.',
    en: 'A provider cannot be the guarantor: it would pay money to itself.',
  },
  'financing.activation-out-of-reach': {
    cs: 'Pravidlo žádá {atLeast} zastupitelstev, obcí je ale jen {members}.',
    en: 'The rule asks for {atLeast} councils, but there are only {members} municipalities.',
  },
  'financing.activation-share-invalid': {
    cs: 'Podíl {share} není mezi 0 a 1. Zapište ho zlomkem, například 2/3.',
    en: 'The share {share} is not between 0 and 1. Write it as a fraction, such as 2/3.',
  },
  'financing.question-in-future': {
    cs: 'Den dotazu {date} ještě nenastal.',
    en: 'The day of the question, {date}, has not come yet.',
  },
  'financing.not-a-member': {
    cs: 'Obec {municipality} nepatří do plánovacího území tohoto financování.',
    en: 'Municipality {municipality} is not in the planning region of this scheme.',
  },
  'financing.not-a-participant': {
    cs: 'Obec {municipality} se společného financování neúčastní.',
    en: 'Municipality {municipality} takes no part in joint financing.',
  },
  'financing.leave-from-next-year': {
    cs: 'Vystoupit lze nejdříve od roku po rozhodnutí; rok {year} je příliš brzy.',
    en: 'A municipality leaves at the earliest from the year after its decision; {year} is too soon.',
  },
  'financing.before-first-year': {
    cs: 'Rok {year} předchází prvnímu roku společného financování ({firstYear}).',
    en: 'The year {year} lies before the first year of the scheme ({firstYear}).',
  },
  'financing.key-not-chosen': {
    cs: 'Pro rok {year} není zvolen klíč. Nejprve ho zvolte.',
    en: 'No key is chosen for {year}. Choose one first.',
  },
  'financing.year-settled': {
    cs: 'Rok {year} je vypořádán, už se nemění.',
    en: 'The year {year} is settled and does not change any more.',
  },
  'financing.year-not-settled': {
    cs: 'Rok {year} není vypořádán. Nejprve ho vypořádejte.',
    en: 'The year {year} is not settled. Settle it first.',
  },
  'financing.year-not-computed': {
    cs: 'Příspěvky na rok {year} zatím nejsou vypočteny.',
    en: 'The contributions of {year} have not been computed yet.',
  },
  'financing.not-charged': {
    cs: 'Obci {municipality} nebyl na rok {year} předepsán žádný příspěvek.',
    en: 'Municipality {municipality} was not charged for {year}.',
  },
  'financing.contributions-outstanding': {
    cs: 'Rok {year} nelze vypořádat, nevyrovnaných příspěvků: {count}.',
    en: 'The year {year} cannot be settled; contributions that are not even: {count}.',
  },
  'financing.payment-in-future': {
    cs: 'Den platby {date} ještě nenastal.',
    en: 'The day of the payment, {date}, has not come yet.',
  },
  'financing.payment-unknown': { cs: 'Taková platba není zapsána.', en: 'There is no such payment.' },
  'financing.settlement-in-future': {
    cs: 'Den vypořádání {date} ještě nenastal.',
    en: 'The day of the settlement, {date}, has not come yet.',
  },
  'financing.contract-exists': {
    cs: 'Obec už má smlouvu s garantem, číslo {number}.',
    en: 'The municipality has a contract with the guarantor already, number {number}.',
  },
  'financing.contract-number-taken': {
    cs: 'Číslo smlouvy {number} má jiná obec.',
    en: 'Another municipality has the contract number {number}.',
  },
  'financing.contract-missing': {
    cs: 'Obec {municipality} nemá smlouvu. Nejprve ji připravte.',
    en: 'Municipality {municipality} has no contract. Draft one first.',
  },
  'financing.contract-terminated': {
    cs: 'Smlouva obce {municipality} byla ukončena. Připravte novou.',
    en: 'The contract of {municipality} has ended. Draft a new one.',
  },
  'financing.signature-in-future': {
    cs: 'Den podpisu {date} ještě nenastal.',
    en: 'The day of the signature, {date}, has not come yet.',
  },
  'financing.termination-in-future': {
    cs: 'Den ukončení {date} ještě nenastal.',
    en: 'The day of the end, {date}, has not come yet.',
  },
};
