import { z } from "zod";
import { rgbSchema } from "./colour.js";
import type { RequestTrace } from "./image-request.js";

/** Fields that several bodies share. SDKs send null for "not set", so every optional field takes it. */

export const promptSchema = z.string().refine((text) => text.trim() !== "", "must not be empty");

/** Any whole number a JSON client can hold; folded to the uint32 that drawing takes, so -1 is 4294967295. */
export const seedSchema = z
  .int()
  .transform((seed) => seed >>> 0)
  .nullish();

export const paletteSchema = z.array(rgbSchema).max(32).nullish();

export const backgroundColourSchema = rgbSchema.nullish();

export const ratioSchema = z.string().max(16).nullish();

/** How much trouble to take, as OpenRouter and OpenAI call it; models without such a choice pass over it. */
export const QUALITIES = ["auto", "low", "medium", "high", "xhigh", "max", "standard", "hd"] as const;

export const qualitySchema = z.enum(QUALITIES).nullish();

/** What was asked for, but for what leaves it to the model. */
export function readQuality(quality: z.output<typeof qualitySchema>): { quality?: string } {
  return quality && quality !== "auto" ? { quality } : {};
}

/** Text that a database can keep. */
function label(maxLength: number) {
  return z
    .string()
    .max(maxLength)
    .refine((text) => !text.includes("\0"), "must not contain the character U+0000");
}

export const labelSchemas = {
  user: label(256).nullish(),
  session_id: label(256).nullish(),
  metadata: z
    .record(label(64), label(512))
    .refine((pairs) => Object.keys(pairs).length <= 16, "must have at most 16 pairs")
    .nullish(),
  /** For whoever watches the calls; nothing of it goes on to a provider. */
  trace: z
    .looseObject({
      ...{ trace_id: label(256).nullish(), parent_span_id: label(256).nullish() },
      ...{ trace_name: label(256).nullish(), span_name: label(256).nullish() },
      generation_name: label(256).nullish(),
    })
    .nullish(),
};

interface LabelFields {
  readonly user?: string | null | undefined;
  readonly session_id?: string | null | undefined;
  readonly metadata?: Record<string, string> | null | undefined;
  readonly trace?: z.output<typeof labelSchemas.trace>;
}

/** The labels of a parsed body. */
export function labelsOf(body: LabelFields) {
  return {
    user: body.user ?? null,
    sessionId: body.session_id ?? null,
    metadata: body.metadata ?? {},
    ...(body.trace && { trace: traceOf(body.trace) }),
  };
}

function traceOf(trace: NonNullable<LabelFields["trace"]>): RequestTrace {
  return {
    traceId: trace.trace_id ?? null,
    parentSpanId: trace.parent_span_id ?? null,
    traceName: trace.trace_name ?? null,
    name: trace.generation_name ?? trace.span_name ?? null,
  };
}
