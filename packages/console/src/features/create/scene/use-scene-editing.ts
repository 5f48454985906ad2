import { useCallback, useEffect, useRef, useState } from "react";
import type { Picture } from "../session.js";
import { isBuiltIn, type Settings } from "../settings.js";
import type { Studio } from "../use-studio.js";
import { asScene, type Scene } from "./scene.js";

/** Drawn when a person has stopped moving things for so long. */
const PAUSE_MILLISECONDS = 350;

const QUICK_MODEL = "atelier/studio-1-flash";

export interface SceneEditing {
  /** As it stands on the page, drawn or not. */
  readonly scene: Scene;
  /** Whether there is anything to undo. */
  readonly changed: boolean;
  change(scene: Scene): void;
  /** Draws it in full, as a picture of its own. */
  finish(): void;
  /** Back to the picture that the editing began with. */
  reset(): void;
}

/**
 * Edits the scene behind a picture. Changes are drawn with the quick model, each in the place of the one before;
 * the first picture stays.
 */
export function useSceneEditing(studio: Studio, picture: Picture): SceneEditing | null {
  const { draw, cancel, select } = studio;
  const [pending, setPending] = useState<Scene | null>(null);
  const [first] = useState(picture);
  const sent = useRef<Scene | null>(null);
  const drawing = useRef<number | null>(null);

  // What came back is what was sent, unless something was changed meanwhile.
  useEffect(() => setPending((before) => (before === sent.current ? null : before)), [picture.id]);

  useEffect(() => {
    if (pending === null || pending === sent.current) return;
    const timer = setTimeout(() => {
      if (drawing.current !== null) cancel(drawing.current);
      sent.current = pending;
      const settings = settingsFor(picture, pending, QUICK_MODEL);
      drawing.current = draw(settings, {
        previewUrl: picture.url,
        ...(isQuickEdit(picture) ? { replaces: picture.id } : {}),
      });
    }, PAUSE_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [pending, picture, draw, cancel]);

  const scene = pending ?? asScene(picture.scene);
  const finish = useCallback(() => {
    if (scene === null) return;
    if (drawing.current !== null) cancel(drawing.current);
    sent.current = scene;
    draw(settingsFor(picture, scene, first.settings.model), { previewUrl: picture.url });
  }, [scene, picture, first, draw, cancel]);
  const reset = useCallback(() => {
    if (drawing.current !== null) cancel(drawing.current);
    setPending(null);
    select(first.id);
  }, [first, cancel, select]);

  if (scene === null) return null;
  return { scene, changed: pending !== null || picture.id !== first.id, change: setPending, finish, reset };
}

/** A quick drawing of an edited scene, which the next one may take the place of. */
function isQuickEdit({ settings }: Picture): boolean {
  return settings.scene !== null && settings.model === QUICK_MODEL;
}

function settingsFor({ settings }: Picture, scene: Scene, model: string): Settings {
  return { ...settings, scene, count: 1, model: isBuiltIn(settings.model) ? model : settings.model };
}
