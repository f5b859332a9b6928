import { useMutation } from '@tanstack/react-query';
import { Button, Notice, Section, Table, useFormat } from '@triada/web-ui';
import type { ReadAnswer } from '@triada/api-client';
import { useState } from 'react';
import { api } from '../../api/api';
import { Loaded } from '../../api/loaded';
import { ProblemNotice } from '../../api/problem-notice';
import { useView } from '../../api/use-view';
import { useMessages } from '../../messages';
import { shortHash, useLabels } from '../../shared/names';

type Verification = ReadAnswer<'/audit/logs/{context}/verification'>;

/** Logs of the installation with the button that recomputes every fingerprint. */
export const Logs = () => {
  const { audit: text } = useMessages();
  const format = useFormat();
  const logs = useView('/audit/logs', {});
  return (
    <Section title={text.logs} lead={text.logsLead}>
      <Loaded query={logs}>
        {({ items }) => (
          <Table
            caption={text.logs}
            captionHidden
            rows={items}
            rowKey={({ context }) => context}
            columns={[
              { id: 'log', title: text.log, header: true, sort: ({ context }) => text.contexts[context] ?? context, cell: ({ context }) => text.contexts[context] ?? context },
              { id: 'events', title: text.events, align: 'end', sort: ({ events }) => events, cell: ({ events }) => events !== null && format.number(events) },
              { id: 'streams', title: text.streams, align: 'end', sort: ({ streams }) => streams, cell: ({ streams }) => streams !== null && format.number(streams) },
              { id: 'last', title: text.last, sort: ({ lastAt }) => lastAt, cell: ({ lastAt }) => lastAt && format.instant(lastAt) },
              { id: 'verify', title: text.verify, cell: ({ context, sealed }) => (sealed ? <Verify context={context} /> : text.notSealed) },
            ]}
          />
        )}
      </Loaded>
    </Section>
  );
};

/** Follows the cursor to the end of the log; long logs show how far it is. */
const verifyWhole = async (context: string, progress: (total: string) => void): Promise<Verification> => {
  let cursor: string | undefined;
  for (;;) {
    const part = await api.read('/audit/logs/{context}/verification', { context, cursor });
    progress(part.total);
    if (part.next === null) return part;
    cursor = part.next;
  }
};

const Verify = ({ context }: { readonly context: string }) => {
  const { audit: text } = useMessages();
  const { say } = useLabels();
  const format = useFormat();
  const [progress, setProgress] = useState<string>();
  const verification = useMutation({ mutationFn: () => verifyWhole(context, setProgress) });
  const { data: result } = verification;
  return (
    <div className="tr-stack tr-stack--s">
      <div>
        <Button size="s" aria-label={text.verifyOf(text.contexts[context] ?? context)} disabled={verification.isPending} onClick={() => verification.mutate()}>
          {verification.isPending ? text.verifying : text.verify}
        </Button>
      </div>
      <div aria-live="polite">
        {verification.isPending && progress && <span className="tr-small">{text.eventsCount(Number(progress))}</span>}
        {verification.error && <ProblemNotice error={verification.error} />}
        {result?.ok && (
          <Notice tone="success">
            {text.verifiedOk(format.number(Number(result.total)))}
            {result.lastLeafHash && (
              <span className="tr-small">
                {' '}
                {text.lastLeaf}: <code title={result.lastLeafHash}>{shortHash(result.lastLeafHash)}</code>
              </span>
            )}
          </Notice>
        )}
        {result?.mismatch && (
          <Notice tone="error" title={text.verifiedBroken(result.mismatch.number)}>
            {say(result.mismatch.text)}
          </Notice>
        )}
        {result && <p className="tr-small">{say(result.limits)}</p>}
      </div>
    </div>
  );
};
