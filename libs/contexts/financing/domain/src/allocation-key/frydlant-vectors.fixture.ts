/** The 18 municipalities of ORP Frýdlant: inhabitants on 1 January and contributions in whole koruny worked out by other hands. */
export interface FrydlantVector {
  readonly municipality: string;
  readonly population2018: number;
  readonly population2021: number;
  readonly perCapita: number;
  readonly equalShare: number;
  /** 100 Kč per inhabitant; 0 = does not take part. Which two do not is made up. */
  readonly fixedRate: number;
  readonly perCapitaOfParticipants: number;
  /** 70 % by population of 2021, 30 % equal. */
  readonly mixed: number;
  readonly participates: boolean;
}

const row = (...cells: readonly [string, number, number, number, number, number, number, number, 0 | 1]): FrydlantVector => ({
  municipality: cells[0],
  population2018: cells[1],
  population2021: cells[2],
  perCapita: cells[3],
  equalShare: cells[4],
  fixedRate: cells[5],
  perCapitaOfParticipants: cells[6],
  mixed: cells[7],
  participates: cells[8] === 1,
});

export const frydlantVectors: readonly FrydlantVector[] = [
  row('530433', 373, 358, 14606, 55556, 0, 0, 26891, 0),
  row('544353', 263, 277, 11302, 55556, 26300, 11025, 24578, 1),
  row('545996', 337, 316, 12893, 55556, 33700, 14127, 25691, 1),
  row('546607', 702, 718, 29294, 55556, 70200, 29428, 37173, 1),
  row('546631', 691, 704, 28723, 55556, 69100, 28967, 36773, 1),
  row('563935', 887, 934, 38107, 55556, 88700, 37183, 43341, 1),
  row('563994', 531, 532, 21705, 55556, 53100, 22259, 31860, 1),
  row('564028', 7540, 7478, 305100, 55556, 754000, 316076, 230237, 1),
  row('564036', 512, 504, 20563, 55556, 51200, 21463, 31061, 1),
  row('564044', 2738, 2730, 111383, 55556, 273800, 114777, 94635, 1),
  row('564079', 222, 239, 9751, 55555, 22200, 9306, 23492, 1),
  row('564133', 655, 638, 26030, 55555, 65500, 27458, 34888, 1),
  row('564168', 459, 481, 19625, 55555, 45900, 19241, 30404, 1),
  row('564206', 424, 430, 17544, 55555, 42400, 17774, 28947, 1),
  row('564265', 3711, 3704, 151122, 55555, 371100, 155565, 122452, 1),
  row('564311', 287, 299, 12199, 55555, 0, 0, 25206, 0),
  row('564371', 2851, 2837, 115749, 55555, 285100, 119514, 97691, 1),
  row('564494', 1332, 1331, 54304, 55555, 133200, 55837, 54680, 1),
];
