import type { AtelierError, ImagesAnswer, PictureNotes, Usage } from "@atelier/contract";
import type { Generation, GenerationProgress, Picture } from "@atelier/gateway";
import { base64, base64Of, pictureNotes, unixSeconds } from "./notes.js";

/** The buffered answer of the Images API. */
export function imagesAnswer(
  generation: Generation,
  encode: (picture: Picture, index: number) => string = base64Of,
): ImagesAnswer {
  return {
    created: unixSeconds(generation.created),
    data: generation.pictures.map((picture, index) => ({
      b64_json: encode(picture, index),
      media_type: picture.mediaType,
      atelier: pictureNotes(picture, generation.costs[index] ?? null),
    })),
    usage: generation.usage,
  };
}

export interface PartialImageEvent {
  readonly type: "image_generation.partial_image";
  readonly partial_image_index: number;
  readonly b64_json: string;
  readonly atelier: { readonly stage: string; readonly fraction: number; readonly picture: number };
}

/** A preview, if the progress brings one. */
export function partialImageEvent(progress: GenerationProgress, index: number): PartialImageEvent | null {
  if (!progress.preview) return null;
  return {
    type: "image_generation.partial_image",
    partial_image_index: index,
    b64_json: base64(progress.preview.bytes),
    atelier: { stage: progress.stage, fraction: progress.fraction, picture: progress.picture },
  };
}

/** A piece of the text of a picture that is written, if the progress brings one. */
export function textChunkEvent({ text }: GenerationProgress): object | null {
  return text ? { type: "image_generation.text_chunk", ...text } : null;
}

/** Characters of a picture's text in one event. */
const TEXT_PIECE = 16 * 1024;

/** The text of an only picture that is one, for a stream that has had none of it. */
export function textChunks({ pictures: [picture, ...others] }: Generation): object[] {
  if (picture?.mediaType !== "image/svg+xml" || others.length > 0) return [];
  const { buffer, byteOffset, byteLength } = picture.bytes;
  const text = [...Buffer.from(buffer, byteOffset, byteLength).toString("utf8")];
  return Array.from({ length: Math.ceil(text.length / TEXT_PIECE) }, (_, index) => ({
    type: "image_generation.text_chunk",
    text: text.slice(index * TEXT_PIECE, (index + 1) * TEXT_PIECE).join(""),
    phase: "content",
  }));
}

export interface CompletedEvent {
  readonly type: "image_generation.completed";
  readonly b64_json: string;
  readonly media_type: string;
  readonly created: number;
  readonly usage?: Usage;
  readonly atelier: PictureNotes;
}

/** One event for each finished picture; the last carries the usage of all. */
export function completedEvents(generation: Generation): CompletedEvent[] {
  const answer = imagesAnswer(generation);
  return answer.data.map((datum, index) => ({
    type: "image_generation.completed",
    ...datum,
    created: answer.created,
    ...(index === answer.data.length - 1 ? { usage: answer.usage } : {}),
  }));
}

/** A fault after the stream began. Its code is text here, unlike everywhere else. */
export function imagesErrorEvent(error: AtelierError) {
  return {
    type: "error",
    error: { message: error.message, code: String(error.status), type: error.type, param: error.field },
  };
}
