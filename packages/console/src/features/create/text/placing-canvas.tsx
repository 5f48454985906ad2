import { useRef } from "react";
import { useCssVariables } from "../../../ui/css-variables.js";
import { pixelsOf } from "../aspect-ratio.js";
import type { Picture } from "../session.js";
import type { Draft } from "../settings.js";
import { StillLife } from "../still-life.js";
import type { PlacedText } from "./placed-text.js";
import styles from "./placing-canvas.module.css";
import { TextPlacer } from "./text-placer.js";

/** The frame to come, with texts to be placed on it: over the last picture where that has the same shape. */
export function PlacingCanvas({
  draft,
  picture,
  onChange,
}: {
  draft: Draft;
  picture: Picture | null;
  onChange(texts: readonly PlacedText[]): void;
}) {
  const frame = useRef<HTMLDivElement>(null);
  const { width, height } = pixelsOf(draft.aspect);
  const fits = picture !== null && picture.settings.aspect === draft.aspect;
  useCssVariables(frame, { "--width": width, "--height": height });
  return (
    <div ref={frame} className={styles.frame}>
      {fits ? (
        <img src={picture.url} alt={picture.settings.prompt} />
      ) : (
        <StillLife {...{ width, height, draft }} />
      )}
      <TextPlacer texts={draft.texts} onChange={onChange} />
    </div>
  );
}
