import type { ImageRequest } from "@atelier/contract";
import { and, count, desc, eq, or, type SQL, sql } from "drizzle-orm";
import type { Generation } from "../fulfil.js";
import { MICROS_PER_DOLLAR } from "../price.js";
import type { Picture } from "../providers/provider.js";
import type { Database } from "../storage/database.js";
import { keepable, keepableJson } from "../storage/keepable.js";
import { generationContents, pictures } from "../storage/schema.js";
import type { BlobStore } from "./blobs.js";
import { thumbnailOf } from "./thumbnail.js";

/** A picture that was kept for the one who asked for it. */
export type KeptPicture = typeof pictures.$inferSelect;

/** What a picture was asked for with, in the words of the API, so that it can be asked for again. */
export type PictureSettings = Readonly<Record<string, unknown>>;

export interface PictureQuery {
  readonly keyHash: string;
  /** Text that the prompt must have, in any case. */
  readonly text?: string;
  readonly colour?: string;
  readonly model?: string;
  readonly favourite?: boolean;
  /** The last picture of the page before. */
  readonly after?: { readonly createdAt: Date; readonly id: string };
  readonly limit: number;
}

/** Pictures made with a key, for as long as their owner likes. Nobody else's are ever told or touched. */
export interface PictureStore {
  keep(generation: Generation, request: ImageRequest, keyHash: string): Promise<void>;
  /** Newest first. */
  list(query: PictureQuery): Promise<KeptPicture[]>;
  count(query: Omit<PictureQuery, "after" | "limit">): Promise<number>;
  /** The newest of each model, with no more than is needed to show it small. */
  newestOfModels(keyHash: string): Promise<Pick<KeptPicture, "id" | "model" | "thumbnail">[]>;
  find(id: string, keyHash: string): Promise<KeptPicture | null>;
  /** The picture's file, or the small one. */
  file(picture: KeptPicture, kind: "whole" | "thumbnail"): Promise<Uint8Array | null>;
  /** Null when there is no such picture. */
  favour(id: string, keyHash: string, favourite: boolean): Promise<KeptPicture | null>;
  /** Removes it, its files and what was kept of its prompt. Whether there was one. */
  remove(id: string, keyHash: string): Promise<boolean>;
  /** Removes all that was kept for a key. */
  removeAll(keyHash: string): Promise<void>;
}

