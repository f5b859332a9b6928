export * from './events/council-decided.v1';
export * from './events/councils-asked.v1';
export * from './events/key-chosen.v1';
export * from './events/municipality-acceded.v1';
export * from './events/scheme-activated.v1';
export * from './events/scheme-proposed.v1';
export * from './primitives';
