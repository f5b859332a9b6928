import { partitioner } from './partitioner';

describe('the partition of a key', () => {
  const partitionMetadata = Array.from({ length: 6 }, (_, partitionId) => ({ partitionErrorCode: 0, partitionId, leader: 1, replicas: [1], isr: [1] }));
  const partitionOf = (key: string): number => partitioner()({ topic: 'planning', partitionMetadata, message: { key, value: '' } });

  // Hashes of the keys by the tests of Apache Kafka's own murmur2 (UtilsTest.testMurmur2), without their sign, by six.
  it.each([
    ['21', -973932308],
    ['foobar', -790332482],
    ['a-little-bit-long-string', -985981536],
    ['a-little-bit-longer-string', -1486304829],
    ['lkjh234lh9fiuh90y23oiuhsafujhadof229phr9h19h89h8', -58897971],
    ['abc', 479470107],
  ])('of "%s" is the one that every Java client finds', (key, hash) => expect(partitionOf(key)).toBe((hash & 0x7fffffff) % 6));
});
