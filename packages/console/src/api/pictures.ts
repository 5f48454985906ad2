import { sendJson } from "./http.js";
import { type Notes, readNotes } from "./notes.js";
import { list, member, number, text, textOrNull, texts } from "./reading.js";

/** A picture that the server keeps. */
export interface KeptPicture extends Notes {
  readonly id: string;
  readonly createdAt: string;
  readonly model: string;
  readonly provider: string;
  readonly prompt: string;
  /** What it was asked for with, in the words of the API. */
  readonly settings: Readonly<Record<string, unknown>>;
  readonly mediaType: string;
  readonly width: number;
  readonly height: number;
  readonly bytes: number;
  /** Names of its main colours. */
  readonly colours: readonly string[];
  readonly favourite: boolean;
  readonly url: string;
  readonly thumbnail: string;
}

export interface PicturePage {
  readonly pictures: readonly KeptPicture[];
  /** The cursor of the next page; null on the last. */
  readonly next: string | null;
  readonly total: number;
}

export function readPicturePage(body: unknown): PicturePage {
  return {
    pictures: list(member(body, "data")).map(readKeptPicture),
    next: textOrNull(member(body, "next")),
    total: number(member(body, "total_count")),
  };
}

export function readKeptPicture(entry: unknown): KeptPicture {
  const settings = member(entry, "settings");
  const url = text(member(entry, "url"));
  return {
    ...readNotes(member(entry, "atelier")),
    id: text(member(entry, "id")),
    createdAt: text(member(entry, "created_at")),
    model: text(member(entry, "model")),
    provider: text(member(entry, "provider")),
    prompt: text(member(entry, "prompt")),
    settings: typeof settings === "object" && settings !== null ? (settings as Record<string, unknown>) : {},
    mediaType: text(member(entry, "media_type")),
    width: number(member(entry, "width")),
    height: number(member(entry, "height")),
    bytes: number(member(entry, "bytes")),
    colours: texts(member(entry, "colours")),
    favourite: member(entry, "favourite") === true,
    url,
    thumbnail: textOrNull(member(entry, "thumbnail_url")) ?? url,
  };
}

/** What the gallery looks for. */
export interface PictureQuery {
  readonly text: string;
  /** A colour's name or `#rrggbb`; null for any. */
  readonly colour: string | null;
  readonly favourites: boolean;
  readonly model?: string;
}

/** The path of a page of pictures. */
export function picturesPath(
  { text: words, colour, favourites, model }: PictureQuery,
  page: { cursor?: string | null; limit: number },
): string {
  const question = new URLSearchParams({ limit: String(page.limit) });
  if (words.trim() !== "") question.set("q", words.trim());
  if (colour !== null) question.set("colour", colour);
  if (favourites) question.set("favourite", "true");
  if (model !== undefined) question.set("model", model);
  if (page.cursor) question.set("cursor", page.cursor);
  return `/frontend/v1/pictures?${question}`;
}

export async function setFavourite(id: string, favourite: boolean): Promise<void> {
  await sendJson("PATCH", `/frontend/v1/pictures/${id}`, { favourite });
}

export async function removePicture(id: string): Promise<void> {
  await sendJson("DELETE", `/frontend/v1/pictures/${id}`);
}
