import { type ClipboardEvent, useEffect, useState } from "react";
import styles from "./hex-field.module.css";

/**
 * A colour: the system's picker and its hex code side by side.
 * What is typed counts once it is a colour; leaving the field with anything else puts the last colour back.
 */
export function HexField({
  value,
  parse,
  label,
  pickLabel,
  placeholder,
  fault,
  onChange,
  onClear,
  onPasteText,
}: {
  /** `#rrggbb`, or null for none. */
  value: string | null;
  /** `#rrggbb` of a typed text, or null when it is no colour. */
  parse(text: string): string | null;
  label: string;
  pickLabel: string;
  placeholder?: string;
  /** Shown by the caller; here it marks the field. */
  fault: boolean;
  onChange(hex: string): void;
  /** Called when the text is emptied; without it an emptied field is put back. */
  onClear?: () => void;
  /** May take a pasted text for itself by returning true. */
  onPasteText?: (text: string) => boolean;
}) {
  const [text, setText] = useState(value ?? "");
  useEffect(() => setText(value ?? ""), [value]);
  const unfinished = text !== "" && parse(text) === null;

  function paste(event: ClipboardEvent) {
    if (onPasteText?.(event.clipboardData.getData("text"))) event.preventDefault();
  }

  function type(next: string) {
    setText(next);
    const hex = parse(next);
    // A short code counts only on leaving: #f80 is also the beginning of #f80a12.
    if (hex !== null && next.trim().replace("#", "").length === 6) onChange(hex);
    if (next.trim() === "") onClear?.();
  }

  function leave() {
    const hex = parse(text);
    if (hex !== null) onChange(hex);
    setText(hex ?? value ?? "");
  }

  return (
    <div className={styles.field}>
      <label className={styles.swatch}>
        <span className="hidden-text">{pickLabel}</span>
        <input
          type="color"
          data-empty={value === null || undefined}
          value={value ?? "#ffffff"}
          onChange={(event) => onChange(event.target.value)}
        />
        {value === null && (
          <svg aria-hidden="true" viewBox="0 0 24 24" className={styles.none}>
            <path d="M5 19L19 5" />
          </svg>
        )}
      </label>
      <input
        className={styles.code}
        type="text"
        aria-label={label}
        aria-invalid={fault || unfinished}
        placeholder={placeholder}
        value={text}
        spellCheck={false}
        autoComplete="off"
        maxLength={200}
        onChange={(event) => type(event.target.value)}
        onPaste={paste}
        onBlur={leave}
        onKeyDown={(event) => event.key === "Enter" && !event.ctrlKey && !event.metaKey && leave()}
      />
    </div>
  );
}
