import { useCallback, useEffect, useReducer, useRef, useState } from "react";
import { ApiFault } from "../../api/fault.js";
import { type DrawnPicture, drawPictures } from "../../api/images.js";
import type { Route } from "../../api/notes.js";
import { strings } from "../../strings/create.js";
import { changeSession, NEW_SESSION, type Picture, type Session } from "./session.js";
import { drawingRequestOf, type Settings } from "./settings.js";

export interface Studio {
  readonly session: Session;
  readonly fault: ApiFault | null;
  /** What a screen reader should hear about the last drawing. */
  readonly announcement: string;
  /** Begins a drawing beside those under way; gives its id. */
  draw(settings: Settings, how?: Manner): number;
  cancel(id: number): void;
  select(id: number | null): void;
  remove(id: number): void;
  walk(by: 1 | -1): void;
  dismissFault(): void;
}

export interface Manner {
  /** The picture whose place the new one takes. */
  readonly replaces?: number;
  /** What to look at before the first preview. */
  readonly previewUrl?: string;
}

/** How long a preview may be needed after its picture is there: it fades out behind it. */
const FADE_MILLISECONDS = 2000;

/** The session's state, and the calls that change it. */
export function useStudio(): Studio {
  const [session, change] = useReducer(changeSession, NEW_SESSION);
  const [fault, setFault] = useState<ApiFault | null>(null);
  const [announcement, setAnnouncement] = useState("");
  const running = useRef(new Map<number, AbortController>());
  const lastId = useRef(0);

  const draw = useCallback((settings: Settings, manner: Manner = {}) => {
    lastId.current += 1;
    const id = lastId.current;
    const controller = new AbortController();
    running.current.set(id, controller);
    setFault(null);
    setAnnouncement(strings.progress.label);
    const startedAt = performance.now();
    const { replaces = null, previewUrl: firstUrl = null } = manner;
    change({ kind: "began", id, settings, at: startedAt, replaces, previewUrl: firstUrl });
    const previews: string[] = [];

    async function follow(): Promise<void> {
      const drawn: DrawnPicture[] = [];
      let route: Route | null = null;
      for await (const event of drawPictures(drawingRequestOf(settings), controller.signal)) {
        if (controller.signal.aborted) return;
        if (event.kind === "completed") drawn.push(event.picture);
        else if (event.kind === "settled") route = event.route;
        else {
          const { preview, picture: current, stage, fraction } = event;
          const previewUrl = preview === undefined ? null : URL.createObjectURL(preview);
          if (previewUrl !== null) previews.push(previewUrl);
          change({ kind: "progressed", id, step: { previewUrl, current, stage, fraction } });
        }
      }
      const elapsed = (performance.now() - startedAt) / 1000;
      const pictures = await Promise.all(
        drawn.map((one, index) => {
          lastId.current += 1;
          const seed = one.seed ?? settings.seed + index;
          return pictureFrom(one, lastId.current, { ...settings, seed, count: 1 }, elapsed, route);
        }),
      );
      change({ kind: "finished", id, pictures });
      setAnnouncement(strings.result.finished(elapsed));
    }

    follow()
      .catch((cause: unknown) => {
        if (controller.signal.aborted) return;
        change({ kind: "stopped", id });
        setAnnouncement("");
        setFault(cause instanceof ApiFault ? cause : new ApiFault(strings.faults.unexpected, null));
      })
      .finally(() => {
        running.current.delete(id);
        setTimeout(() => previews.forEach((url) => void URL.revokeObjectURL(url)), FADE_MILLISECONDS);
      });
    return id;
  }, []);

  const cancel = useCallback((id: number) => {
    const controller = running.current.get(id);
    if (controller === undefined) return;
    controller.abort();
    running.current.delete(id);
    change({ kind: "stopped", id });
    setAnnouncement(strings.result.cancelled);
  }, []);

  // A page that is left lets go of its drawings.
  useEffect(() => {
    const drawings = running.current;
    return () => drawings.forEach((controller) => void controller.abort());
  }, []);

  const select = useCallback((id: number | null) => change({ kind: "selected", id }), []);
  const remove = useCallback((id: number) => change({ kind: "removed", id }), []);
  const walk = useCallback((by: 1 | -1) => change({ kind: "walked", by }), []);
  const dismissFault = useCallback(() => setFault(null), []);
  return { session, fault, announcement, draw, cancel, select, remove, walk, dismissFault };
}

async function pictureFrom(
  { file, seconds, cost, report, colour, input, scene }: DrawnPicture,
  id: number,
  settings: Settings,
  elapsed: number,
  route: Route | null,
): Promise<Picture> {
  const url = URL.createObjectURL(file);
  return {
    ...{ id, url, mediaType: file.type, settings, cost, report, colour, input, route, scene },
    ...(await sizeOf(url)),
    seconds: seconds ?? elapsed,
  };
}

/** Pixels of a picture file; an SVG has those it is written for. */
async function sizeOf(url: string): Promise<{ width: number; height: number }> {
  const image = new Image();
  image.src = url;
  await image.decode();
  return { width: image.naturalWidth, height: image.naturalHeight };
}
