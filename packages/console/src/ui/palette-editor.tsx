import {
  type KeyboardEvent,
  type PointerEvent,
  type ReactNode,
  useLayoutEffect,
  useRef,
  useState,
} from "react";
import { strings } from "../strings/create.js";
import { IconButton } from "./button.js";
import { HexField } from "./hex-field.js";
import { Icon } from "./icon.js";
import styles from "./palette-editor.module.css";

const words = strings.controls;

/** How far a press must move to be a drag and no click, in pixels. */
const DRAG_DISTANCE = 5;

/** Swatches in a row, moved by dragging or with Alt and the arrows; the chosen one opens for editing underneath. */
export function PaletteEditor({
  colours,
  limit,
  parse,
  parseAll,
  nextColour,
  fault,
  note,
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
  /** What stands under the chosen colour. */
  note(hex: string): ReactNode;
  /** `from` has for each colour the place it had before; null for one that was not there. */
  onChange(colours: string[], from: (number | null)[]): void;
}) {
  const [open, setOpen] = useState<number | null>(null);
  const [dragged, setDragged] = useState<number | null>(null);
  const row = useRef<HTMLDivElement>(null);
  const pressed = useRef<{ at: number; x: number; y: number; moved: boolean } | null>(null);
  const chosen = open !== null && open < colours.length ? open : null;

  const places = colours.map((_, at) => at);

  const swatchAt = (index: number) => row.current?.querySelectorAll("button")[index];

  // What held the focus goes with a removed colour; its neighbour takes it, or the button that adds one.
  const focusNext = useRef<number | null>(null);
  useLayoutEffect(() => {
    if (focusNext.current !== null) swatchAt(focusNext.current)?.focus();
    focusNext.current = null;
  });

  function add() {
    setOpen(colours.length);
    onChange([...colours, nextColour()], [...places, null]);
  }

  function replace(index: number, hex: string) {
    onChange(
      colours.map((colour, at) => (at === index ? hex : colour)),
      places,
    );
  }

  function remove(index: number) {
    const left = places.filter((at) => at !== index);
    setOpen(left.length === 0 ? null : Math.min(index, left.length - 1));
    focusNext.current = Math.max(0, Math.min(index, left.length - 1));
    onChange(
      left.map((at) => colours[at]),
      left,
    );
  }

  function move(from: number, to: number) {
    if (to < 0 || to >= colours.length || to === from) return;
    const left = places.filter((at) => at !== from);
    const order = [...left.slice(0, to), from, ...left.slice(to)];
    onChange(
      order.map((at) => colours[at]),
      order,
    );
    if (open === from) setOpen(to);
  }

  function takePasted(index: number, text: string): boolean {
    const found = parseAll(text);
    if (found.length < 2) return false;
    onChange(
      [...colours.slice(0, index), ...found, ...colours.slice(index + 1)].slice(0, limit),
      [...places.slice(0, index), ...found.map(() => null), ...places.slice(index + 1)].slice(0, limit),
    );
    return true;
  }

  function press(event: PointerEvent, at: number) {
    if (event.button !== 0) return;
    pressed.current = { at, x: event.clientX, y: event.clientY, moved: false };
  }

  /** While a swatch is dragged, it takes the place of whichever it is over. */
  function drag(event: PointerEvent) {
    const press = pressed.current;
    if (press === null || event.buttons === 0) return;
    const far = Math.hypot(event.clientX - press.x, event.clientY - press.y) > DRAG_DISTANCE;
    if (!press.moved && !far) return;
    if (!press.moved) row.current?.setPointerCapture(event.pointerId);
    press.moved = true;
    setDragged(press.at);
    const swatches = [...(row.current?.querySelectorAll("[data-swatch]") ?? [])];
    const over = swatches.findIndex((swatch) => holds(swatch.getBoundingClientRect(), event));
    if (over < 0 || over === press.at) return;
    move(press.at, over);
    press.at = over;
    setDragged(over);
  }

  function release() {
    setDragged(null);
    // The click that follows a drag must not open the swatch.
    setTimeout(() => {
      pressed.current = null;
    });
  }

  function step(event: KeyboardEvent, index: number) {
    const by = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (event.key === "Delete" || event.key === "Backspace") remove(index);
    if (by === undefined || !event.altKey) return;
    event.preventDefault();
    move(index, index + by);
    swatchAt(Math.min(colours.length - 1, Math.max(0, index + by)))?.focus();
  }

  return (
    <div className={styles.editor}>
      <div
        className={styles.row}
        ref={row}
        data-dragging={dragged !== null || undefined}
        onPointerMove={drag}
        onPointerUp={release}
        onPointerCancel={release}
      >
        {colours.map((colour, index) => (
          <button
            // Two swatches may hold one colour: a swatch is its place in the row.
            key={index}
            type="button"
            className={styles.swatch}
            data-swatch
            data-dragged={index === dragged || undefined}
            aria-label={words.colour(index + 1, colour)}
            aria-expanded={index === chosen}
            aria-keyshortcuts="Alt+ArrowLeft Alt+ArrowRight Delete"
            onPointerDown={(event) => press(event, index)}
            onClick={() => !pressed.current?.moved && setOpen(index === chosen ? null : index)}
            onKeyDown={(event) => step(event, index)}
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
        <>
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
            <IconButton
              icon="left"
              label={words.moveLeft}
              disabled={chosen === 0}
              onClick={() => move(chosen, chosen - 1)}
            />
            <IconButton
              icon="right"
              label={words.moveRight}
              disabled={chosen === colours.length - 1}
              onClick={() => move(chosen, chosen + 1)}
            />
            <IconButton icon="close" label={words.removeColour} onClick={() => remove(chosen)} />
          </div>
          <div className={styles.note}>{note(colours[chosen])}</div>
        </>
      )}
    </div>
  );
}

function holds(box: DOMRect, { clientX, clientY }: PointerEvent): boolean {
  return clientX >= box.left && clientX <= box.right && clientY >= box.top && clientY <= box.bottom;
}
