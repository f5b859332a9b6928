export { KafkaBus, type KafkaBusOptions } from './kafka-bus';
export type { GroupReport } from './consumer-group';
export type { BusLog, KafkaConnection } from './connection';
export type { TopicSettings } from './topics';
