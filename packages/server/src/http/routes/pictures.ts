import { AtelierError, hexSchema, hexToRgb, parse } from "@atelier/contract";
import { COLOUR_NAMES, colourName, inDollars, type KeptPicture } from "@atelier/gateway";
import type { Context } from "hono";
import { z } from "zod";
import { pictureNotes } from "../answers/notes.js";
import { readJson, SHORT_BODY } from "../guards/body.js";
import type { AppEnv, AppParts } from "../parts.js";

const PAGE = 60;
const LONGEST_PAGE = 200;

const cursorSchema = z
  .string()
  .max(128)
  .transform((text, context) => {
    const [milliseconds, id] = Buffer.from(text, "base64url").toString("utf8").split(" ");
    if (/^\d{1,15}$/.test(milliseconds ?? "") && PICTURE_ID.test(id ?? "")) {
      return { createdAt: new Date(Number(milliseconds)), id: id as string };
    }
    context.addIssue({ code: "custom", message: "must be the `next` of an earlier page" });
    return z.NEVER;
  });

const PICTURE_ID = /^gen-\d{1,12}-[0-9a-f]{20}-\d{1,2}$/;

/** What a question about kept pictures may say. */
export const picturesQuerySchema = z.object({
  cursor: cursorSchema.optional(),
  limit: z
    .string()
    .regex(/^\d{1,3}$/, "must be a whole number")
    .transform(Number)
    .refine((limit) => limit >= 1 && limit <= LONGEST_PAGE, `must be 1 to ${LONGEST_PAGE}`)
    .default(PAGE),
  /** Words that the prompt must have. */
  q: z
    .string()
    .max(256)
    .refine((text) => !text.includes("\0"), "must not contain the character U+0000")
    .optional(),
  /** A name or `#rrggbb`. */
  colour: z.union([z.enum(COLOUR_NAMES), hexSchema.transform((hex) => colourName(hexToRgb(hex)))]).optional(),
  model: z.string().max(256).optional(),
  favourite: z.enum(["true", "false"]).optional(),
});

/** `GET /pictures`: what was kept for the key in use, newest first, a page at a time. */
export function listPictures({ gateway }: AppParts) {
  return async (context: Context<AppEnv>): Promise<Response> => {
    const { cursor, limit, q, colour, model, favourite } = parse(picturesQuerySchema, context.req.query());
    const query = {
      keyHash: context.get("caller").keyHash,
      ...(q === undefined ? {} : { text: q }),
      ...(colour === undefined ? {} : { colour }),
      ...(model === undefined ? {} : { model }),
      ...(favourite === undefined ? {} : { favourite: favourite === "true" }),
    };
    const page = await gateway.pictures.list({ ...query, limit, ...(cursor ? { after: cursor } : {}) });
    const last = page.length === limit ? page.at(-1) : undefined;
    return context.json({
      data: page.map((picture) => entry(picture, "brief")),
      next: last ? cursorAfter(last) : null,
      total_count: await gateway.pictures.count(query),
    });
  };
}

/** Pictures shown as examples of a model. */
const EXAMPLES = 24;

export const examplesQuerySchema = z.object({
  permaslug: z.string().min(1).max(256),
  /** What comes out of it; nothing but pictures is kept here. */
  modality: z.string().max(32).default("image"),
});

/** `model-examples?permaslug=`: the newest pictures that were kept for the key in use of one model. */
export function modelExamples({ gateway }: AppParts) {
  return async (context: Context<AppEnv>): Promise<Response> => {
    const { permaslug, modality } = parse(examplesQuerySchema, context.req.query());
    const model = gateway.catalogue.find(permaslug);
    if (!model) throw new AtelierError("not_found", `There is no model called ${permaslug}`, "permaslug");
    const { keyHash } = context.get("caller");
    const kept =
      modality === "image"
        ? await gateway.pictures.list({ keyHash, model: model.slug, limit: EXAMPLES })
        : [];
    return context.json({ data: kept.map((picture) => entry(picture, "brief")) });
  };
}

function cursorAfter({ createdAt, id }: KeptPicture): string {
  return Buffer.from(`${createdAt.getTime()} ${id}`, "utf8").toString("base64url");
}

