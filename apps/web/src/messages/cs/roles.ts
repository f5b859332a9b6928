import type { Role } from '@triada/access';

export const roles: Readonly<Record<Role, { readonly name: string; readonly may: string }>> = {
  authority_administrator: { name: 'Správce úřadu', may: 'zakládá regiony a účty, přiděluje role' },
  coordinator: { name: 'Koordinátor plánování', may: 'vede plán, skupiny, jednání a zápisy svého regionu' },
  group_manager: { name: 'Manažer skupiny', may: 'svolává jednání své skupiny a vede zápisy' },
  municipality_representative: { name: 'Zástupce obce', may: 'zapisuje rozhodnutí zastupitelstva své obce' },
  provider: { name: 'Poskytovatel služeb', may: 'udržuje údaje o službách své organizace' },
  member: { name: 'Člen skupiny', may: 'účastní se práce skupiny' },
  auditor: { name: 'Auditor', may: 'čte vše a ověřuje historii, nic nemění' },
  integrator: { name: 'Integrátor', may: 'napojuje jiné systémy' },
  public: { name: 'Veřejnost', may: 'čte zveřejněné plány, zápisy a adresář' },
  process: { name: 'Automatický proces', may: 'pracuje jen uvnitř systému' },
};
