// The same generated input as on the standalone product, to every operation that the gateway describes.
import './on-distributed';
import './any-input.e2e.spec';
