import type { Report } from "../../api/images.js";
import type { PixelSize } from "./aspect-ratio.js";
import type { Settings } from "./settings.js";

/** A finished picture, with what it was made from. */
export interface Picture extends PixelSize {
  readonly id: number;
  readonly url: string;
  readonly mediaType: string;
  readonly settings: Settings;
  /** Seconds the drawing took. */
  readonly seconds: number;
  /** US dollars; null when unknown. */
  readonly cost: number | null;
  readonly report: Report | null;
}

/** A picture on its way. */
export interface Drawing {
  readonly settings: Settings;
  /** `performance.now()` at the start. */
  readonly startedAt: number;
  readonly previewUrl: string | null;
  readonly stage: string | null;
  /** 0 to 1; null when unknown. */
  readonly fraction: number | null;
}

export interface Session {
  /** Newest first. */
  readonly pictures: readonly Picture[];
  /** The picture on the canvas; null shows the drawing under way, or the empty canvas. */
  readonly selectedId: number | null;
  readonly drawing: Drawing | null;
}

export const NEW_SESSION: Session = { pictures: [], selectedId: null, drawing: null };

export type SessionChange =
  | { readonly kind: "began"; readonly settings: Settings; readonly at: number }
  | {
      readonly kind: "progressed";
      readonly previewUrl: string | null;
      readonly stage: string | null;
      readonly fraction: number | null;
    }
  | { readonly kind: "finished"; readonly picture: Picture }
  | { readonly kind: "stopped" }
  | { readonly kind: "selected"; readonly id: number | null }
  /** Along the strip: 1 is the next older picture, -1 the next newer one. */
  | { readonly kind: "walked"; readonly by: 1 | -1 };

/** The session after a change. Pure: urls are made and released by the caller. */
export function changeSession(session: Session, change: SessionChange): Session {
  switch (change.kind) {
    case "began":
      return {
        ...session,
        selectedId: null,
        drawing: {
          settings: change.settings,
          startedAt: change.at,
          previewUrl: null,
          stage: null,
          fraction: null,
        },
      };
    case "progressed":
      return session.drawing === null
        ? session
        : { ...session, drawing: progressed(session.drawing, change) };
    case "finished":
      return {
        pictures: [change.picture, ...session.pictures],
        // Whoever looks at another picture meanwhile is left to it.
        selectedId: session.selectedId ?? change.picture.id,
        drawing: null,
      };
    case "stopped":
      return { ...session, selectedId: session.selectedId ?? session.pictures[0]?.id ?? null, drawing: null };
    case "selected":
      return { ...session, selectedId: change.id };
    case "walked":
      return { ...session, selectedId: neighbour(session, change.by) };
  }
}

/** The strip begins with the drawing under way, if there is one; walking stops at both ends. */
function neighbour({ pictures, selectedId, drawing }: Session, by: 1 | -1): number | null {
  const strip = [...(drawing === null ? [] : [null]), ...pictures.map(({ id }) => id)];
  if (strip.length === 0) return null;
  const next = strip.indexOf(selectedId) + by;
  return strip[Math.min(strip.length - 1, Math.max(0, next))];
}

/** What a message leaves out stays as it was. */
function progressed(drawing: Drawing, message: Extract<SessionChange, { kind: "progressed" }>): Drawing {
  return {
    ...drawing,
    previewUrl: message.previewUrl ?? drawing.previewUrl,
    stage: message.stage ?? drawing.stage,
    fraction: message.fraction ?? drawing.fraction,
  };
}

/** Seconds this model usually took in this session (the median), or null before the first picture. */
export function expectedSeconds(pictures: readonly Picture[], model: string): number | null {
  const seconds = pictures
    .filter((picture) => picture.settings.model === model)
    .map((picture) => picture.seconds);
  if (seconds.length === 0) return null;
  return seconds.sort((a, b) => a - b)[seconds.length >> 1];
}
