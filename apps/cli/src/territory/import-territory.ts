import { createHash } from 'node:crypto';
import { derivedId } from '@triada/kernel';
import { Refused, type Api } from '@triada/script-client';
import type { TextFile } from '../text-file';
import { batchesOf } from './batches';
import type { TerritoryFile } from './territory-file';

export interface EditionNotes {
  readonly source: string;
  readonly licence: string;
  readonly attribution: string;
  readonly asOf: string;
}

export interface ImportOptions extends EditionNotes {
  readonly as: string;
  readonly onProgress: (done: number, total: number) => void;
}

export interface ImportedEdition {
  readonly editionId: string;
  /** False when it had been completed before, so that nothing was sent. */
  readonly isNew: boolean;
}

interface EditionState {
  readonly edition: { readonly status: 'open' | 'completed' | 'superseded'; readonly batchesTaken: number };
}

/** The same file with the same notes is the same edition for ever, whoever imports it: a repetition changes nothing. */
const editionIdOf = ({ hash }: TextFile, { kind }: TerritoryFile, { source, licence, attribution, asOf }: EditionNotes): string =>
  derivedId('territory-edition', hash, kind, source, licence, attribution, asOf);

/** How far the edition has come; null when nobody has begun it. */
const stateOf = async (api: Api, as: string, editionId: string): Promise<EditionState['edition'] | null> => {
  try {
    return (await api.question<EditionState>('TerritoryEditionDetail', as, { editionId, limit: '1' })).edition;
  } catch (error) {
    if (error instanceof Refused && error.status === 404) return null;
    throw error;
  }
};

/**
 * Sends a file as an edition, batch by batch. Cut off at any moment, the next run goes on after the last batch that was taken; until
 * the last step nobody sees anything of it.
 */
export const importTerritory = async (
  api: Api,
  file: TextFile,
  territory: TerritoryFile,
  { as, onProgress, ...notes }: ImportOptions,
): Promise<ImportedEdition> => {
  const { source, licence, attribution, asOf } = notes;
  const { kind, rows } = territory;
  const editionId = editionIdOf(file, territory, notes);
  const batches = batchesOf<(typeof rows)[number]>(rows);
  const key = (step: string): string => createHash('sha256').update(`${editionId} ${step}`).digest('hex').slice(0, 32);
  const before = await stateOf(api, as, editionId);
  if (before && before.status !== 'open') {
    onProgress(batches.length, batches.length);
    return { editionId, isNew: false };
  }
  const head = {
    editionId,
    kind,
    source,
    licence,
    attribution,
    asOf,
    fileName: file.name,
    fileHash: file.hash,
    rows: rows.length,
  };
  if (!before) await api.command('OpenTerritoryEdition', as, { body: head, key: key('open') });
  const take = kind === 'figures' ? 'TakeTerritoryFigures' : 'TakeTerritoryPolygons';
  for (const [index, taken] of batches.entries()) {
    onProgress(index, batches.length);
    if (index < (before?.batchesTaken ?? 0)) continue;
    const batch = index + 1;
    await api.command(take, as, { params: { editionId }, body: { batch, rows: taken }, key: key(`batch ${batch}`) });
  }
  await api.command('CompleteTerritoryEdition', as, { params: { editionId }, key: key('completion') });
  onProgress(batches.length, batches.length);
  return { editionId, isNew: true };
};
