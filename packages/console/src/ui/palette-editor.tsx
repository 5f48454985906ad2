import { useRef, useState } from "react";
import { strings } from "../strings.js";
import { IconButton } from "./button.js";
import { HexField } from "./hex-field.js";
import { Icon } from "./icon.js";
import styles from "./palette-editor.module.css";

const words = strings.controls;

/** Swatches in a row; the chosen one opens for editing underneath. */
export function PaletteEditor({
  colours,
  limit,
  parse,
  parseAll,
  nextColour,
  fault,
  onChange,
}: {
  colours: readonly string[];
  limit: number;
  /** `#rrggbb` of a typed text, or null when it is no colour. */
  parse(text: string): string | null;
  /** Every colour in a pasted text. */
  parseAll(text: string): string[];
  /** The colour that "add" begins with. */
  nextColour(): string;
  fault: boolean;
  onChange(colours: string[]): void;
}) {
  const [open, setOpen] = useState<number | null>(null);
  const row = useRef<HTMLDivElement>(null);
  const chosen = open !== null && open < colours.length ? open : null;

  function add() {
    setOpen(colours.length);
    onChange([...colours, nextColour()]);
  }

  function replace(index: number, hex: string) {
    onChange(colours.map((colour, at) => (at === index ? hex : colour)));
  }

  function remove(index: number) {
    const left = colours.filter((_, at) => at !== index);
    setOpen(left.length === 0 ? null : Math.min(index, left.length - 1));
    onChange(left);
    // The removed colour's button held the focus; its place in the row is the nearest thing to it.
    row.current?.querySelectorAll("button")[Math.min(index, left.length)]?.focus();
  }

  function takePasted(index: number, text: string): boolean {
    const found = parseAll(text);
    if (found.length < 2) return false;
    onChange([...colours.slice(0, index), ...found, ...colours.slice(index + 1)].slice(0, limit));
    return true;
  }

  return (
    <div className={styles.editor}>
      <div className={styles.row} ref={row}>
        {colours.map((colour, index) => (
          <button
            // Two swatches may hold one colour: a swatch is its place in the row.
            key={index}
            type="button"
            className={styles.swatch}
            aria-label={words.colour(index + 1, colour)}
            aria-expanded={index === chosen}
            onClick={() => setOpen(index === chosen ? null : index)}
            onKeyDown={(event) => (event.key === "Delete" || event.key === "Backspace") && remove(index)}
          >
            <svg aria-hidden="true" viewBox="0 0 10 10" preserveAspectRatio="none">
              <rect width="10" height="10" fill={colour} />
            </svg>
          </button>
        ))}
        {colours.length < limit && (
          <button
            type="button"
            className={styles.add}
            aria-label={words.addColour}
            title={words.addColour}
            onClick={add}
          >
            <Icon name="plus" size={16} />
          </button>
        )}
      </div>
      {chosen !== null && (
        <div className={styles.edit}>
          <HexField
            value={colours[chosen]}
            parse={parse}
            label={words.hex}
            pickLabel={words.pickColour}
            fault={fault}
            onChange={(hex) => replace(chosen, hex)}
            onPasteText={(text) => takePasted(chosen, text)}
          />
          <IconButton icon="close" label={words.removeColour} onClick={() => remove(chosen)} />
        </div>
      )}
    </div>
  );
}
