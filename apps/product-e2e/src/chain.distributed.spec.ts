// The same scenario as on the standalone product.
import './on-distributed';
import './chain.e2e.spec';
