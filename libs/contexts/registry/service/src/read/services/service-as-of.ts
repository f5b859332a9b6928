import { fold, type PlacedEvent } from '@triada/kernel';
import { serviceDecider, type ServiceEvent, type ServiceState } from '@triada/registry-domain';

/** Day from which an event is true: its own, else that of its recording. */
export const effectiveDay = ({ data, place }: PlacedEvent<ServiceEvent>): string => {
  if ('from' in data) return data.from;
  if ('on' in data) return data.on;
  if ('to' in data) return data.to;
  if ('start' in data && 'from' in data.start) return data.start.from;
  return place.validFrom;
};

/** The service as it was on a day, told with all that we know now: events of later days are left out. */
export const serviceAsOf = (history: readonly PlacedEvent<ServiceEvent>[], day: string): ServiceState =>
  fold(
    serviceDecider,
    history.filter((event) => effectiveDay(event) <= day),
  );
