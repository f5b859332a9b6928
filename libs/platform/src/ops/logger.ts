import { pino, stdSerializers, type DestinationStream } from 'pino';
import type { Logger } from '../runtime/ports';

export type LogLevel = 'silent' | 'error' | 'warn' | 'info' | 'debug';

/**
 * JSON lines without personal data: no bodies, no query strings, no headers are ever given to it, and of errors only kind, text and
 * stack are kept, since their other fields may carry what somebody typed.
 */
export const createLogger = (level: LogLevel, destination?: DestinationStream): Logger =>
  pino(
    {
      level,
      base: undefined,
      timestamp: () => `,"time":"${new Date().toISOString()}"`,
      serializers: {
        err: (error: Error) => {
          const { message, stack, type } = stdSerializers.err(error);
          return { type, message, stack };
        },
      },
    },
    ...(destination ? [destination] : []),
  );
