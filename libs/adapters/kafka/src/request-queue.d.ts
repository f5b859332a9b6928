/** Not among the types of the client: the part of its queue that `quiet-queue.ts` mends. */
declare module 'kafkajs/src/network/requestQueue/index.js' {
  export default class RequestQueue {
    constructor(options: { readonly maxInFlightRequests: number; readonly requestTimeout: number; readonly logger: { debug(): void } });
    readonly pending: readonly unknown[];
    readonly throttleCheckTimeoutId: NodeJS.Timeout | null;
    checkPendingRequests(): void;
    scheduleCheckPendingRequests(): void;
    destroy(): void;
  }
}
