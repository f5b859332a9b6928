import { useQueryClient, type Query } from '@tanstack/react-query';
import { useAnnouncer } from '@triada/web-ui';
import { useEffect } from 'react';
import { useMessages } from '../messages';
import { accessToken, useSession } from '../session/session';
import { followLive } from './live';

/** Changes come in bursts while much is written; pages are asked again at most once in this time. */
const gather = 700;

/** Reading the audit is itself recorded there: following it would make every look the cause of the next one. */
const unfollowed = 'audit';

/** Whether a query reads something of the context that changed; queries are keyed by their path. */
const belongsTo = (query: Query, contexts: ReadonlySet<string>): boolean => {
  const [path] = query.queryKey;
  return typeof path === 'string' && contexts.has(path.split('/')[1] ?? '');
};

/** Follows the live line and reloads what is on the screen when its context changed; says so to screen readers, softly. */
export const LiveUpdates = () => {
  const client = useQueryClient();
  const { status } = useSession();
  const { whisper } = useAnnouncer();
  const messages = useMessages();
  useEffect(() => {
    if (status === 'unknown') return;
    const stop = new AbortController();
    const changed = new Set<string>();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const refresh = () => {
      timer = undefined;
      const contexts = new Set(changed);
      changed.clear();
      const seen = client.getQueryCache().findAll({ type: 'active', predicate: (query) => belongsTo(query, contexts) });
      void client.invalidateQueries({ predicate: (query) => belongsTo(query, contexts) });
      if (seen.length > 0) whisper(messages.shell.updatedElsewhere);
    };
    void followLive({
      url: '/api/live',
      token: accessToken,
      signal: stop.signal,
      onResumed: () => void client.invalidateQueries(),
      onEvent: (event) => {
        const context = contextOf(event.data);
        if (context === undefined || context === unfollowed) return;
        changed.add(context);
        timer ??= setTimeout(refresh, gather);
      },
    });
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [client, status, whisper, messages]);
  return null;
};

const contextOf = (data: string): string | undefined => {
  const parsed: unknown = JSON.parse(data);
  const context = (parsed as { context?: unknown }).context;
  return typeof context === 'string' ? context : undefined;
};
