import { useEffect, useState } from "react";
import { strings } from "../../strings/create.js";
import { IconButton } from "../../ui/button.js";
import { FieldFault } from "../../ui/field-fault.js";
import styles from "./seed-field.module.css";
import { parseSeed, rollSeed } from "./settings.js";

const words = strings.controls;

/** A seed to keep, or an empty field for a new one each time. */
export function SeedField({
  seed,
  fault,
  onChange,
}: {
  seed: number | null;
  fault: boolean;
  onChange(seed: number | null): void;
}) {
  const [text, setText] = useState("");
  useEffect(() => setText(seed === null ? "" : String(seed)), [seed]);
  const wrong = text !== "" && parseSeed(text) === null;

  function type(next: string) {
    setText(next);
    if (next === "") onChange(null);
    const typed = parseSeed(next);
    if (typed !== null) onChange(typed);
  }

  const lockLabel = seed === null ? words.lock : words.unlock;
  return (
    <>
      <div className={styles.row}>
        <input
          className={styles.input}
          inputMode="numeric"
          aria-label={words.seed}
          aria-invalid={wrong || fault}
          aria-describedby="seed-wrong"
          placeholder={words.seedOpen}
          value={text}
          autoComplete="off"
          onChange={(event) => type(event.target.value.trim())}
          onBlur={() => setText(seed === null ? "" : String(seed))}
        />
        <IconButton icon="dice" label={words.dice} onClick={() => onChange(rollSeed())} />
        <IconButton
          icon={seed === null ? "unlocked" : "locked"}
          label={lockLabel}
          aria-pressed={seed !== null}
          onClick={() => onChange(seed === null ? rollSeed() : null)}
        />
      </div>
      <FieldFault id="seed-wrong" message={wrong ? words.badSeed : null} />
    </>
  );
}
