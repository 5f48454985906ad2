import { lazy, Suspense, useState } from "react";
import { styleStrings } from "../../../strings/style.js";
import { Button } from "../../../ui/button.js";
import styles from "./style-picker.module.css";
import type { StyleName } from "./styles.js";

const StyleGlyph = lazy(() => import("./style-glyph.js"));

const words = styleStrings;

/** Tiles that are seen before all are asked for; the first is for no style. */
const FIRST = 5;

/** Styles as small pictures of one ball. Native radio buttons underneath, so arrow keys work. */
export function StylePicker({
  choices,
  value,
  onChange,
}: {
  choices: readonly StyleName[];
  value: StyleName | null;
  onChange(style: StyleName | null): void;
}) {
  const [all, setAll] = useState(false);
  const first = choices.slice(0, FIRST);
  // The chosen one is always seen; it takes the last place where it is none of the first.
  const few = value === null || first.includes(value) ? first : [...first.slice(0, FIRST - 1), value];
  const shown = [null, ...(all ? choices : few)];
  return (
    <>
      <div className={styles.choices} role="radiogroup" aria-label={words.title}>
        {shown.map((name) => (
          <label key={name ?? ""} className={styles.choice}>
            <input
              className={styles.input}
              type="radio"
              name="style"
              checked={name === value}
              onChange={() => onChange(name)}
            />
            <span className={styles.glyph} data-open={name === null || undefined}>
              <Suspense>{name !== null && <StyleGlyph name={name} />}</Suspense>
            </span>
            <span>{name === null ? words.asWritten : words.names[name]}</span>
          </label>
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
