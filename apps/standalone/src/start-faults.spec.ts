import { startFault } from './start-faults';

describe('a product that cannot start', () => {
  const fault = (message: string, more: object) => startFault(Object.assign(new Error(message), more));

  it('says what is wrong and what to do, in both languages', () => {
    expect(fault('listen EADDRINUSE', { code: 'EADDRINUSE', port: 3000 })).toMatch(
      /^port 3000 už používá.*\nAnother program uses port 3000/,
    );
    expect(fault('listen EACCES', { code: 'EACCES', port: 80 })).toMatch(/^port 80 smí .*\nOnly .* port 80/);
    expect(fault('locked: data/bus.db is in use', { reason: 'locked' })).toMatch(
      /^složku dat už používá.*\nThe data folder is in use.*\nlocked: data\/bus\.db/,
    );
  });

  it('passes on every other message as it is', () => {
    expect(fault('TRIADA_PORT: expected number', {})).toBe('TRIADA_PORT: expected number');
    expect(fault('EACCES: permission denied, mkdir', { code: 'EACCES' })).toBe('EACCES: permission denied, mkdir');
  });
});
