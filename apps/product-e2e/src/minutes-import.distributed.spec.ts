// The same import as on the standalone product, through the gateway.
import './on-distributed';
import './minutes-import.e2e.spec';
