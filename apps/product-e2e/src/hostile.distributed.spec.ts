// The same strangers, forged tokens, stale revisions and repeated keys as on the standalone product, through the gateway.
import './on-distributed';
import './hostile.e2e.spec';
