import type { Sentences } from '../declare/slices';

/** What the platform itself says to people: short, what is wrong and what to do. */
export const platformSentences: Sentences = {
  'platform.invalid-input': { cs: 'Některé údaje nejsou vyplněny správně.', en: 'Some of the data are not filled in correctly.' },
  'platform.not-found': { cs: 'Tento záznam neexistuje.', en: 'This record does not exist.' },
  'platform.forbidden': { cs: 'K tomuto kroku nemáte oprávnění.', en: 'You are not allowed to do this.' },
  'platform.sign-in-needed': { cs: 'Nejdřív se přihlaste.', en: 'Sign in first.' },
  'access.token-invalid': {
    cs: 'Přihlášení už neplatí. Přihlaste se znovu.',
    en: 'Your sign-in is no longer valid. Sign in again.',
  },
  'access.provider-unavailable': {
    cs: 'Přihlášení teď nelze ověřit. Zkuste to za chvíli.',
    en: 'Your sign-in cannot be verified now. Try again in a moment.',
  },
  'platform.idempotency-conflict': {
    cs: 'Stejný klíč Idempotency-Key už přišel s jiným obsahem. Použijte nový klíč.',
    en: 'The same Idempotency-Key came with another body before. Use a new key.',
  },
  'platform.revision-stale': {
    cs: 'Záznam mezitím někdo změnil (nynější revize: {current}). Načtěte jej znovu a změnu zopakujte.',
    en: 'Somebody has changed the record meanwhile (current revision: {current}). Load it again and repeat the change.',
  },
  'platform.too-many-writers': {
    cs: 'Záznam právě mění mnoho lidí. Zkuste to za chvíli.',
    en: 'Many people are changing this record now. Try again in a moment.',
  },
  'platform.store-unavailable': {
    cs: 'Data teď nelze uložit ani načíst: {reason}. Zkuste to za chvíli.',
    en: 'Data cannot be stored or read now: {reason}. Try again in a moment.',
  },
  'platform.store-reason-disk-full': { cs: 'disk je plný', en: 'the disk is full' },
  'platform.store-reason-io': { cs: 'disk hlásí chybu', en: 'the disk reports an error' },
  'platform.store-reason-locked': { cs: 'soubory dat používá jiný program', en: 'another program uses the data files' },
  'platform.store-reason-disconnected': { cs: 'databáze není dostupná', en: 'the database cannot be reached' },
  'platform.store-reason-timeout': { cs: 'databáze neodpověděla včas', en: 'the database did not answer in time' },
  'platform.store-reason-closed': { cs: 'program se právě vypíná', en: 'the program is shutting down' },
  'platform.view-behind': {
    cs: 'Přehled ještě nezachytil poslední změnu. Zkuste to za chvíli.',
    en: 'The view has not caught up with the last change yet. Try again in a moment.',
  },
  'platform.rebuild-failed': {
    cs: 'Přehled {view} se nepodařilo přestavět: {reason}.',
    en: 'The view {view} could not be rebuilt: {reason}.',
  },
  'platform.service-unavailable': {
    cs: 'Část aplikace teď neodpovídá ({service}). Zkuste to za chvíli.',
    en: 'A part of the application does not answer now ({service}). Try again in a moment.',
  },
  'platform.too-large': { cs: 'Zapisovaných dat je příliš mnoho najednou.', en: 'There is too much data to be written at once.' },
  'platform.body-too-large': { cs: 'Odeslaný obsah je příliš velký.', en: 'The content sent is too large.' },
  'platform.unsupported-media-type': {
    cs: 'Obsah posílejte jako application/json.',
    en: 'Send the content as application/json.',
  },
  'platform.malformed-request': {
    cs: 'Požadavku nelze rozumět: není to platný JSON nebo adresa.',
    en: 'The request cannot be understood: it is not valid JSON or not a valid address.',
  },
  'platform.broken-text': {
    cs: 'Obsah není platný text v Unicode (UTF-8): některý znak v něm není celý.',
    en: 'The content is not valid Unicode text (UTF-8): some character in it is not whole.',
  },
  'platform.too-deep': {
    cs: 'Obsah je vnořen příliš hluboko (nejvýše {limit} úrovní).',
    en: 'The content is nested too deep ({limit} levels at most).',
  },
  'platform.unknown-route': { cs: 'Na této adrese nic není.', en: 'There is nothing at this address.' },
  'platform.method-not-allowed': {
    cs: 'Tato adresa takový požadavek nepřijímá (povoleno: {allowed}).',
    en: 'This address does not accept such a request (allowed: {allowed}).',
  },
  'platform.internal': {
    cs: 'Něco se u nás pokazilo. Nahlaste prosím číslo {traceId}.',
    en: 'Something went wrong on our side. Please report the number {traceId}.',
  },
  'platform.shutting-down': {
    cs: 'Služba se právě vypíná. Zkuste to za chvíli.',
    en: 'The service is shutting down. Try again in a moment.',
  },
  'platform.header-invalid': { cs: 'Hlavička {header} nemá správný tvar.', en: 'The header {header} is not of the right form.' },
  'platform.valid-from-in-future': {
    cs: 'Platnost smí začít nejpozději dnes. Co má začít později, zapište s datem v údajích.',
    en: 'The validity may begin today at the latest. Say in the data what begins later.',
  },
  'platform.required': { cs: 'Vyplňte tento údaj.', en: 'Fill this in.' },
  'platform.expected-string': { cs: 'Zadejte text.', en: 'Enter a text.' },
  'platform.expected-number': { cs: 'Zadejte číslo.', en: 'Enter a number.' },
  'platform.expected-int': { cs: 'Zadejte celé číslo.', en: 'Enter a whole number.' },
  'platform.expected-boolean': { cs: 'Zvolte ano, nebo ne.', en: 'Choose yes or no.' },
  'platform.expected-array': { cs: 'Zadejte seznam.', en: 'Enter a list.' },
  'platform.expected-object': { cs: 'Zadejte skupinu údajů.', en: 'Enter a group of values.' },
  'platform.expected-date': { cs: 'Zadejte datum.', en: 'Enter a date.' },
  'platform.expected-other': { cs: 'Údaj je jiného druhu, než se čeká.', en: 'The value is of another kind than expected.' },
  'platform.characters-at-least': {
    cs: 'Text musí mít alespoň {limit} znaků.',
    en: 'The text must have at least {limit} characters.',
  },
  'platform.characters-at-most': {
    cs: 'Text může mít nejvýše {limit} znaků.',
    en: 'The text may have at most {limit} characters.',
  },
  'platform.items-at-least': { cs: 'Seznam musí mít alespoň {limit} položek.', en: 'The list must have at least {limit} items.' },
  'platform.items-at-most': { cs: 'Seznam může mít nejvýše {limit} položek.', en: 'The list may have at most {limit} items.' },
  'platform.number-at-least': { cs: 'Nejmenší možná hodnota je {limit}.', en: 'The least possible value is {limit}.' },
  'platform.number-at-most': { cs: 'Největší možná hodnota je {limit}.', en: 'The greatest possible value is {limit}.' },
  'platform.format': { cs: 'Údaj nemá správný tvar.', en: 'The value is not of the right form.' },
  'platform.format-uuid': { cs: 'Zadejte platný identifikátor (UUID).', en: 'Enter a valid identifier (UUID).' },
  'platform.format-email': { cs: 'Zadejte platnou e-mailovou adresu.', en: 'Enter a valid e-mail address.' },
  'platform.format-url': { cs: 'Zadejte platnou webovou adresu.', en: 'Enter a valid web address.' },
  'platform.format-date': { cs: 'Zadejte datum ve tvaru RRRR-MM-DD.', en: 'Enter a date as YYYY-MM-DD.' },
  'platform.format-datetime': { cs: 'Zadejte datum a čas podle ISO 8601.', en: 'Enter date and time by ISO 8601.' },
  'platform.format-time': { cs: 'Zadejte čas ve tvaru HH:MM.', en: 'Enter a time as HH:MM.' },
  'platform.multiple-of': { cs: 'Hodnota musí být násobkem {divisor}.', en: 'The value must be a multiple of {divisor}.' },
  'platform.unknown-field': { cs: 'Tento údaj neznáme. Odeberte jej.', en: 'We do not know this field. Remove it.' },
  'platform.choice': { cs: 'Vyberte jednu z možností: {choices}.', en: 'Choose one of: {choices}.' },
  'platform.no-variant': { cs: 'Údaj neodpovídá žádné z možných podob.', en: 'The value fits none of the possible forms.' },
  'platform.rebuild-running': {
    cs: 'Přehled {view} se právě přestavuje. Počkejte, až to skončí.',
    en: 'The view {view} is being rebuilt now. Wait until it is done.',
  },
  'platform.backup-running': {
    cs: 'Záloha se právě pořizuje. Počkejte, až bude hotová.',
    en: 'A backup is being taken now. Wait until it is done.',
  },
  'platform.backup-elsewhere': {
    cs: 'Tuto instalaci zálohují její servery samy; příkaz pro ni není.',
    en: 'The servers of this installation are backed up by their own means; there is no such command for it.',
  },
  'platform.too-many-live': {
    cs: 'Z vaší adresy už běží {limit} spojení pro živé změny. Zavřete některá okna, nebo stránku občas obnovte.',
    en: 'There are {limit} connections for live changes from your address already. Close some windows, or reload the page now and then.',
  },
  'platform.invalid-value': { cs: 'Tato hodnota není přípustná.', en: 'This value is not acceptable.' },
};
