import { createHash } from "node:crypto";
import type { Attempt, GenerationRecord, TraceParent } from "@atelier/gateway";

/** A span in the JSON form of OpenTelemetry's protocol (OTLP 1). Times are nanoseconds as text. */
export interface Span {
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly name: string;
  /** 2: serves a request. 3: makes one. */
  readonly kind: 2 | 3;
  readonly startTimeUnixNano: string;
  readonly endTimeUnixNano: string;
  readonly attributes: readonly Attribute[];
  /** 0: nothing said. 2: failed. */
  readonly status: { readonly code: 0 | 2; readonly message?: string };
}

interface Attribute {
  readonly key: string;
  readonly value: { readonly stringValue: string } | { readonly intValue: string };
}

/**
 * A generation as a span, with one below it for each attempt. Without a caller's trace, the ids follow from the
 * generation's, so that a log line leads to its trace. Nothing of the prompt is in them.
 */
export function spansOf(record: GenerationRecord, parent: TraceParent | null): Span[] {
  const digest = (part: string) => createHash("sha256").update(`${record.id} ${part}`).digest("hex");
  const traceId = parent?.traceId ?? digest("trace").slice(0, 32);
  const spanId = digest("generation").slice(0, 16);
  const begin = record.createdAt.getTime();
  const whole: Span = {
    ...{ traceId, spanId, name: parent?.name ?? `image_generation ${record.requestedModel}`, kind: 2 },
    ...(parent?.traceId && parent.spanId ? { parentSpanId: parent.spanId } : {}),
    ...times(begin, record.totalMilliseconds),
    attributes: attributes({
      "atelier.generation.id": record.id,
      "atelier.surface": record.surface,
      "gen_ai.operation.name": "image_generation",
      "gen_ai.request.model": record.requestedModel,
      "gen_ai.response.model": record.model,
      "gen_ai.provider.name": record.provider,
      "atelier.pictures": record.pictures,
      "atelier.cost.micros": record.costMicros,
      "atelier.cache.source": record.cacheSource,
      "error.type": record.errorType,
      "atelier.trace.name": parent?.traceName ?? null,
    }),
    status: { code: record.outcome === "failed" ? 2 : 0 },
  };
  const attempts = record.attempts.map((attempt, index) =>
    attemptSpan(attempt, { traceId, parentSpanId: spanId, spanId: digest(`${index}`).slice(0, 16), begin }),
  );
  return [whole, ...attempts];
}

interface Place {
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId: string;
  /** When the generation began, for attempts that don't say when they did. */
  readonly begin: number;
}

function attemptSpan(attempt: Attempt, { begin, ...ids }: Place): Span {
  return {
    ...ids,
    name: `attempt ${attempt.provider}`,
    kind: 3,
    ...times(attempt.startedAt ?? begin, attempt.milliseconds),
    attributes: attributes({
      "gen_ai.request.model": attempt.model,
      "gen_ai.provider.name": attempt.provider,
      "http.response.status_code": attempt.status,
      "error.type": attempt.errorType,
      "atelier.pictures": attempt.pictures,
      "atelier.first_preview_ms": attempt.previewMilliseconds ?? null,
    }),
    status: attempt.errorType === null ? { code: 0 } : { code: 2, message: attempt.message ?? "" },
  };
}

function times(begin: number, milliseconds: number) {
  return {
    startTimeUnixNano: `${begin}000000`,
    endTimeUnixNano: `${begin + milliseconds}000000`,
  };
}

/** Those that are known. */
function attributes(values: Readonly<Record<string, string | number | null>>): Attribute[] {
  return Object.entries(values).flatMap(([key, value]) => {
    if (value === null) return [];
    return [{ key, value: typeof value === "number" ? { intValue: String(value) } : { stringValue: value } }];
  });
}
