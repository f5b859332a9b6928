import { seatsByMunicipality, unrepresentedOn } from './coverage';

describe('municipalities in the working groups', () => {
  const seat = (municipality: string | null, from: string, to: string | null) => ({ municipality, from, to });
  const seats = [
    seat('564028', '2017-11-08', '2018-10-06'),
    seat('564028', '2017-11-08', null),
    seat('564044', '2017-11-08', '2018-10-06'),
    seat(null, '2017-11-08', null),
  ];
  const all = ['564028', '564044', '564095'];

  it('[D058] lists the municipalities without a representative on a day', () => {
    expect(unrepresentedOn(all, seats, '2018-10-05')).toEqual(['564095']);
    expect(unrepresentedOn(all, seats, '2018-10-06')).toEqual(['564044', '564095']);
    expect(unrepresentedOn(all, seats, '2017-11-07')).toEqual(all);
  });

  it('counts the mandates that hold', () =>
    expect(seatsByMunicipality(all, seats, '2018-01-01').map(({ seats: held }) => held)).toEqual([2, 1, 0]));
});
