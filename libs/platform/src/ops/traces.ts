import { isSpanContextValid, ROOT_CONTEXT, SpanKind, SpanStatusCode, trace, type Context, type Span } from '@opentelemetry/api';
import { DomainError } from '@triada/kernel';

/**
 * What a span may say: names of commands, contexts, event types and groups, patterns of routes, codes, counts. Never an id, an address,
 * a text or a body: traces leave the product and nobody can erase them (ADR 0046).
 */
export type SpanFacts = Readonly<Record<string, string | number>>;

/** Does nothing until `openTraces` has been called. */
const tracer = trace.getTracer('triada');

/** W3C Trace Context, level 1: version, trace, span, flags. */
const pattern = /^00-([\da-f]{32})-([\da-f]{16})-([\da-f]{2})$/;

const contextOf = (traceparent: unknown): Context | undefined => {
  const [, traceId, spanId, flags] = (typeof traceparent === 'string' && pattern.exec(traceparent)) || [];
  const parent = { traceId: traceId!, spanId: spanId!, traceFlags: Number.parseInt(flags!, 16), isRemote: true };
  return traceId !== undefined && isSpanContextValid(parent) ? trace.setSpanContext(ROOT_CONTEXT, parent) : undefined;
};

/** The place of a span as text, for what follows from it: the header `traceparent`, metadata of an event, attribute of a message. */
export const traceparentOf = (span: Span): string => {
  const { spanId, traceFlags, traceId } = span.spanContext();
  return `00-${traceId}-${spanId}-${traceFlags.toString(16).padStart(2, '0')}`;
};

const start = (context: Context, name: string, kind: SpanKind, facts: SpanFacts): Span | undefined => {
  const span = tracer.startSpan(name, { kind, attributes: facts }, context);
  return span.isRecording() ? span : undefined;
};

/** A span that may be the first of its trace; undefined where nothing is traced, or the sender does not want it. */
export const beginTrace = (traceparent: unknown, name: string, kind: SpanKind, facts: SpanFacts): Span | undefined =>
  start(contextOf(traceparent) ?? ROOT_CONTEXT, name, kind, facts);

/** A span behind another; undefined where there is none: traces begin with requests and nowhere else. */
export const goOn = (traceparent: string | undefined, name: string, kind: SpanKind, facts: SpanFacts): Span | undefined => {
  const context = traceparent === undefined ? undefined : contextOf(traceparent);
  return context && start(context, name, kind, facts);
};

/** Does the work under a span behind another, and hands it its own `traceparent`; without a span, where there is nothing to go on with. */
export const traced = <T>(
  traceparent: string | undefined,
  name: string,
  kind: SpanKind,
  facts: SpanFacts,
  work: (traceparent: string | undefined) => Promise<T>,
): Promise<T> => {
  const span = goOn(traceparent, name, kind, facts);
  return span ? until(span, work(traceparentOf(span))) : work(undefined);
};

/** Ends the span with the work, and tells of a failure its code or its kind: the words of an error may quote what somebody typed. */
export const until = async <T>(span: Span, work: Promise<T>): Promise<T> => {
  try {
    return await work;
  } catch (error) {
    if (error instanceof DomainError) span.setAttribute('triada.refused', error.code);
    // A refusal is an answer, not a fault.
    if (!(error instanceof DomainError) || error.kind === 'unavailable') {
      span.setAttribute('error.type', error instanceof Error ? error.name : typeof error).setStatus({ code: SpanStatusCode.ERROR });
    }
    throw error;
  } finally {
    span.end();
  }
};

export { SpanKind, SpanStatusCode };
