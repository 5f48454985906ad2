import type { ColourReport, Report, Route } from "../../api/notes.js";
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
  readonly colour: ColourReport | null;
  /** What was understood of the input picture. */
  readonly input: string | null;
  /** Null while nobody has said who drew it. */
  readonly route: Route | null;
  /** The scene behind it, where the engine tells one. */
  readonly scene: unknown;
}

/** Pictures on their way, of one request. */
export interface Drawing {
  readonly id: number;
  readonly settings: Settings;
  /** `performance.now()` at the start. */
  readonly startedAt: number;
  readonly previewUrl: string | null;
  /** Which of the pictures is being drawn, from 0. */
  readonly current: number;
  readonly stage: string | null;
  /** 0 to 1; null when unknown. */
  readonly fraction: number | null;
  /** The picture whose place the new one takes, as a scene is edited. */
  readonly replaces: number | null;
}

export interface Session {
  /** Newest first. */
  readonly pictures: readonly Picture[];
  /** Newest first. */
  readonly drawings: readonly Drawing[];
  /** The picture or drawing on the canvas; null shows the empty canvas. Their ids are of one count. */
  readonly selectedId: number | null;
}

export const NEW_SESSION: Session = { pictures: [], drawings: [], selectedId: null };

/** What moved on with a drawing; null leaves a thing as it was. */
export interface Step {
  readonly previewUrl: string | null;
  readonly current: number;
  readonly stage: string | null;
  readonly fraction: number | null;
}

export type SessionChange =
  | {
      readonly kind: "began";
      readonly id: number;
      readonly settings: Settings;
      readonly at: number;
      readonly replaces: number | null;
      /** What to look at before the first preview. */
      readonly previewUrl: string | null;
    }
  | { readonly kind: "progressed"; readonly id: number; readonly step: Step }
  | { readonly kind: "finished"; readonly id: number; readonly pictures: readonly Picture[] }
  | { readonly kind: "stopped"; readonly id: number }
  | { readonly kind: "selected"; readonly id: number | null }
  | { readonly kind: "removed"; readonly id: number }
  /** Along the strip: 1 is the next older picture, -1 the next newer one. */
  | { readonly kind: "walked"; readonly by: 1 | -1 };

/** The session after a change. Pure: urls are made and released by the caller. */
export function changeSession(session: Session, change: SessionChange): Session {
  switch (change.kind) {
    case "began": {
      const { id, settings, at, replaces, previewUrl } = change;
      const drawing: Drawing = {
        ...{ id, settings, replaces, previewUrl, startedAt: at },
        ...{ current: 0, stage: null, fraction: null },
      };
      return { ...session, selectedId: id, drawings: [drawing, ...session.drawings] };
    }
    case "progressed":
      return {
        ...session,
        drawings: session.drawings.map((one) => (one.id === change.id ? progressed(one, change.step) : one)),
      };
    case "finished":
      return finished(session, change.id, change.pictures);
    case "stopped":
      return stopped(session, change.id);
    case "selected":
      return { ...session, selectedId: change.id };
    case "removed":
      return removed(session, change.id);
    case "walked":
      return { ...session, selectedId: neighbour(session, change.by) };
  }
}

function finished(session: Session, id: number, made: readonly Picture[]): Session {
  const drawing = session.drawings.find((one) => one.id === id);
  if (drawing === undefined) return session;
  const rest = session.pictures.filter((picture) => picture.id !== drawing.replaces);
  return {
    pictures: [...made, ...rest],
    drawings: session.drawings.filter((one) => one.id !== id),
    // Whoever looks at another picture meanwhile is left to it.
    selectedId: session.selectedId === id ? (made[0]?.id ?? null) : session.selectedId,
  };
}

function stopped(session: Session, id: number): Session {
  const gone = session.drawings.find((one) => one.id === id);
  const drawings = session.drawings.filter((one) => one.id !== id);
  if (session.selectedId !== id) return { ...session, drawings };
  const back = gone?.replaces ?? drawings[0]?.id ?? session.pictures[0]?.id ?? null;
  return { ...session, drawings, selectedId: back };
}

function removed(session: Session, id: number): Session {
  const pictures = session.pictures.filter((picture) => picture.id !== id);
  const selectedId = session.selectedId === id ? (pictures[0]?.id ?? null) : session.selectedId;
  return { ...session, pictures, selectedId };
}

/** The strip begins with the drawings under way; walking stops at both ends. */
function neighbour({ pictures, selectedId, drawings }: Session, by: 1 | -1): number | null {
  const strip = [...drawings, ...pictures].map(({ id }) => id);
  if (strip.length === 0) return null;
  const next = (selectedId === null ? -1 : strip.indexOf(selectedId)) + by;
  return strip[Math.min(strip.length - 1, Math.max(0, next))];
}

/** What a message leaves out stays as it was; another picture of the same request begins anew. */
function progressed(drawing: Drawing, step: Step): Drawing {
  const anew = step.current !== drawing.current;
  return {
    ...drawing,
    current: step.current,
    previewUrl: step.previewUrl ?? drawing.previewUrl,
    stage: step.stage ?? (anew ? null : drawing.stage),
    fraction: step.fraction ?? (anew ? null : drawing.fraction),
  };
}

/** Seconds a picture of this model usually took in this session (the median), or null before the first one. */
export function expectedSeconds(pictures: readonly Picture[], model: string): number | null {
  const seconds = pictures
    .filter((picture) => picture.settings.model === model)
    .map((picture) => picture.seconds);
  if (seconds.length === 0) return null;
  return seconds.sort((a, b) => a - b)[seconds.length >> 1];
}
