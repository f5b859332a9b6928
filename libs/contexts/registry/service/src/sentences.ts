import type { Sentences } from '@triada/platform';
import { territorySentences } from './territory.sentences';

const directory: Sentences = {
  'registry.organisation-unknown': {
    cs: 'Tato organizace v evidenci není. Nejprve ji zapište.',
    en: 'The registry does not know this organisation. Register it first.',
  },
  'registry.organisation-exists': {
    cs: 'Organizace s IČO {ico} už v evidenci je. Upravte stávající záznam.',
    en: 'An organisation with the number {ico} is registered already. Change that record.',
  },
  'registry.organisation-closed': {
    cs: 'Organizace je uzavřená a nelze ji měnit.',
    en: 'The organisation is closed and cannot be changed.',
  },
  'registry.organisation-without-members': {
    cs: 'Členy má jen svazek obcí nebo místní akční skupina.',
    en: 'Only an association of municipalities or a local action group has members.',
  },
  'registry.ico-invalid': {
    cs: 'IČO {ico} není platné: nesouhlasí kontrolní číslice.',
    en: '{ico} is not a valid number: its check digit is wrong.',
  },
  'registry.member-unknown': {
    cs: 'Člen {member} v evidenci není nebo je uzavřený.',
    en: 'The member {member} is not registered or is closed.',
  },
  'registry.member-of-itself': { cs: 'Organizace nemůže být členem sebe sama.', en: 'An organisation cannot be its own member.' },
  'registry.not-a-member': { cs: 'Tento člen v organizaci není.', en: 'This is not a member of the organisation.' },
  'registry.end-before-start': {
    cs: 'Konec {to} musí být po začátku {from}.',
    en: 'The end {to} must be after the start {from}.',
  },
  'registry.contact-missing': {
    cs: 'Chybí kontakt: uveďte telefon, e-mail nebo web, aby se lidé měli kam obrátit.',
    en: 'A contact is missing: give a telephone, e-mail or website.',
  },
  'registry.hidden-place-stored': {
    cs: 'Utajené místo se neukládá. Nechte obec i adresu prázdné a uveďte jen obce, kterým služba slouží.',
    en: 'A hidden place is not stored. Leave municipality and address empty and give only the municipalities served.',
  },
  'registry.offer-unknown': { cs: 'Tato nabídka v evidenci není.', en: 'The registry does not know this offer.' },
  'registry.offer-exists': { cs: 'Tato nabídka už v evidenci je.', en: 'This offer is registered already.' },
  'registry.offer-ended': { cs: 'Nabídka skončila dnem {to}.', en: 'The offer ended on {to}.' },
  'registry.offer-changes-hands': {
    cs: 'Nabídka nemůže přejít na jinou organizaci. Ukončete ji a zapište novou.',
    en: 'An offer cannot pass to another organisation. End it and register a new one.',
  },
};

