// The same matrix as on the standalone product, through the gateway.
import './on-distributed';
import './authorisation.e2e.spec';
