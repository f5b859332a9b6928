import RequestQueue from 'kafkajs/src/network/requestQueue/index.js';

const { scheduleCheckPendingRequests } = RequestQueue.prototype;

/**
 * After each look at waiting requests the client (2.2.4) plans the next, whether any wait or not; where the brokers slow nobody down, in a negative
 * time, which Node warns of and takes for one millisecond (its issues 1704 and 1751). So every connection looks a thousand times a second for ever. Where nothing waits
 * there is nothing to look for: what comes next is sent at once, or plans a look itself.
 */
RequestQueue.prototype.scheduleCheckPendingRequests = function (this: RequestQueue): void {
  if (this.pending.length > 0) scheduleCheckPendingRequests.call(this);
};
