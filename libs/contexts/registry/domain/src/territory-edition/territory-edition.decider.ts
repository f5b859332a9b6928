import type { Decider } from '@triada/kernel';
import { rowsAreSound } from './row.rules';
import { supersessions } from './supersession';
import type { TakeTerritoryFigures, TakeTerritoryPolygons, TerritoryEditionCommand } from './territory-edition.commands';
import type { FigureRow, TerritoryEditionEvent } from './territory-edition.events';
import {
  batchIsBounded,
  canTake,
  editionOf,
  isNotInFuture,
  isTheSameEdition,
  isWhole,
  wasTaken,
} from './territory-edition.rules';
import { evolve, initialState, type TerritoryEditionsState } from './territory-edition.state';

const take = (command: TakeTerritoryFigures | TakeTerritoryPolygons, state: TerritoryEditionsState): TerritoryEditionEvent[] => {
  const { editionId, batch, rows } = command.data;
  const edition = editionOf(state, editionId);
  if (wasTaken(edition, batch, rows)) return [];
  batchIsBounded(rows);
  canTake(edition, command.type === 'TakeTerritoryFigures' ? 'figures' : 'polygons', batch, rows.length);
  rowsAreSound(state, edition, rows);
  return command.type === 'TakeTerritoryFigures'
    ? [{ type: 'TerritoryFiguresTaken', data: { editionId, batch, rows: command.data.rows as FigureRow[] } }]
    : [{ type: 'TerritoryPolygonsTaken', data: { editionId, batch, rows: [...command.data.rows] } }];
};

const complete = (editionId: string, state: TerritoryEditionsState): TerritoryEditionEvent[] => {
  const edition = editionOf(state, editionId);
  if (edition.status !== 'open') return [];
  isWhole(edition);
  const completed: TerritoryEditionEvent = { type: 'TerritoryEditionCompleted', data: { editionId } };
  const { editions } = evolve(state, completed);
  return [
    completed,
    ...supersessions([...editions.values()]).map((data): TerritoryEditionEvent => ({
      type: 'TerritoryEditionSuperseded',
      data: { ...data, by: [...data.by] },
    })),
  ];
};

const decide = (command: TerritoryEditionCommand, state: TerritoryEditionsState): readonly TerritoryEditionEvent[] => {
  switch (command.type) {
    case 'OpenTerritoryEdition': {
      const { editionId, ...head } = command.data;
      const before = state.editions.get(editionId);
      if (before) isTheSameEdition(before, head);
      if (before) return [];
      isNotInFuture(head.asOf, command.context.today);
      return [{ type: 'TerritoryEditionOpened', data: command.data }];
    }
    case 'TakeTerritoryFigures':
    case 'TakeTerritoryPolygons':
      return take(command, state);
    case 'CompleteTerritoryEdition':
      return complete(command.data.editionId, state);
  }
};

/** Imports of territory data: an edition is taken batch by batch and counts only when it is whole. */
export const territoryEditionDecider: Decider<TerritoryEditionsState, TerritoryEditionCommand, TerritoryEditionEvent> = {
  initialState,
  decide,
  evolve,
};
