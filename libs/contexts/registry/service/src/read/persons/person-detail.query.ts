import { NotFound } from '@triada/kernel';
import { defineQuery } from '@triada/platform';
import { personContact, personDetailResponse } from '@triada/registry-contracts';
import type { ConsentPurpose } from '@triada/registry-domain';
import { z } from 'zod';
import { openText } from '../../write/person/seal';
import { nationalCode } from '../named-codes';
import { organisationList } from '../organisations/organisation-list.projection';
import { PersonReader } from './person-reader';
import { personList } from './person-list.projection';
import { organisationNames, personSummaryOf } from './person-summary';

export const personDetail = defineQuery({
  name: 'PersonDetail',
  summary: { cs: 'Osoba', en: 'A person' },
  path: '/registry/persons/:personId',
  params: z.object({ personId: z.uuid() }),
  response: personDetailResponse,
  reads: [personList, organisationList],
  handle: async (input) => {
    const {
      params: { personId },
      views,
      vault,
      today,
      allow,
    } = input;
    const doc = await views.of(personList).get(personId);
    if (!doc) throw new NotFound('registry.person-unknown');
    allow({ region: doc.state.regionId });
    const { contact, note, sides, consents, legalHold, erasure } = doc.state;
    const openedContact = contact && (await openText(vault, personId, 'contact', contact));
    return {
      ...(await personSummaryOf(doc, new PersonReader(input), await organisationNames(views, [doc], today), today)),
      contact: openedContact === null ? null : personContact.parse(JSON.parse(openedContact)),
      note: note && (await openText(vault, personId, 'note', note)),
      sides: sides.map(({ side, commissionerKind, from, to }) => ({
        side: nationalCode('triad-sides', side),
        commissionerKind,
        from,
        to,
      })),
      consents: Object.entries(consents).map(([purpose, on]) => ({ purpose: purpose as ConsentPurpose, on })),
      legalHold,
      erasureRequestedOn: erasure.status === 'none' ? null : erasure.on,
    };
  },
});
