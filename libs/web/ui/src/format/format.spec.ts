import { counted } from '../locale/plural';
import { formatDay, formatInstant, formatLongDay, formatPartialDate, formatRange } from './dates';
import { formatMoney, formatShare } from './numbers';

describe('Czech formats (czech-domain 7.10)', () => {
  it('writes dates with no-break spaces', () => {
    expect(formatDay('2019-06-20', 'cs')).toBe('20.\u00a06.\u00a02019');
    expect(formatLongDay('2019-06-20', 'cs')).toBe('20.\u00a0června\u00a02019');
    expect(formatInstant('2019-06-20T11:30:00Z', 'cs')).toBe('20.\u00a06.\u00a02019 v\u00a013:30');
  });

  it('[D050] shows a date as exact as its source', () => {
    expect(formatPartialDate('2018', 'cs')).toBe('2018');
    expect(formatPartialDate('2018-02', 'cs')).toBe('únor\u00a02018');
    expect(formatPartialDate('2018-02~1', 'cs')).toBe('1.\u00a0polovina února\u00a02018');
    expect(formatPartialDate('2018-02~2', 'en')).toBe('second half of February\u00a02018');
    expect(formatRange('2019-01-01', null, 'cs')).toBe('od 1.\u00a01.\u00a02019');
  });

  it('writes money from haléře and shares with no-break spaces', () => {
    expect(formatMoney(123_456_750, 'cs')).toBe('1\u00a0234\u00a0567,50\u00a0Kč');
    expect(formatMoney(245_150_000, 'cs')).toBe('2\u00a0451\u00a0500\u00a0Kč');
    expect(formatShare(0.123, 'cs')).toBe('12,3\u00a0%');
  });

  it('counts by the plural classes', () => {
    const forms = { one: 'obec', few: 'obce', many: 'obce', other: 'obcí' };
    expect([1, 3, 18, 1.5].map((count) => counted('cs', count, forms))).toEqual(['1\u00a0obec', '3\u00a0obce', '18\u00a0obcí', '1,5\u00a0obce']);
    expect(counted('en', 2, { one: 'municipality', other: 'municipalities' })).toBe('2\u00a0municipalities');
  });
});
