import { useCallback, useEffect, useReducer, useRef, useState } from "react";
import { ApiFault } from "../../api/fault.js";
import { type DrawingEvent, drawPicture } from "../../api/images.js";
import { strings } from "../../strings.js";
import { changeSession, NEW_SESSION, type Picture, type Session } from "./session.js";
import { requestOf, type Settings } from "./settings.js";

export interface Studio {
  readonly session: Session;
  readonly fault: ApiFault | null;
  /** What a screen reader should hear about the last drawing. */
  readonly announcement: string;
  draw(settings: Settings): void;
  cancel(): void;
  select(id: number | null): void;
  walk(by: 1 | -1): void;
  dismissFault(): void;
}

/** The session's state, and the calls that change it. One drawing at a time. */
export function useStudio(): Studio {
  const [session, change] = useReducer(changeSession, NEW_SESSION);
  const [fault, setFault] = useState<ApiFault | null>(null);
  const [announcement, setAnnouncement] = useState("");
  const running = useRef<AbortController | null>(null);
  const lastId = useRef(0);

  const draw = useCallback((settings: Settings) => {
    running.current?.abort();
    const controller = new AbortController();
    running.current = controller;
    setFault(null);
    setAnnouncement(strings.progress.label);
    const startedAt = performance.now();
    change({ kind: "began", settings, at: startedAt });
    const previews: string[] = [];

    async function follow(): Promise<void> {
      for await (const event of drawPicture(requestOf(settings), controller.signal)) {
        if (controller.signal.aborted) return;
        if (event.kind === "progress") {
          const previewUrl = event.preview === undefined ? null : URL.createObjectURL(event.preview);
          if (previewUrl !== null) previews.push(previewUrl);
          change({ kind: "progressed", previewUrl, stage: event.stage, fraction: event.fraction });
        } else {
          lastId.current += 1;
          const elapsed = (performance.now() - startedAt) / 1000;
          const picture = await pictureFrom(event, lastId.current, settings, elapsed);
          change({ kind: "finished", picture });
          setAnnouncement(strings.result.finished(picture.seconds));
        }
      }
    }

    follow()
      .catch((cause: unknown) => {
        if (controller.signal.aborted) return;
        change({ kind: "stopped" });
        setAnnouncement("");
        setFault(cause instanceof ApiFault ? cause : new ApiFault(strings.faults.unexpected, null));
      })
      .finally(() => {
        if (running.current === controller) running.current = null;
        // The last preview may still be fading out behind the picture.
        setTimeout(() => previews.forEach(URL.revokeObjectURL), 2000);
      });
  }, []);

  const cancel = useCallback(() => {
    if (running.current === null) return;
    running.current.abort();
    running.current = null;
    change({ kind: "stopped" });
    setAnnouncement(strings.result.cancelled);
  }, []);

  // A page that is left lets go of its drawing.
  useEffect(() => () => running.current?.abort(), []);

  const select = useCallback((id: number | null) => change({ kind: "selected", id }), []);
  const walk = useCallback((by: 1 | -1) => change({ kind: "walked", by }), []);
  const dismissFault = useCallback(() => setFault(null), []);
  return { session, fault, announcement, draw, cancel, select, walk, dismissFault };
}

async function pictureFrom(
  event: Extract<DrawingEvent, { kind: "completed" }>,
  id: number,
  settings: Settings,
  elapsed: number,
): Promise<Picture> {
  const bitmap = await createImageBitmap(event.picture);
  const { width, height } = bitmap;
  bitmap.close();
  return {
    id,
    url: URL.createObjectURL(event.picture),
    mediaType: event.picture.type,
    settings: { ...settings, seed: event.seed ?? settings.seed },
    width,
    height,
    seconds: event.seconds ?? elapsed,
    cost: event.cost,
    report: event.report,
  };
}
