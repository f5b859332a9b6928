import { createHash, randomUUID } from 'node:crypto';
import type { DistributedProduct } from '@triada/testing/distributed';
import { admin, adminPassword, pause } from '@triada/testing/product';
import { Api, Refused, type CommandAnswer } from '@triada/script-client';
import { coordinator, kunratice, regionId, verifier } from '../chain/region';
import { capacity, firstCapacity, type World } from './world';

interface Ask {
  readonly params?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly on?: string;
  readonly as?: string;
  /** Refusal of what another context or process has not told yet. */
  readonly pending?: string;
}

/** Milliseconds between two steps of a writer, and between two attempts of a command. */
const [pace, again] = [1_000, 100];
/** Steps of its writer for one scheme, since one makes as many effects as there are councils. */
const stepsOfScheme = 10;

/** What was asked and acknowledged, and so must have its effects in the other contexts. */
export interface Asked {
  /** Acknowledged changes of capacity by service. */
  readonly capacities: ReadonlyMap<string, number>;
  readonly minutes: readonly string[];
  readonly schemes: readonly string[];
  /** Last name by region. */
  readonly regions: ReadonlyMap<string, string>;
}

export const proposalTexts = (meetingId: string): readonly string[] => ['první', 'druhý', 'třetí'].map((which) => `Návrh ${which} ze zápisu ${meetingId}.`);

/**
 * Writers of four contexts through the gateway, as clients should be: whatever has no answer is sent again with its key until it has
 * one. An answer that says anything else than „later“ fails the run.
 */
export class Load implements Asked {
  readonly acknowledged: CommandAnswer[] = [];
  readonly capacities = new Map<string, number>();
  readonly minutes: string[] = [];
  readonly schemes: string[] = [];
  readonly regions = new Map<string, string>();
  sentAgain = 0;
  /** Milliseconds of the longest wait for an acknowledgement, by context; what a fault did to people. */
  longest = new Map<string, number>();
  #capacitySteps = 0;
  #schemeSteps = 0;

  constructor(
    private readonly product: DistributedProduct,
    private readonly world: World,
  ) {}

  /** Writers go on until the work is done; resolves when each has its last answer. */
  async during<Result>(work: () => Promise<Result>, pauses = pace): Promise<Result> {
    let over = false;
    this.longest = new Map();
    // New tokens for each fault: some of them last as long as a token.
    const api = new Api(this.product.url, () => Promise.resolve(adminPassword));
    const writer = async (step: (api: Api) => Promise<void>): Promise<void> => {
      while (!over) {
        await step(api);
        await pause(pauses);
      }
    };
    const writing = Promise.all([this.#changeCapacity, this.#approveMinutes, this.#foundRegion, this.#proposeScheme].map((step) => writer(step)));
    try {
      return await Promise.race([work(), writing.then(() => Promise.reject(new Error('the writers ended')))]);
    } finally {
      over = true;
      await writing;
    }
  }

  readonly #changeCapacity = async (api: Api): Promise<void> => {
    const serviceId = this.world.services[this.#capacitySteps++ % this.world.services.length]!;
    const changes = this.capacities.get(serviceId) ?? 0;
    await this.#command(api, 'registry', 'ChangeServiceCapacity', { params: { serviceId }, body: capacity(firstCapacity + changes + 1) });
    this.capacities.set(serviceId, changes + 1);
  };

  readonly #approveMinutes = async (api: Api): Promise<void> => {
    const { groupId, verifierId } = this.world;
    const meetingId = randomUUID();
    await this.#command(api, 'meetings', 'PlanMeeting', { on: '2018-03-01', body: { meetingId, groupId, regionId, date: '2018-03-20' } });
    const points = proposalTexts(meetingId).map((text) => ({ type: 'measure_proposal', text, targetGroups: ['seniors'] }));
    const attendees = [{ personId: verifierId }];
    const sourceHash = createHash('sha256').update(meetingId).digest('hex');
    const body = { meetingId, groupId, regionId, date: '2018-03-20', attendees, points, authorId: randomUUID(), sourceHash };
    await this.#command(api, 'meetings', 'ImportMinutes', { on: '2018-03-20', body });
    await this.#command(api, 'meetings', 'ApproveMinutes', { on: '2018-04-03', as: verifier, params: { meetingId }, body: { verifierId }, pending: 'meetings.number-pending' });
    this.minutes.push(meetingId);
  };

  readonly #foundRegion = async (api: Api): Promise<void> => {
    const region = `oblast-${this.regions.size}`;
    const name = `Oblast ${this.regions.size}`;
    const founding = { regionId: region, name, municipalities: [kunratice], owner: null };
    await this.#command(api, 'planning', 'FoundPlanningRegion', { on: '2017-09-11', as: admin, body: founding });
    const renaming = { name: `${name}, nově`, letterhead: { lines: [] } };
    await this.#command(api, 'planning', 'RenamePlanningRegion', { on: '2018-01-01', as: admin, params: { regionId: region }, body: renaming });
    this.regions.set(region, renaming.name);
  };

  /** A scheme and its question to all councils: one message, and then a command for each municipality. */
  readonly #proposeScheme = async (api: Api): Promise<void> => {
    if (this.#schemeSteps++ % stepsOfScheme > 0) return;
    const body = { ...this.world.scheme, name: `Financování ${this.schemes.length}` };
    const { id: schemeId } = await this.#command(api, 'financing', 'ProposeScheme', { on: '2019-05-06', body });
    const question = { question: 'Přistoupí obec ke společnému financování?', askedOn: '2019-05-06' };
    await this.#command(api, 'financing', 'AskCouncils', { on: '2019-05-06', params: { schemeId }, body: question });
    this.schemes.push(schemeId);
  };

  async #command(api: Api, context: string, name: string, { as = coordinator, body, on, params, pending }: Ask): Promise<CommandAnswer> {
    const key = randomUUID();
    for (let from = performance.now(); ; ) {
      try {
        const answer = await api.command(name, as, { body, key, params, validFrom: on });
        this.acknowledged.push(answer);
        this.longest.set(context, Math.max(this.longest.get(context) ?? 0, performance.now() - from));
        return answer;
      } catch (error) {
        // Below HTTP anything may have happened; above it only „later“ lets a client go on.
        if (error instanceof Refused && error.problem.code === pending) from = performance.now();
        else if (error instanceof Refused && error.status !== 503) throw error;
        else this.sentAgain++;
        await pause(again);
      }
    }
  }
}
