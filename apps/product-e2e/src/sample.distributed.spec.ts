// The same sample as on the standalone product, played through the gateway; processes hear of it over Kafka.
import './on-distributed';
import './sample.e2e.spec';
