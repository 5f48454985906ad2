import { strings } from "../strings.js";
import { readEventStream } from "./event-stream.js";
import { ApiFault, faultOf } from "./fault.js";
import { call } from "./http.js";

/** What became of each thing the prompt asked for. */
export interface Report {
  readonly depicted: readonly string[];
  readonly substituted: readonly { readonly asked: string; readonly drawn: string; readonly why: string }[];
  readonly notDepicted: readonly string[];
}

export type DrawingEvent =
  | {
      readonly kind: "progress";
      /** Absent when only the stage moved on. */
      readonly preview?: Blob;
      readonly stage: string | null;
      /** 0 to 1; null when the server did not say. */
      readonly fraction: number | null;
    }
  | {
      readonly kind: "completed";
      readonly picture: Blob;
      /** US dollars; null when unknown, which is not the same as free. */
      readonly cost: number | null;
      readonly seed: number | null;
      /** Seconds on the server. */
      readonly seconds: number | null;
      readonly report: Report | null;
    };

/** Wire forms, as far as this page reads them. Everything may be missing: other servers send less. */
interface WireDetails {
  seed?: number;
  seconds?: { total?: number };
  stage?: string;
  fraction?: number;
  report?: {
    depicted?: string[];
    substituted?: { asked: string; drawn: string; why: string }[];
    not_depicted?: string[];
  };
}

interface WirePicture {
  b64_json?: string;
  media_type?: string;
}

interface WireEvent extends WirePicture {
  type?: string;
  usage?: { cost?: number | null };
  atelier?: WireDetails;
}

interface WireAnswer {
  data?: WirePicture[];
  usage?: { cost?: number | null };
  atelier?: WireDetails;
}

/** Asks for one picture (contract 1.1) and gives its previews, then the picture. Aborting cancels the work. */
export async function* drawPicture(body: object, signal: AbortSignal): AsyncGenerator<DrawingEvent> {
  const response = await call("/images", {
    method: "POST",
    signal,
    headers: { "content-type": "application/json", accept: "text/event-stream" },
    body: JSON.stringify({ ...body, stream: true }),
  });
  if (!(response.headers.get("content-type") ?? "").includes("text/event-stream")) {
    // A model that cannot stream answers at once with the whole picture.
    const answer = (await response.json()) as WireAnswer;
    yield completed({ ...answer, ...answer.data?.[0] });
    return;
  }
  if (response.body === null) throw new ApiFault(strings.faults.cutOff, null);
  for await (const event of readEventStream(response.body)) {
    if (event.kind === "comment") {
      const step = stepOf(event.text);
      if (step !== null) yield step;
      continue;
    }
    if (event.data === "[DONE]") break;
    const message = JSON.parse(event.data) as WireEvent;
    const fault = faultOf(message, null);
    if (fault !== null) throw fault;
    if (message.type === "image_generation.completed") {
      yield completed(message);
      return;
    }
    const progress = progressOf(message);
    if (progress !== null) yield progress;
  }
  throw new ApiFault(strings.faults.cutOff, null);
}

/** A step without a preview travels as a comment, `atelier {"stage":"light","fraction":0.6}`. */
function stepOf(comment: string): DrawingEvent | null {
  const details = /^atelier (\{.*\})$/.exec(comment)?.[1];
  return details === undefined ? null : progressOf({ atelier: JSON.parse(details) as WireDetails });
}

function progressOf({ b64_json, media_type, atelier }: WireEvent): DrawingEvent | null {
  if (b64_json === undefined && atelier === undefined) return null;
  return {
    kind: "progress",
    ...(b64_json === undefined ? {} : { preview: blobOf(b64_json, media_type) }),
    stage: atelier?.stage ?? null,
    fraction: atelier?.fraction ?? null,
  };
}

function completed({ b64_json, media_type, usage, atelier }: WireEvent): DrawingEvent {
  if (b64_json === undefined) throw new ApiFault(strings.faults.noPicture, null);
  return {
    kind: "completed",
    picture: blobOf(b64_json, media_type),
    cost: usage?.cost ?? null,
    seed: atelier?.seed ?? null,
    seconds: atelier?.seconds?.total ?? null,
    report: reportOf(atelier?.report),
  };
}

function reportOf(report: WireDetails["report"]): Report | null {
  if (report === undefined) return null;
  return {
    depicted: report.depicted ?? [],
    substituted: report.substituted ?? [],
    notDepicted: report.not_depicted ?? [],
  };
}

function blobOf(base64: string, mediaType: string | undefined): Blob {
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  return new Blob([bytes], { type: mediaType ?? mediaTypeOf(bytes) });
}

/** By the file's first bytes, for senders that leave the type out. */
function mediaTypeOf(bytes: Uint8Array): string {
  if (bytes[0] === 0x89) return "image/png";
  if (bytes[0] === 0xff) return "image/jpeg";
  return "image/webp";
}
