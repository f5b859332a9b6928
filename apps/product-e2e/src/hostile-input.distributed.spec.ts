// The same sizes, shapes, characters and addresses as on the standalone product, through the gateway.
import './on-distributed';
import './hostile-input.e2e.spec';
