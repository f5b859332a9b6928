import type { QueryInput } from '@triada/platform';
import { isNamedInPublic, type ConsentPurpose } from '@triada/registry-domain';
import { openText } from '../../write/person/seal';
import { NameCache } from './name-cache';
import type { PersonDoc } from './person-list.projection';

/** Roles that work with people of their region by name. Auditors are not among them: proofs are pseudonymous. */
const rolesWithNames: readonly string[] = ['authority_administrator', 'coordinator', 'group_manager'];

const names = new NameCache();

/** What stands in place of a name that may not be shown (guide, Conventions). */
export const nobody = 'N. N.';

type Input = Pick<QueryInput<unknown>, 'principal' | 'vault' | 'today'>;

/** Opens what one caller may see of persons, and nothing else. */
export class PersonReader {
  constructor(private readonly input: Input) {}

  /** Whether the caller works with the people of a region by name. */
  knows(regionId: string): boolean {
    const held = this.input.principal?.assignments ?? [];
    return held.some(({ role, region }) => rolesWithNames.includes(role) && (region === undefined || region === regionId));
  }

  /** The name, if this caller may see it for this purpose; else `null`. */
  async name({ id, state }: PersonDoc, purpose: ConsentPurpose): Promise<string | null> {
    const sealed = state.name;
    if (sealed === null) return null;
    if (!this.knows(state.regionId) && !isNamedInPublic(state, purpose, this.input.today)) return null;
    return names.get(`${id} ${sealed.seal}`, () => openText(this.input.vault, id, 'name', sealed));
  }

  /** What to show where a name would stand: the name, the pseudonym of a service user, or nobody (D024). */
  async shown(doc: PersonDoc, purpose: ConsentPurpose): Promise<{ name: string | null; shown: string }> {
    const name = await this.name(doc, purpose);
    const isUser = doc.state.sides.at(-1)?.side === 'user';
    return { name, shown: name ?? (isUser ? doc.state.pseudonym : nobody) };
  }
}
