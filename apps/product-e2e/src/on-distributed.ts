import { startDistributed } from '@triada/testing/distributed';
import { products } from './product-under-test';

/** Imported before a scenario: it is played on the distributed product, as processes of their own with real servers behind them. */
products.start = async () => {
  const product = await startDistributed();
  process.stdout.write(`distributed product on: ${product.servers.join(' · ')}\n`);
  return product;
};
