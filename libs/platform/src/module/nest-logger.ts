import type { LoggerService } from '@nestjs/common';
import type { Logger } from '../runtime/ports';

/** Nest's own messages in our log; its start-up chatter (a line per route) only for those who ask for `debug`. */
export const nestLogger = (log: Logger): LoggerService => {
  const nest = log.child({ part: 'nest' });
  const text = (message: unknown): string =>
    message instanceof Error
      ? (message.stack ?? message.message)
      : typeof message === 'string'
        ? message
        : JSON.stringify(message);
  return {
    log: (message: unknown) => nest.debug(text(message)),
    error: (message: unknown) => nest.error(text(message)),
    warn: (message: unknown) => nest.warn(text(message)),
    debug: (message: unknown) => nest.trace(text(message)),
    verbose: (message: unknown) => nest.trace(text(message)),
  };
};
