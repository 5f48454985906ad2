import { type KeyboardEvent, type PointerEvent, useRef } from "react";
import { useCssVariables } from "./css-variables.js";
import styles from "./proportion-bar.module.css";

/** Below this share of the bar its number has no room. */
const LEAST_LABELLED = 11;

/** Parts of a whole in their colours; the borders between them are dragged, or moved with the arrow keys. */
export function ProportionBar({
  label,
  colours,
  shares,
  dividerLabel,
  valueText,
  shareText,
  onMove,
}: {
  label: string;
  colours: readonly string[];
  /** Percent of each; they add up to 100. */
  shares: readonly number[];
  dividerLabel(border: number): string;
  valueText(border: number): string;
  shareText(share: number): string;
  /** Moves the border behind a part by so many percent. */
  onMove(border: number, by: number): void;
}) {
  const bar = useRef<HTMLFieldSetElement>(null);
  const pressed = useRef<{ border: number; x: number; share: number } | null>(null);

  function drag({ clientX }: PointerEvent) {
    const press = pressed.current;
    const width = bar.current?.clientWidth ?? 0;
    if (press === null || width === 0) return;
    const wanted = press.share + ((clientX - press.x) / width) * 100;
    const by = Math.round(wanted - (shares[press.border] ?? 0));
    if (by !== 0) onMove(press.border, by);
  }

  function step(event: KeyboardEvent, border: number) {
    const size = event.shiftKey ? 10 : 1;
    const by = { ArrowLeft: -size, ArrowDown: -size, ArrowRight: size, ArrowUp: size }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    onMove(border, by);
  }

  return (
    <fieldset ref={bar} className={styles.bar} aria-label={label}>
      {colours.map((colour, at) => (
        <Part key={at} colour={colour} share={shares[at] ?? 0}>
          {(shares[at] ?? 0) >= LEAST_LABELLED ? shareText(shares[at] ?? 0) : ""}
        </Part>
      ))}
      {colours.slice(1).map((_, border) => (
        <Divider
          key={border}
          at={shares.slice(0, border + 1).reduce((sum, share) => sum + share, 0)}
          label={dividerLabel(border)}
          share={shares[border] ?? 0}
          most={(shares[border] ?? 0) + (shares[border + 1] ?? 0)}
          text={valueText(border)}
          onPointerDown={(event) => {
            event.currentTarget.setPointerCapture(event.pointerId);
            pressed.current = { border, x: event.clientX, share: shares[border] ?? 0 };
          }}
          onPointerMove={drag}
          onPointerUp={() => {
            pressed.current = null;
          }}
          onKeyDown={(event) => step(event, border)}
        />
      ))}
    </fieldset>
  );
}

function Part({ colour, share, children }: { colour: string; share: number; children: string }) {
  const part = useRef<HTMLDivElement>(null);
  useCssVariables(part, { "--share": share, "--colour": colour });
  return (
    <div ref={part} className={styles.part}>
      <span>{children}</span>
    </div>
  );
}

function Divider({
  at,
  label,
  share,
  most,
  text,
  ...handlers
}: {
  at: number;
  label: string;
  share: number;
  most: number;
  text: string;
  onPointerDown(event: PointerEvent<HTMLDivElement>): void;
  onPointerMove(event: PointerEvent<HTMLDivElement>): void;
  onPointerUp(event: PointerEvent<HTMLDivElement>): void;
  onKeyDown(event: KeyboardEvent<HTMLDivElement>): void;
}) {
  const divider = useRef<HTMLDivElement>(null);
  useCssVariables(divider, { "--at": `${at}%` });
  return (
    <div
      ref={divider}
      className={styles.divider}
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={most}
      aria-valuenow={share}
      aria-valuetext={text}
      {...handlers}
    />
  );
}
