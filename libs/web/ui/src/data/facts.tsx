import type { ReactNode } from 'react';

export interface Fact {
  readonly name: string;
  readonly value: ReactNode;
}

/** Names and values; a fact without a value is left out. */
export const Facts = ({ facts, columns }: { readonly facts: readonly (Fact | false | null | undefined)[]; readonly columns?: boolean }) => (
  <dl className={columns ? 'tr-facts tr-facts--columns' : 'tr-facts'}>
    {facts.map(
      (fact) =>
        fact &&
        fact.value !== null &&
        fact.value !== undefined &&
        fact.value !== false &&
        fact.value !== '' && (
          <div key={fact.name}>
            <dt>{fact.name}</dt>
            <dd>{fact.value}</dd>
          </div>
        ),
    )}
  </dl>
);
