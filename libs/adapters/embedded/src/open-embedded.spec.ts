import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openEmbedded } from './open-embedded';

describe('opening a context', () => {
  it('makes its folder with log and views, beside other contexts, and opens it again', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'triada-open-'));
    for (let round = 0; round < 2; round++) {
      const planning = openEmbedded(folder, 'planning');
      const meetings = openEmbedded(folder, 'meetings');
      expect(() => openEmbedded(folder, 'planning')).toThrow(/^locked: /);
      await planning.checkpoints.save('relay', String(round));
      expect(await planning.checkpoints.load('relay')).toBe(String(round));
      expect(await meetings.checkpoints.load('relay')).toBeNull();
      await planning.close();
      await meetings.close();
    }
    for (const file of ['planning/log.db', 'planning/views.db', 'meetings/log.db', 'meetings/views.db']) expect(existsSync(join(folder, file))).toBe(true);
    rmSync(folder, { recursive: true });
  });

  it('takes no path for a name', () => {
    for (const name of ['', '..', 'a/b', 'Planning']) expect(() => openEmbedded(':memory:', name)).toThrow('no name of a context');
  });
});
