import { conformance, eventStoreSuite } from '@triada/ports-tck';
import { ServerFixture } from './conformance/server.fixture';

/** One node, `esdb://host:port?…`; credentials and the authority of its certificate in files. */
const { TRIADA_TEST_EVENTSTOREDB: url, TRIADA_TEST_EVENTSTOREDB_CREDENTIALS: credentialsFile, TRIADA_TEST_EVENTSTOREDB_CA: caFile } = process.env;
const report = 'EventStoreDB adapter against the server named (C11, C50 and C51 against the protocol double)';

if (url) conformance(eventStoreSuite, report, () => ServerFixture.make({ url, credentialsFile, caFile }));
else {
  it('is not run: TRIADA_TEST_EVENTSTOREDB names no server', () => {
    process.stdout.write(`${eventStoreSuite.name} · ${report} · no server · not run\n`);
    expect(url).toBeFalsy();
  });
}