const services: Sentences = {
  'registry.service-unknown': { cs: 'Tato služba v evidenci není.', en: 'The registry does not know this service.' },
  'registry.service-exists': { cs: 'Tato služba už v evidenci je.', en: 'This service is registered already.' },
  'registry.service-closed': { cs: 'Služba byla ukončena a nelze ji měnit.', en: 'The service is closed and cannot be changed.' },
  'registry.service-not-planned': {
    cs: 'Služba není plánovaná, začátek už má zapsaný.',
    en: 'The service is not a planned one; its start is recorded.',
  },
  'registry.service-not-active': {
    cs: 'Služba není v provozu, nelze ji přerušit.',
    en: 'The service is not in operation and cannot be suspended.',
  },
  'registry.service-not-suspended': {
    cs: 'Služba není přerušená, nelze ji obnovit.',
    en: 'The service is not suspended and cannot be resumed.',
  },
  'registry.planned-year-over': {
    cs: 'Rok {year} už skončil. Uveďte letošní nebo pozdější rok.',
    en: 'The year {year} is over. Give this year or a later one.',
  },
  'registry.start-not-yet': {
    cs: 'Začátek {from} ještě nenastal. Do té doby službu veďte jako plánovanou.',
    en: 'The start {from} has not come yet. Until then keep the service as planned.',
  },
  'registry.state-before-last': {
    cs: 'Změna od {from} by předcházela poslední změně stavu od {last}.',
    en: 'A change from {from} would come before the last change of state from {last}.',
  },
  'registry.registration-number-taken': {
    cs: 'Identifikátor {number} už má jiná služba.',
    en: 'Another service has the number {number}.',
  },
  'registry.form-missing': { cs: 'Uveďte aspoň jednu formu poskytování.', en: 'Give at least one form of provision.' },
  'registry.form-not-offered': {
    cs: 'Služba formu „{form}“ nemá. Nejprve ji přidejte k popisu.',
    en: 'The service has no form "{form}". Add it to the description first.',
  },
  'registry.form-has-capacity': {
    cs: 'Forma „{form}“ má ještě kapacitu. Nejprve ji změňte na nulu.',
    en: 'The form "{form}" still has capacity. Set it to zero first.',
  },
  'registry.amount-invalid': {
    cs: '„{amount}“ není množství. Napište například 12 nebo 4,5.',
    en: '"{amount}" is no amount. Write for example 12 or 4.5.',
  },
  'registry.needed-link-has-target': {
    cs: 'Chybějící návaznost nemá cílovou službu: ta teprve chybí.',
    en: 'A needed link has no target service: that one is still missing.',
  },
  'registry.needed-link-without-group': {
    cs: 'U chybějící návaznosti uveďte cílovou skupinu.',
    en: 'Give the target group of a needed link.',
  },
  'registry.needed-link-only-met': {
    cs: 'Chybějící návaznost se uzavře jen tím, že uvedete vazbu, která ji naplnila.',
    en: 'A needed link closes only by naming the link that meets it.',
  },
  'registry.link-to-itself': { cs: 'Služba nemůže navazovat sama na sebe.', en: 'A service cannot link to itself.' },
  'registry.link-not-open': { cs: 'Taková otevřená vazba u služby není.', en: 'The service has no such open link.' },
  'registry.link-not-needed': { cs: 'Tato vazba není označená jako chybějící.', en: 'This link is not marked as needed.' },
  'registry.need-met-by-need': {
    cs: 'Chybějící návaznost nemůže naplnit jiná chybějící.',
    en: 'A needed link cannot be met by another needed one.',
  },
  'registry.alert-unknown': { cs: 'Toto upozornění v evidenci není.', en: 'The registry does not know this alert.' },
  'registry.alert-exists': { cs: 'Toto upozornění už v evidenci je.', en: 'This alert is registered already.' },
  'registry.alert-withdrawn': { cs: 'Upozornění bylo odvoláno. Zapište nové.', en: 'The alert was withdrawn. Raise a new one.' },
  'registry.alert-without-group': {
    cs: 'Uveďte cílovou skupinu nebo podskupinu, pro kterou kapacita chybí.',
    en: 'Give the target group or subgroup that lacks capacity.',
  },
  'registry.alert-of-another-type': { cs: 'Uvedená služba je jiného druhu.', en: 'The service named is of another type.' },
  'registry.alert-renewed-later': {
    cs: 'Upozornění už bylo potvrzeno {confirmedOn}.',
    en: 'The alert was confirmed on {confirmedOn} already.',
  },
};

