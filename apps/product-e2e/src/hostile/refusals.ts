import { admin, pause, type Deployment } from '@triada/testing/product';
import { regionId } from '../chain/region';
import { sizesOf, type LogSize } from '../soundness';
import { flawsOfRefusal, raw, type Problem, type RawAnswer, type RawRequest } from './raw';

export const json = { 'content-type': 'application/json' };
export const organisations = '/api/registry/organisations';
export const organisation = (more: object = {}) => ({ regionId, kind: 'provider', name: 'Nová', ...more });

/** Asks for refusals and holds each to its promises: a sentence in the language asked for, and no change of state. */
export class Refusals {
  /** How many events there were before the test: one written by a refused request would be found. */
  sizes: readonly LogSize[] = [];
  bearer: Readonly<Record<string, string>> = {};

  constructor(private readonly product: Deployment) {}

  async prepare(): Promise<void> {
    this.bearer = { authorization: `Bearer ${await this.product.api.token(admin)}` };
    // Processes of a preparation may still be writing: start from rest.
    for (let before = ''; before !== JSON.stringify(this.sizes); await this.count()) {
      before = JSON.stringify(this.sizes);
      await pause(300);
    }
  }

  async count(): Promise<void> {
    this.sizes = await sizesOf(this.product);
  }

  async expectNoChange(): Promise<void> {
    expect(await sizesOf(this.product)).toEqual(this.sizes);
  }

  /** Sends the same in both languages; both must be refusals by the same rule, each in its language. */
  async of(request: RawRequest): Promise<RawAnswer & { readonly problem: Problem }> {
    const inLanguage = (language: 'cs' | 'en') =>
      raw(this.product, { ...request, headers: { ...this.bearer, ...request.headers, 'accept-language': language } });
    const [cs, en] = [await inLanguage('cs'), await inLanguage('en')];
    expect({ cs: flawsOfRefusal(cs, 'cs'), en: flawsOfRefusal(en, 'en') }).toEqual({ cs: [], en: [] });
    const [problem, inEnglish] = [JSON.parse(cs.text), JSON.parse(en.text)] as [Problem, Problem];
    expect([inEnglish.code, inEnglish.status]).toEqual([problem.code, problem.status]);
    expect(inEnglish.detail).not.toBe(problem.detail);
    await this.expectNoChange();
    return { ...cs, problem };
  }

  /** Status and code of the refusal. */
  async as(request: RawRequest): Promise<[number, string]> {
    const { problem } = await this.of(request);
    return [problem.status, problem.code];
  }
}
