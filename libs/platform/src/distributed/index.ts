// The door of the distributed product: it carries the clients of the servers, so the standalone product never opens it.
export * from './observed-context';
export * from './open-distributed-ports';
export * from './settings';
export * from './start-service';
export * from './waiting-room';
