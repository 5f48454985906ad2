import { strings } from "../strings/create.js";
import { readEventStream } from "./event-stream.js";
import { ApiFault, faultOf } from "./fault.js";
import { call } from "./http.js";
import { type Notes, type Route, readNotes, readRoute } from "./notes.js";
import { member, number, numberOrNull, text, textOrNull } from "./reading.js";

/** A finished picture, as its event tells it. */
export interface DrawnPicture extends Notes {
  readonly file: Blob;
}

export type DrawingEvent =
  | {
      readonly kind: "progress";
      /** Which picture of the request, from 0. */
      readonly picture: number;
      /** Absent when only the stage moved on. */
      readonly preview?: Blob;
      readonly stage: string | null;
      /** 0 to 1; null when the server did not say. */
      readonly fraction: number | null;
    }
  | { readonly kind: "completed"; readonly picture: DrawnPicture }
  /** After the last picture: who drew them, and what all cost. */
  | { readonly kind: "settled"; readonly route: Route | null };

/**
 * Asks for pictures (contract 1.1) and gives their previews, then each picture, then who drew them.
 * Aborting cancels the work.
 */
export async function* drawPictures(body: object, signal: AbortSignal): AsyncGenerator<DrawingEvent> {
  const response = await call("/v1/images", {
    method: "POST",
    signal,
    headers: {
      "content-type": "application/json",
      accept: "text/event-stream",
      "x-openrouter-metadata": "enabled",
      "x-openrouter-title": strings.product,
      "http-referer": location.origin,
    },
    body: JSON.stringify({ ...body, stream: true }),
  });
  if (!(response.headers.get("content-type") ?? "").includes("text/event-stream")) {
    yield* wholeAnswer(await response.json());
    return;
  }
  if (response.body === null) throw new ApiFault(strings.faults.cutOff, null);
  let pictures = 0;
  let route: Route | null = null;
  for await (const event of readEventStream(response.body)) {
    if (event.kind === "comment") {
      const step = stepOf(event.text);
      if (step !== null) yield step;
      continue;
    }
    if (event.data === "[DONE]") {
      if (pictures === 0) throw new ApiFault(strings.faults.noPicture, null);
      yield { kind: "settled", route };
      return;
    }
    const message: unknown = JSON.parse(event.data);
    const fault = faultOf(message, null);
    if (fault !== null) throw fault;
    if (member(message, "type") === "image_generation.completed") {
      pictures += 1;
      route = readRoute(member(message, "openrouter_metadata")) ?? route;
      yield { kind: "completed", picture: pictureOf(message, message) };
      continue;
    }
    const progress = progressOf(message);
    if (progress !== null) yield progress;
  }
  throw new ApiFault(strings.faults.cutOff, null);
}

/** A model that cannot stream answers at once with all its pictures. */
function* wholeAnswer(answer: unknown): Generator<DrawingEvent> {
  const data = member(answer, "data");
  if (!Array.isArray(data) || data.length === 0) throw new ApiFault(strings.faults.noPicture, null);
  for (const picture of data) yield { kind: "completed", picture: pictureOf(picture, answer) };
  yield { kind: "settled", route: readRoute(member(answer, "openrouter_metadata")) };
}

/** A step without a preview travels as a comment, `atelier {"stage":"light","fraction":0.6}`. */
function stepOf(comment: string): DrawingEvent | null {
  const details = /^atelier (\{.*\})$/.exec(comment)?.[1];
  return details === undefined ? null : progressOf({ atelier: JSON.parse(details) as unknown });
}

function progressOf(message: unknown): DrawingEvent | null {
  const base64 = textOrNull(member(message, "b64_json"));
  const details = member(message, "atelier");
  if (base64 === null && details === undefined) return null;
  return {
    kind: "progress",
    picture: number(member(details, "picture")),
    ...(base64 === null ? {} : { preview: blobOf(base64, member(message, "media_type")) }),
    stage: textOrNull(member(details, "stage")),
    fraction: numberOrNull(member(details, "fraction")),
  };
}

function pictureOf(message: unknown, answer: unknown): DrawnPicture {
  const base64 = text(member(message, "b64_json"));
  if (base64 === "") throw new ApiFault(strings.faults.noPicture, null);
  const notes = readNotes(member(message, "atelier"));
  const cost = notes.cost ?? numberOrNull(member(member(answer, "usage"), "cost"));
  return { ...notes, cost, file: blobOf(base64, member(message, "media_type")) };
}

function blobOf(base64: string, mediaType: unknown): Blob {
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  return new Blob([bytes], { type: textOrNull(mediaType) ?? mediaTypeOf(bytes) });
}

/** By the file's first bytes, for senders that leave the type out. */
function mediaTypeOf(bytes: Uint8Array): string {
  if (bytes[0] === 0x89) return "image/png";
  if (bytes[0] === 0xff) return "image/jpeg";
  return bytes[0] === 0x3c ? "image/svg+xml" : "image/webp";
}
