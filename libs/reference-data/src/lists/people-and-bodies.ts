import { defineCodeList } from '../code-list';
import { items } from './items';
import { source } from './sources';

export const organisationKinds = defineCodeList({
  id: 'organisation-kinds',
  nameCs: 'Druhy organizací',
  nameEn: 'Kinds of organisations',
  version: 1,
  items: items(
    source.practice,
    ['municipality', 'obec', 'municipality', ['město', 'městys', 'statutární město', 'městská část', 'městský obvod']],
    ['orp', 'obec s rozšířenou působností', 'municipality with extended powers', ['ORP']],
    ['region', 'kraj', 'region', ['krajský úřad']],
    ['state', 'stát', 'state', ['ministerstvo', 'organizační složka státu']],
    ['dso', 'dobrovolný svazek obcí', 'voluntary association of municipalities', ['DSO', 'svazek obcí', 'mikroregion']],
    ['mas', 'místní akční skupina', 'local action group', ['MAS']],
    ['provider', 'poskytovatel sociálních služeb', 'provider of social services', ['poskytovatel']],
    ['labour-office', 'úřad práce', 'labour office', ['ÚP', 'ÚP ČR', 'Úřad práce ČR']],
    ['social-department', 'sociální odbor města', 'social department of a town', ['odbor sociálních věcí', 'sociální odbor']],
    ['ospod', 'orgán sociálně-právní ochrany dětí', 'child protection authority', ['OSPOD']],
    ['pms', 'probační a mediační služba', 'probation and mediation service', ['PMS', 'PMS ČR']],
    ['school', 'škola', 'school', ['školy', 'školské zařízení', 'základní škola', 'střední škola']],
    ['health', 'zdravotnické zařízení', 'health facility', ['zdravotnictví', 'nemocnice']],
    ['police', 'policie', 'police', ['Policie ČR', 'PČR', 'městská policie']],
    ['foundation', 'nadace', 'foundation', ['nadační fond']],
    [
      'user-organisation',
      'organizace uživatelů',
      'organisation of service users',
      ['pacientská organizace', 'svépomocná organizace'],
    ],
    ['other', 'jiná organizace', 'other'],
  ),
});

/** Sides of the triad; `other` (labour office, social department, school…) sits in groups and is never counted in the triad (D039, D040). */
export const triadSides = defineCodeList({
  id: 'triad-sides',
  nameCs: 'Strany triády',
  nameEn: 'Sides of the triad',
  version: 1,
  items: items(
    source.practice,
    ['commissioner', 'zadavatel', 'commissioner', ['zadavatelé']],
    ['provider', 'poskytovatel', 'provider', ['poskytovatelé']],
    ['user', 'uživatel', 'service user', ['uživatelé', 'klient', 'klienti', 'uživatel služby']],
    ['other', 'jiná instituce', 'other institution', ['související subjekt', 'další instituce']],
    ['public', 'veřejnost', 'public'],
  ),
});

/** Classes of attendance and of stakeholders; extensible (D003). */
export const actorClasses = defineCodeList({
  id: 'actor-classes',
  nameCs: 'Třídy účastníků',
  nameEn: 'Actor classes',
  version: 1,
  items: items(
    source.practice,
    ['provider', 'poskytovatel sociálních služeb', 'provider of social services', ['poskytovatelé sociálních služeb']],
    ['municipality', 'obec jako zadavatel', 'municipality as commissioner', ['města a obce']],
    ['region', 'kraj', 'region'],
    ['state', 'stát', 'state'],
    ['service-user', 'uživatel služby', 'service user', ['klient']],
    ['partner', 'partner', 'partner', ['další partneři']],
    ['public', 'veřejnost', 'public'],
  ),
});

/** Roles in the process of planning (czech-domain 1.8); the rights of accounts are another thing. */
export const planningRoles = defineCodeList({
  id: 'planning-roles',
  nameCs: 'Role v plánování',
  nameEn: 'Roles in planning',
  version: 1,
  items: items(
    source.practice,
    [
      'coordinator',
      'koordinátor komunitního plánování',
      'coordinator of community planning',
      ['koordinátor', 'koordinátorka', 'koordinátorka plánování'],
    ],
    [
      'group_manager',
      'manažer pracovní skupiny',
      'working group manager',
      ['manažer', 'manažerka', 'vedoucí pracovní skupiny', 'předseda pracovní skupiny'],
    ],
    ['group_member', 'člen pracovní skupiny', 'working group member', ['člen', 'členka']],
    ['municipality_representative', 'zástupce obce', 'municipality representative', ['zástupkyně obce', 'zástupce města']],
    ['measure_owner', 'garant opatření', 'measure owner'],
    ['planning_owner', 'nositel plánování', 'planning owner', ['garant plánování']],
    ['minutes_taker', 'zapisovatel', 'minutes taker', ['zapisovatelka']],
    ['minutes_verifier', 'ověřovatel zápisu', 'minutes verifier', ['ověřovatelka zápisu', 'ověřovatel']],
    ['guest', 'host', 'guest', ['hosté']],
  ),
});

export const bodies = defineCodeList({
  id: 'bodies',
  nameCs: 'Orgány a skupiny',
  nameEn: 'Bodies and groups',
  version: 1,
  items: items(
    source.practice,
    ['steering_group', 'řídicí skupina', 'steering group', ['řídící skupina', 'územní řídicí skupina', 'ÚŘS']],
    ['working_group', 'pracovní skupina', 'working group', ['PS']],
    ['coordination_group', 'koordinační skupina', 'coordination group', ['triáda']],
    ['plenary', 'společné setkání všech skupin', 'plenary of all groups', ['plénum', 'velké setkání']],
    ['council', 'zastupitelstvo', 'council'],
    ['executive_council', 'rada', 'executive council', ['rada města', 'rada kraje']],
    ['assembly', 'valná hromada svazku obcí', 'assembly of an association of municipalities', ['valná hromada']],
    ['committee', 'hodnotící komise', 'evaluation committee', ['komise']],
  ),
});
