/** Roles of people and programs (issue 2.2, czech-domain 1.8). `process` acts only inside the product. */
export const roles = [
  'authority_administrator',
  'coordinator',
  'group_manager',
  'municipality_representative',
  'provider',
  'member',
  'auditor',
  'integrator',
  'public',
  'process',
] as const;

export type Role = (typeof roles)[number];

/** What an operation touches, as far as rights depend on it. */
export interface Subject {
  readonly region?: string;
  readonly municipality?: string;
  readonly group?: string;
  readonly organisation?: string;
}

/**
 * A role held within a scope: every attribute given here must equal the subject's; none = the whole installation. A role of one
 * municipality, group or organisation without a region is none of any region: it reads and does nothing that is asked by region.
 */
export interface RoleAssignment extends Subject {
  readonly role: Role;
}

/** Who asks, from a verified token. `id` is a pseudonym. */
export interface Principal {
  readonly id: string;
  readonly assignments: readonly RoleAssignment[];
  readonly onBehalfOf?: string;
}

/**
 * One row of the permission table. `scope` says which attributes of the subject the role must cover:
 * `installation` nothing is compared · `region` the assignment's region · `subject` all attributes of the assignment.
 */
export interface Permission {
  readonly roles: readonly Role[];
  readonly scope: 'installation' | 'region' | 'subject';
}

const attributes = ['region', 'municipality', 'group', 'organisation'] as const;

export const covers = (assignment: RoleAssignment, scope: Permission['scope'], subject: Subject): boolean => {
  if (scope === 'installation') return true;
  if (scope === 'region') return coversEveryRegion(assignment) || (assignment.region !== undefined && assignment.region === subject.region);
  return attributes.every((attribute) => assignment[attribute] === undefined || assignment[attribute] === subject[attribute]);
};

const coversEveryRegion = (assignment: RoleAssignment): boolean => attributes.every((attribute) => assignment[attribute] === undefined);

/** Regions in which somebody may, for lists; `'all'` for roles of the whole installation. */
export const regionsOf = (principal: Principal | null, { roles, scope }: Permission): readonly string[] | 'all' => {
  if (scope === 'installation' || roles.includes('public')) return 'all';
  const held = (principal?.assignments ?? []).filter(({ role }) => roles.includes(role));
  if (held.some(coversEveryRegion)) return 'all';
  return [...new Set(held.flatMap(({ region }) => region ?? []))];
};

/** Whether somebody holds a role in the region, or for the whole installation; the public and the product's own processes never do. */
export const isOfRegion = (principal: Principal | null, region: string): boolean =>
  (principal?.assignments ?? []).some(
    (assignment) => assignment.role !== 'public' && assignment.role !== 'process' && covers(assignment, 'region', { region }),
  );

/** Whether somebody holds one of the roles at all, in whatever scope: asked before anything that was sent is looked at. */
export const holdsAnyRole = (principal: Principal | null, { roles }: Permission): boolean =>
  roles.includes('public') || (principal?.assignments ?? []).some(({ role }) => roles.includes(role));

/** Whether somebody may: anonymous people hold the role `public` for everything. */
export const isAllowed = (principal: Principal | null, permission: Permission, subject: Subject): boolean =>
  permission.roles.includes('public') ||
  (principal?.assignments ?? []).some(
    (assignment) => permission.roles.includes(assignment.role) && covers(assignment, permission.scope, subject),
  );
