import { AtelierError, parse } from "@atelier/contract";
import { type KeyRow, MICROS_PER_DOLLAR } from "@atelier/gateway";
import type { Context } from "hono";
import { z } from "zod";
import { keyEntry, WORKSPACE } from "../answers/key.js";
import { readJson, SHORT_BODY } from "../guards/body.js";
import type { AppEnv, AppParts } from "../parts.js";

const PAGE = 100;

const name = z
  .string()
  .min(1)
  .max(256)
  .refine((text) => !text.includes("\0"), "must not contain the character U+0000");

/** US dollars, kept as whole millionths. */
const limit = z
  .number()
  .min(0)
  .max(1_000_000)
  .transform((dollars) => Math.round(dollars * MICROS_PER_DOLLAR));

const limitReset = z.enum(["daily", "weekly", "monthly"]);

/** Body of `POST /keys`. */
export const newKeySchema = z.object({
  name,
  limit: limit.nullish(),
  limit_reset: limitReset.nullish(),
  expires_at: z.iso.datetime().nullish(),
  /** Ours: a management key may make others. */
  kind: z.enum(["inference", "management"]).default("inference"),
  /** Ours: whether prompts are kept for `/generation/content`, and pictures for the gallery. */
  log_content: z.boolean().default(false),
  keep_pictures: z.boolean().default(false),
});

/** Body of `PATCH /keys/{hash}`. */
export const changesSchema = z.object({
  name: name.optional(),
  disabled: z.boolean().optional(),
  limit: limit.nullable().optional(),
  limit_reset: limitReset.nullable().optional(),
  log_content: z.boolean().optional(),
  keep_pictures: z.boolean().optional(),
});

export const keysQuerySchema = z.object({
  offset: z
    .string()
    .regex(/^\d{1,6}$/, "must be a whole number")
    .transform(Number)
    .default(0),
  include_disabled: z.enum(["true", "false"]).default("false"),
  workspace_id: z.string().default(WORKSPACE),
});

/** `GET /keys`: oldest first, a page at a time. */
export function listKeys(parts: AppParts) {
  return async (context: Context<AppEnv>): Promise<Response> => {
    const query = parse(keysQuerySchema, context.req.query());
    if (query.workspace_id !== WORKSPACE) return context.json({ data: [] });
    const rows = await parts.gateway.keys.list({
      offset: query.offset,
      limit: PAGE,
      includeDisabled: query.include_disabled === "true",
    });
    return context.json({ data: await Promise.all(rows.map((row) => entry(row, parts))) });
  };
}

/** `POST /keys`: the one answer that has the secret. */
export function makeKey(parts: AppParts) {
  return async (context: Context<AppEnv>): Promise<Response> => {
    const body = parse(newKeySchema, await readJson(context.req.raw, SHORT_BODY));
    const wishes = {
      name: body.name,
      kind: body.kind,
      limitMicros: body.limit ?? null,
      limitReset: body.limit_reset ?? null,
      expiresAt: body.expires_at ? new Date(body.expires_at) : null,
      logsContent: body.log_content,
      keepsPictures: body.keep_pictures,
    };
    const { secret, row } = await parts.gateway.keys.make(wishes, parts.now());
    return context.json({ data: await entry(row, parts), key: secret }, 201);
  };
}

/** `GET /keys/{hash}`. */
export function oneKey(parts: AppParts) {
  return async (context: Context<AppEnv>): Promise<Response> => {
    const row = await parts.gateway.keys.find(hashOf(context));
    return context.json({ data: await entry(row ?? unknownKey(), parts) });
  };
}

/** `PATCH /keys/{hash}`. */
export function changeKey(parts: AppParts) {
  return async (context: Context<AppEnv>): Promise<Response> => {
    const body = parse(changesSchema, await readJson(context.req.raw, SHORT_BODY));
    const changes = {
      ...(body.name !== undefined && { name: body.name }),
      ...(body.disabled !== undefined && { disabled: body.disabled }),
      ...(body.limit !== undefined && { limitMicros: body.limit }),
      ...(body.limit_reset !== undefined && { limitReset: body.limit_reset }),
      ...(body.log_content !== undefined && { logsContent: body.log_content }),
      ...(body.keep_pictures !== undefined && { keepsPictures: body.keep_pictures }),
    };
    const row = await parts.gateway.keys.change(hashOf(context), changes, parts.now());
    return context.json({ data: await entry(row ?? unknownKey(), parts) });
  };
}

/** `DELETE /keys/{hash}`: its records stay; pictures and prompts that were kept for it go. */
export function removeKey({ gateway }: AppParts) {
  return async (context: Context<AppEnv>): Promise<Response> => {
    const hash = hashOf(context);
    if (!(await gateway.keys.remove(hash))) unknownKey();
    await gateway.pictures.removeAll(hash);
    return context.json({ deleted: true });
  };
}

/** Only what can be a hash is looked for. */
function hashOf(context: Context<AppEnv>): string {
  const hash = context.req.param("hash") ?? "";
  return /^[0-9a-f]{64}$/.test(hash) ? hash : unknownKey();
}

function unknownKey(): never {
  throw new AtelierError("not_found", "There is no key with this hash");
}

async function entry(row: KeyRow, { gateway, now }: AppParts) {
  return keyEntry(row, await gateway.records.spending(row.hash, now()), now());
}
