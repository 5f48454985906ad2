import { z } from "zod";
import { rgbSchema } from "./colour.js";

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
};

interface LabelFields {
  readonly user?: string | null | undefined;
  readonly session_id?: string | null | undefined;
  readonly metadata?: Record<string, string> | null | undefined;
}

/** The labels of a parsed body. */
export function labelsOf(body: LabelFields) {
  return { user: body.user ?? null, sessionId: body.session_id ?? null, metadata: body.metadata ?? {} };
}
