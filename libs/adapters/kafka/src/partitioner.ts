import { Partitioners } from 'kafkajs';

/**
 * Murmur2 over the bytes of the key, as Java's clients do it. Named, because the client's usual choice has changed once already, and a
 * key that changes its partition loses its order.
 */
export const partitioner = Partitioners.DefaultPartitioner;