const codeLists: Sentences = {
  'registry.code-list-unknown': { cs: 'Číselník „{list}“ neexistuje.', en: 'There is no code list "{list}".' },
  'registry.code-not-valid': {
    cs: 'Kód „{code}“ v číselníku {list} ke dni {day} neplatí.',
    en: 'The code "{code}" of the list {list} is not valid on {day}.',
  },
  'registry.code-unknown': { cs: 'Kód „{code}“ číselník nezná.', en: 'The list does not know the code "{code}".' },
  'registry.code-withdrawn': {
    cs: 'Kód „{code}“ už neplatí. Starým záznamům zůstává, novým jej dát nelze.',
    en: 'The code "{code}" is no longer valid. Old records keep it, new ones cannot take it.',
  },
  'registry.code-exists': { cs: 'Kód „{code}“ už v číselníku je.', en: 'The code "{code}" is in the list already.' },
  'registry.label-taken': {
    cs: 'Označení „{label}“ už znamená kód „{code}“.',
    en: 'The label "{label}" means the code "{code}" already.',
  },
  'registry.target-group-unmapped': {
    cs: 'Přiřaďte cílovou skupinu aspoň k jedné skupině celostátního číselníku.',
    en: 'Map the target group to at least one group of the national list.',
  },
  'registry.list-without-map': {
    cs: 'K celostátnímu číselníku se přiřazují jen cílové skupiny.',
    en: 'Only target groups are mapped to the national list.',
  },
};

const persons: Sentences = {
  'registry.person-unknown': { cs: 'Tato osoba v evidenci není.', en: 'The registry does not know this person.' },
  'registry.person-exists': { cs: 'Tato osoba už v evidenci je.', en: 'This person is registered already.' },
  'registry.person-erased': {
    cs: 'Údaje této osoby byly vymazány, nové k ní zapsat nelze.',
    en: 'The data of this person were erased; none can be added.',
  },
  'registry.person-not-linked': { cs: 'Osoba k této organizaci nepatří.', en: 'The person is not linked to this organisation.' },
  'registry.side-unknown': { cs: 'Strana „{side}“ neexistuje.', en: 'There is no side "{side}".' },
  'registry.commissioner-without-kind': {
    cs: 'U zadavatele uveďte, zda jde o obec, město, kraj, nebo stát.',
    en: 'Say whether the commissioner is a municipality, town, region or the state.',
  },
  'registry.kind-of-no-commissioner': {
    cs: 'Druh zadavatele se uvádí jen u zadavatelů.',
    en: 'Only commissioners have a kind of commissioner.',
  },
  'registry.consent-in-future': { cs: 'Souhlas nemůže být dán až {on}.', en: 'A consent cannot be given as late as {on}.' },
  'registry.pseudonym-reveals-name': {
    cs: 'Přezdívka obsahuje část jména. Zvolte jinou, nebo ji nechte vytvořit.',
    en: 'The pseudonym contains a part of the name. Choose another or leave it out.',
  },
  'registry.legal-hold': { cs: 'Výmaz je pozastaven ze zákonného důvodu.', en: 'The erasure is stopped by a legal hold.' },
  'registry.erasure-not-requested': { cs: 'O výmaz nikdo nežádá.', en: 'Nobody has asked for the erasure.' },
  'registry.erasure-not-confirmed': {
    cs: 'Výmaz nebyl potvrzen druhou osobou.',
    en: 'The erasure was not confirmed by a second person.',
  },
  'registry.erasure-needs-second-person': {
    cs: 'Výmaz musí potvrdit někdo jiný než ten, kdo o něj požádal.',
    en: 'Somebody other than who asked must confirm the erasure.',
  },
  'registry.erasure-too-early': {
    cs: 'Výmaz lze potvrdit nejdříve {earliest}: zničený klíč už nikdo neobnoví.',
    en: 'The erasure can be confirmed on {earliest} at the earliest: a destroyed key never comes back.',
  },
  'registry.too-many-ids': {
    cs: 'Najednou lze zjistit nejvýše {limit} jmen.',
    en: 'At most {limit} names can be asked for at once.',
  },
};

/** A sentence for every code that a decider, rule or slice of the registry can throw. */
export const registrySentences: Sentences = { ...directory, ...services, ...codeLists, ...persons, ...territorySentences };
