import { useRef } from "react";
import { strings } from "../../strings/create.js";
import { ColourDot } from "../../ui/colour-dot.js";
import { useCssVariables } from "../../ui/css-variables.js";
import { RatioShape } from "../../ui/ratio-shape.js";
import { pixelsOf } from "./aspect-ratio.js";
import styles from "./empty-canvas.module.css";
import type { Draft } from "./settings.js";
import { StillLife } from "./still-life.js";
import { SUGGESTIONS } from "./suggestions.js";

/** Before the first picture: the frame to be filled, in the chosen ratio and colours, and ways to begin. */
export function EmptyCanvas({ draft, onTake }: { draft: Draft; onTake(taken: Partial<Draft>): void }) {
  const frame = useRef<HTMLDivElement>(null);
  const { width, height } = pixelsOf(draft.aspect);
  useCssVariables(frame, { "--width": width, "--height": height });
  return (
    <div className={styles.empty}>
      <div className={styles.room}>
        <div ref={frame} className={styles.frame}>
          <StillLife {...{ width, height, draft }} />
        </div>
      </div>
      <div className={styles.begin}>
        <p className={styles.hint}>{strings.canvas.emptyHint}</p>
        <ul className={styles.suggestions} aria-label={strings.canvas.suggestions}>
          {SUGGESTIONS.map((suggestion) => (
            <li key={suggestion.prompt}>
              <button type="button" className={styles.suggestion} onClick={() => onTake(suggestion)}>
                <RatioShape {...pixelsOf(suggestion.aspect)} side={18} />
                <span>{suggestion.prompt}</span>
                <span className={styles.dots}>
                  {[suggestion.background, ...suggestion.palette].map(
                    (colour) => colour !== null && <ColourDot key={colour} colour={colour} />,
                  )}
                </span>
              </button>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