export function createPictureStore(database: Database, blobs: BlobStore): PictureStore {
  const inUse = async (name: string): Promise<boolean> => {
    const [row] = await database
      .select({ id: pictures.id })
      .from(pictures)
      .where(or(eq(pictures.blob, name), eq(pictures.thumbnail, name)))
      .limit(1);
    return row !== undefined;
  };
  const clearFiles = async (removed: readonly KeptPicture[]): Promise<void> => {
    const names = new Set(
      removed.flatMap(({ blob, thumbnail }) => [blob, ...(thumbnail ? [thumbnail] : [])]),
    );
    for (const name of names) if (!(await inUse(name))) await blobs.remove(name, () => inUse(name));
  };
  const removeWhere = async (condition: SQL | undefined): Promise<number> => {
    const removed = await database.delete(pictures).where(condition).returning();
    for (const { generationId } of removed) {
      await database.delete(generationContents).where(eq(generationContents.generationId, generationId));
    }
    await clearFiles(removed);
    return removed.length;
  };

  return {
    async keep(generation, request, keyHash) {
      const settings = settingsOf(request);
      for (const [index, picture] of generation.pictures.entries()) {
        const thumbnail = await thumbnailOf(picture.bytes);
        const row: KeptPicture = {
          ...{ id: `${generation.id}-${index}`, keyHash, generationId: generation.id },
          ...{ createdAt: generation.created, model: generation.model, provider: generation.provider },
          ...{ prompt: keepable(request.prompt), settings, mediaType: picture.mediaType },
          size: picture.bytes.byteLength,
          blob: await blobs.put(picture.bytes),
          thumbnail: thumbnail && (await blobs.put(thumbnail.bytes)),
          colours: thumbnail?.colours ?? [],
          costMicros: microsOf(generation.costs[index] ?? null),
          told: keepableJson(toldOf(picture)),
          favourite: false,
        };
        await database.insert(pictures).values(row).onConflictDoNothing();
        // A removal of the same file may have come between; whoever comes last puts it there.
        await blobs.put(picture.bytes);
        if (thumbnail) await blobs.put(thumbnail.bytes);
      }
    },

    async list({ limit, after, ...query }) {
      return database
        .select()
        .from(pictures)
        .where(and(matching(query), after && before(after)))
        .orderBy(desc(pictures.createdAt), desc(pictures.id))
        .limit(limit);
    },

    async count(query) {
      const [row] = await database.select({ all: count() }).from(pictures).where(matching(query));
      return row?.all ?? 0;
    },

    async newestOfModels(keyHash) {
      const { id, model, thumbnail, createdAt } = pictures;
      return database
        .selectDistinctOn([model], { id, model, thumbnail })
        .from(pictures)
        .where(eq(pictures.keyHash, keyHash))
        .orderBy(model, desc(createdAt), desc(id));
    },

    async find(id, keyHash) {
      const [row] = await database.select().from(pictures).where(owned(id, keyHash));
      return row ?? null;
    },

    async file({ blob, thumbnail }, kind) {
      const name = kind === "whole" ? blob : thumbnail;
      return name === null ? null : blobs.get(name);
    },

    async favour(id, keyHash, favourite) {
      const [row] = await database.update(pictures).set({ favourite }).where(owned(id, keyHash)).returning();
      return row ?? null;
    },

    remove: async (id, keyHash) => (await removeWhere(owned(id, keyHash))) > 0,

    async removeAll(keyHash) {
      await removeWhere(eq(pictures.keyHash, keyHash));
      await database.delete(generationContents).where(eq(generationContents.keyHash, keyHash));
    },
  };
}

function owned(id: string, keyHash: string): SQL | undefined {
  return and(eq(pictures.id, id), eq(pictures.keyHash, keyHash));
}

function matching({ keyHash, text, colour, model, favourite }: Omit<PictureQuery, "after" | "limit">) {
  return and(
    eq(pictures.keyHash, keyHash),
    // Every word, wherever it stands; the characters that mean something to LIKE are themselves.
    ...(text ?? "")
      .split(/\s+/)
      .filter((word) => word !== "")
      .map((word) => sql`${pictures.prompt} ilike ${`%${word.replace(/[\\%_]/g, "\\$&")}%`}`),
    colour === undefined ? undefined : sql`${pictures.colours} @> ${JSON.stringify([colour])}::jsonb`,
    model === undefined ? undefined : eq(pictures.model, model),
    favourite === undefined ? undefined : eq(pictures.favourite, favourite),
  );
}

/** Those that come after one in a list that has the newest first. */
function before({ createdAt, id }: NonNullable<PictureQuery["after"]>): SQL {
  return sql`(${pictures.createdAt}, ${pictures.id}) < (${createdAt.toISOString()}::timestamptz, ${id}::text)`;
}

function toldOf({ bytes: _, base64: __, ...told }: Picture): Omit<Picture, "bytes" | "base64"> {
  return told;
}

function microsOf(dollars: number | null): number | null {
  return dollars === null ? null : Math.round(dollars * MICROS_PER_DOLLAR);
}

function settingsOf(request: ImageRequest): PictureSettings {
  const { pixels } = request;
  return {
    model: request.model,
    prompt: keepable(request.prompt),
    n: request.count,
    aspect_ratio: request.aspectRatio,
    resolution: request.resolution,
    size: pixels && `${pixels.width}x${pixels.height}`,
    seed: request.seed,
    rgb_colors: request.palette,
    weights: request.weights ?? null,
    text_layout: keepableJson(request.textLayout ?? null),
    background_rgb_color: request.background,
    background: request.transparent ? "transparent" : null,
    shadow: request.shadow ?? null,
    output_format: request.format,
    strength: request.strength,
    input_images: request.inputImages.length,
  };
}
