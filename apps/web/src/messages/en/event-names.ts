/** The codes of events are English words already: they are only parted. */
export const eventNames: Readonly<Record<string, string>> = {};
