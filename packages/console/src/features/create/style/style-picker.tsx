import { lazy, Suspense, useId, useState } from "react";
import { styleStrings } from "../../../strings/style.js";
import { Button } from "../../../ui/button.js";
import { ChoiceTile } from "../../../ui/choice-tile.js";
import styles from "./style-picker.module.css";
import type { StyleName } from "./styles.js";

const StyleGlyph = lazy(() => import("./style-glyph.js"));

const words = styleStrings;

/** Tiles that are seen before all are asked for; the first is for no style. */
const FIRST = 5;

/** Styles as small pictures of one ball. */
export function StylePicker({
  choices,
  value,
  onChange,
}: {
  choices: readonly StyleName[];
  value: StyleName | null;
  onChange(style: StyleName | null): void;
}) {
  const group = useId();
  const [all, setAll] = useState(false);
  const first = choices.slice(0, FIRST);
  // The chosen one is always seen; it takes the last place where it is none of the first.
  const few = value === null || first.includes(value) ? first : [...first.slice(0, FIRST - 1), value];
  const shown = [null, ...(all ? choices : few)];
  return (
    <>
      <div className={styles.choices} role="radiogroup" aria-label={words.title}>
        {shown.map((name) => (
          <ChoiceTile
            key={name ?? ""}
            group={group}
            checked={name === value}
            ring
            onChoose={() => onChange(name)}
          >
            <span className={styles.glyph} data-open={name === null || undefined}>
              <Suspense>{name !== null && <StyleGlyph name={name} />}</Suspense>
            </span>
            <span>{name === null ? words.asWritten : words.names[name]}</span>
          </ChoiceTile>
        ))}
      </div>
      {choices.length > FIRST && (
        <div className={styles.more}>
          <Button look="quiet" icon={all ? "up" : "down"} aria-expanded={all} onClick={() => setAll(!all)}>
            {all ? words.fewer : words.all(choices.length)}
          </Button>
        </div>
      )}
    </>
  );
}
