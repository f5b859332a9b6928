/** Fixed for ever: another count would put a key into another partition and break its order. */
export const partitions = 8;

/** FNV-1a over the UTF-16 units of the key. */
export const partitionOf = (key: string): number => {
  let hash = 0x811c9dc5;
  for (let index = 0; index < key.length; index++) hash = Math.imul(hash ^ key.charCodeAt(index), 0x01000193);
  return (hash >>> 0) % partitions;
};

export const laneOf = (topic: string, partition: number): string => `${partition} ${topic}`;
