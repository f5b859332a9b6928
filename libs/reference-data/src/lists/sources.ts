/** Where items come from; shown to people beside the item. */
export const source = {
  act: 'Zákon č. 108/2006 Sb., o sociálních službách',
  decree: 'Vyhláška č. 505/2006 Sb., § 39a',
  register: 'Registr poskytovatelů sociálních služeb (MPSV), číselníky',
  practice: 'Praxe komunitního plánování',
  minutes: 'Zápisy pracovních skupin regionu Liberec 2022',
  frydlant: 'Komunitní plánování Frýdlantska 2017–2019',
  frydekMistek: 'Komunitní plánování ve Frýdku-Místku',
  jablonec: 'Usnesení řídicí skupiny, Jablonec nad Nisou 2023',
  house: 'Triáda',
} as const;
