import { TraceReceiverDouble, type SentSpan } from '@triada/testing';
import { admin } from '@triada/testing/product';
import { startDistributed, type DistributedProduct } from '@triada/testing/distributed';
import { foundGroup, groupManager, meetAndApproveMinutes } from './chain/meetings';
import { draftPlan, proposalFrom } from './chain/planning';
import { coordinator, foundRegion, verifier } from './chain/region';
import { eventually } from './chain/scenario';

jest.setTimeout(300_000);

/** Real processes and a real Kafka; a double takes the traces, and the other servers behind them are named when they start. */
describe('the trace of a command over services and Kafka', () => {
  let receiver: TraceReceiverDouble;
  let product: DistributedProduct;
  let spans: readonly SentSpan[];

  const path = (span: SentSpan): string => {
    const parent = spans.find(({ spanId }) => spanId === span.parentSpanId);
    return `${parent ? `${path(parent)} > ` : ''}${span.service}: ${span.name}`;
  };

  beforeAll(async () => {
    receiver = await TraceReceiverDouble.start();
    product = await startDistributed({ env: { OTEL_EXPORTER_OTLP_ENDPOINT: receiver.url } });
    process.stdout.write(`traces of: ${product.servers.join(' · ')}\n`);
    const region = await foundRegion(product);
    const group = await foundGroup(product, region);
    const plan = await draftPlan(product, group);
    const minutes = await meetAndApproveMinutes(product, group, region);
    await proposalFrom(product, plan, minutes);
    // Each process sends its spans when it likes; the gateway's are the root.
    const traceOf = (sent: readonly SentSpan[], wanted: string) => sent.find(({ name }) => name === wanted)?.traceId;
    const rooted = (sent: readonly SentSpan[], wanted: string) => sent.some(({ service, traceId }) => service === 'gateway' && traceId === traceOf(sent, wanted));
    spans = await eventually(
      async () => [...receiver.spans],
      (sent) => sent.some(({ name }) => name === 'process when-minutes-approved-then-propose-measures') && ['command ApproveMinutes', 'command PublishMinutes'].every((name) => rooted(sent, name)),
    );
  });
  afterAll(async () => {
    await product?.dispose();
    await receiver?.close();
  });

  it('is one, from the gateway to the proposal in the plan of another service', () => {
    const { traceId } = spans.find(({ name }) => name === 'command ApproveMinutes')!;
    const paths = spans.filter((span) => span.traceId === traceId).map(path);
    const approved = 'gateway: POST /api/* > meetings-service: POST /api/meetings/meetings/:meetingId/minutes/approval > meetings-service: command ApproveMinutes';
    const published = `${approved} > meetings-service: publish meetings.minutes-approved.v1`;
    const reacted = `${published} > planning-service: process when-minutes-approved-then-propose-measures`;
    for (const expected of [approved, `${approved} > meetings-service: append`, published, reacted]) expect(paths).toContain(expected);
    expect(paths.filter((one) => one.startsWith(`${reacted} > planning-service: command `) && one.endsWith(' > planning-service: append'))).not.toEqual([]);
    // Of a tree, everything hangs on one root.
    expect(paths.filter((one) => !one.startsWith('gateway: POST /api/*'))).toEqual([]);
  });

  it('holds names of things, and no id, no account, no address and no word that anybody wrote', () => {
    const keys = new Set(spans.flatMap(({ attributes }) => attributes.map(({ key }) => key)));
    const allowed = [
      'http.request.method', 'http.route', 'http.response.status_code', 'triada.context', 'triada.command', 'triada.refused', 'triada.events',
      'messaging.destination.name', 'messaging.consumer.group.name', 'cloudevents.event_type',
    ];
    expect([...keys].filter((key) => !allowed.includes(key))).toEqual([]);
    const said = JSON.stringify(spans.map(({ attributes, name }) => [name, attributes]));
    const ids = /[\da-f]{8}-[\da-f]{4}-/;
    const words = ['Zástup', 'Rozšířit', 'Starý člověk', 'Ukázková', 'Radnice', '+420', '@', admin, coordinator, verifier, groupManager];
    expect([ids.test(said), words.filter((word) => said.includes(word))]).toEqual([false, []]);
  });
});
