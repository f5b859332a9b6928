import { startDistributed } from '@triada/testing/distributed';
import { products } from './product-under-test';

/** Imported before a scenario: it is played on the distributed product, as processes of their own with real servers behind them. */
products.start = async (wishes) => {
  const product = await startDistributed(wishes);
  process.stdout.write(`distributed product on: ${product.servers.join(' · ')}\n`);
  return Object.assign(product, { accounts: 'elsewhere' as const });
};
