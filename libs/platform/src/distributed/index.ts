// The door of the distributed product: it carries the clients of the servers, so the standalone product never opens it.
export { folderInstallation, serverInstallation, type MovableInstallation } from './migrate/installations';
export * from './migrate/migrate';
export * from './observed-context';
export { openDistributedPorts, type DistributedOptions } from './open-distributed-ports';
export * from './settings';
export * from './start-service';
export * from './waiting-room';