/** `GET /pictures/{id}/details`: one entry of the list, with the scene where it was kept. */
export function pictureDetails(parts: AppParts) {
  return async (context: Context<AppEnv>): Promise<Response> =>
    context.json({ data: entry(await pictureOf(context, parts), "full") });
}

/** `GET /pictures/{id}` and `GET /pictures/{id}/thumbnail`: the file itself, or a small WebP of it. */
export function pictureFile(parts: AppParts, kind: "whole" | "thumbnail") {
  return async (context: Context<AppEnv>): Promise<Response> => {
    const picture = await pictureOf(context, parts);
    const bytes = await parts.gateway.pictures.file(picture, kind);
    if (!bytes) throw new AtelierError("not_found", `There is no ${kind} file of this picture`);
    return context.body(new Uint8Array(bytes), 200, {
      "Content-Type": kind === "whole" ? picture.mediaType : "image/webp",
      "Cache-Control": "private, max-age=3600",
      "X-Content-Type-Options": "nosniff",
      // An SVG opened by itself must neither run nor load anything.
      "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'; sandbox",
    });
  };
}

/** Body of `PATCH /pictures/{id}`. */
export const pictureChangesSchema = z.object({ favourite: z.boolean() });

/** `PATCH /pictures/{id}`: makes it a favourite, or no longer. */
export function changePicture({ gateway }: AppParts) {
  return async (context: Context<AppEnv>): Promise<Response> => {
    const { favourite } = parse(pictureChangesSchema, await readJson(context.req.raw, SHORT_BODY));
    const id = idOf(context);
    const picture = await gateway.pictures.favour(id, context.get("caller").keyHash, favourite);
    if (!picture) throw unknown(id);
    return context.json({ data: entry(picture, "brief") });
  };
}

/** `DELETE /pictures/{id}`: removes the picture, its files, and what was logged of its prompt. */
export function removePicture({ gateway }: AppParts) {
  return async (context: Context<AppEnv>): Promise<Response> => {
    const id = idOf(context);
    if (!(await gateway.pictures.remove(id, context.get("caller").keyHash))) throw unknown(id);
    return context.json({ deleted: true });
  };
}

async function pictureOf(context: Context<AppEnv>, { gateway }: AppParts): Promise<KeptPicture> {
  const id = idOf(context);
  const picture = await gateway.pictures.find(id, context.get("caller").keyHash);
  if (!picture) throw unknown(id);
  return picture;
}

/** @throws AtelierError for what can't be an id, which the database need not be asked about */
function idOf(context: Context<AppEnv>): string {
  const id = context.req.param("id") ?? "";
  if (!PICTURE_ID.test(id)) throw unknown(id);
  return id;
}

function unknown(id: string): AtelierError {
  return new AtelierError("not_found", `There is no picture called ${id.slice(0, 64)}`);
}

/** Where a kept picture's file is. */
function addressOf(id: string): string {
  return `/api/frontend/v1/pictures/${id}`;
}

/** Where a small form of a kept picture is; null for one that has none. */
export function thumbnailAddress({ id, thumbnail }: Pick<KeptPicture, "id" | "thumbnail">): string | null {
  return thumbnail === null ? null : `${addressOf(id)}/thumbnail`;
}

function entry(picture: KeptPicture, extent: "brief" | "full") {
  const { id, generationId, createdAt, costMicros, told, settings } = picture;
  const { scene, ...notes } = pictureNotes({ ...told, bytes: new Uint8Array() }, inDollars(costMicros));
  const address = addressOf(id);
  return {
    ...{ id, generation_id: generationId, created_at: createdAt.toISOString() },
    ...{ model: picture.model, provider: picture.provider, prompt: picture.prompt, settings },
    ...{ media_type: picture.mediaType, width: told.width, height: told.height, bytes: picture.size },
    ...{ colours: picture.colours, favourite: picture.favourite },
    url: address,
    thumbnail_url: thumbnailAddress(picture),
    atelier: extent === "full" && scene !== undefined ? { ...notes, scene } : notes,
  };
}
