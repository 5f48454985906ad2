import type { Span } from "./spans.js";

/** Where spans go, as OpenTelemetry's own variables say it. */
export interface TraceTarget {
  /** Address of the collector's `/v1/traces`. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly serviceName: string;
}

export interface SpanExporter {
  add(spans: readonly Span[]): void;
  /** Sends what is left. */
  close(): Promise<void>;
}

const PAUSE_MILLISECONDS = 2_000;
const PATIENCE_MILLISECONDS = 5_000;

/** Spans kept for a collector that does not answer; further ones are dropped. */
const MOST = 4096;

/**
 * Sends spans to a collector in batches, by OTLP over HTTP in JSON. A collector that is gone costs nothing but its
 * spans.
 */
export function createSpanExporter(target: TraceTarget): SpanExporter {
  let waiting: Span[] = [];
  const flush = async (): Promise<void> => {
    if (waiting.length === 0) return;
    const spans = waiting;
    waiting = [];
    await fetch(target.url, {
      method: "POST",
      headers: { "Content-Type": "application/json", ...target.headers },
      body: JSON.stringify(batchOf(spans, target)),
      redirect: "error",
      signal: AbortSignal.timeout(PATIENCE_MILLISECONDS),
    })
      .then((answer) => answer.body?.cancel())
      .catch(() => {});
  };
  const timer = setInterval(flush, PAUSE_MILLISECONDS);
  timer.unref();
  return {
    add(spans) {
      if (waiting.length + spans.length <= MOST) waiting.push(...spans);
    },
    async close() {
      clearInterval(timer);
      await flush();
    },
  };
}

function batchOf(spans: readonly Span[], { serviceName }: TraceTarget) {
  const attributes = [{ key: "service.name", value: { stringValue: serviceName } }];
  return {
    resourceSpans: [{ resource: { attributes }, scopeSpans: [{ scope: { name: "atelier" }, spans }] }],
  };
}
