import { useMessages } from '../../messages';

/** `MeasureAdded` → „Přidáno opatření“, or "Measure added". */
export const useEventName = () => {
  const { eventNames } = useMessages();
  return (type: string): string => eventNames[type] ?? type.replace(/([a-z])([A-Z])/g, (_whole, before: string, after: string) => `${before} ${after.toLowerCase()}`);
};
