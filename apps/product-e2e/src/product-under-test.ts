import { Product, type Deployment, type TokenSigner } from '@triada/testing/product';

export interface RunningProduct extends Deployment {
  /** Where its accounts live: in itself, or in a provider that no command of the product opens them in. */
  readonly accounts: 'own' | 'elsewhere';
  tokenSigner(): Promise<TokenSigner>;
  dispose(): Promise<void>;
}

export interface StartWishes {
  /** Of every account; the scenario's own where somebody else has laid down the passwords. */
  readonly password?: string;
  /** Ids of accounts, by name, for a product whose accounts live elsewhere. */
  readonly accountIds?: Readonly<Record<string, string>>;
}

const startStandalone = async ({ password }: StartWishes = {}): Promise<RunningProduct> =>
  Object.assign(await new Product(undefined, password).start(), { accounts: 'own' as const });

/** Which product the scenarios of this run are played on: the standalone one, unless a spec says otherwise before they begin. */
export const products: { start: (wishes?: StartWishes) => Promise<RunningProduct> } = { start: startStandalone };
