import { Product, type Deployment } from '@triada/testing/product';

export interface RunningProduct extends Deployment {
  dispose(): Promise<void>;
}

/** Which product the scenarios of this run are played on: the standalone one, unless a spec says otherwise before they begin. */
export const products: { start: () => Promise<RunningProduct> } = { start: () => new Product().start() };
