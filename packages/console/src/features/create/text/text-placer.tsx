import { type KeyboardEvent, type PointerEvent, useRef, useState } from "react";
import { styleStrings } from "../../../strings/style.js";
import { useSize } from "../../../ui/use-size.js";
import {
  type Corner,
  leadingOf,
  matrixOnto,
  movedCorner,
  movedQuad,
  type PlacedText,
  type Quad,
  setText,
} from "./placed-text.js";
import styles from "./text-placer.module.css";
import { useLaid } from "./use-laid.js";

const words = styleStrings.texts;

/** A step of the arrow keys, as a part of the frame. */
const STEP = 0.01;
const LARGE_STEP = 0.05;

/** Lies over the frame: each text in a box whose corners are dragged, or moved with the arrow keys. */
export function TextPlacer({
  texts,
  onChange,
}: {
  texts: readonly PlacedText[];
  onChange(texts: readonly PlacedText[]): void;
}) {
  const layer = useRef<HTMLFieldSetElement>(null);
  const { width, height } = useSize(layer);
  const place = (index: number, bbox: Quad) =>
    onChange(texts.map((one, at) => (at === index ? { ...one, bbox } : one)));
  return (
    <fieldset ref={layer} className={styles.layer} aria-label={words.canvas}>
      {width > 0 &&
        texts.map((one, index) => (
          <Box key={index} placed={one} {...{ width, height }} onPlace={(bbox) => place(index, bbox)} />
        ))}
    </fieldset>
  );
}

function Box({
  placed: { text, bbox },
  width,
  height,
  onPlace,
}: {
  placed: PlacedText;
  width: number;
  height: number;
  onPlace(bbox: Quad): void;
}) {
  const [from, setFrom] = useState<{ x: number; y: number; bbox: Quad } | null>(null);
  const written = useRef<SVGSVGElement>(null);
  const points = bbox.map(([x, y]): Corner => [x * width, y * height]);
  const [[x0, y0], [x1, y1], , [x3, y3]] = points as unknown as Quad;
  const box = {
    width: Math.max(1, Math.hypot(x1 - x0, y1 - y0)),
    height: Math.max(1, Math.hypot(x3 - x0, y3 - y0)),
  };
  useLaid(written, matrixOnto(box.width, box.height, points), box);
  const shown = text.trim() === "" ? words.placeholder : text;
  const set = setText(shown, box.width, box.height);
  const leading = leadingOf(set.size);
  /** Where the first line stands, so that all of them are in the box's middle. */
  const first = (box.height - leading.line * (set.lines.length - 1) + leading.capital) / 2;

  const grip = (moved: (start: Quad, by: Corner) => Quad) => ({
    onPointerDown: (event: PointerEvent<Element>) => {
      if (event.button !== 0) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      setFrom({ x: event.clientX, y: event.clientY, bbox });
    },
    onPointerMove: (event: PointerEvent) => {
      if (from === null) return;
      onPlace(moved(from.bbox, [(event.clientX - from.x) / width, (event.clientY - from.y) / height]));
    },
    onPointerUp: () => setFrom(null),
    onPointerCancel: () => setFrom(null),
    onKeyDown: (event: KeyboardEvent) => {
      const by = stepOf(event);
      if (by === null) return;
      event.preventDefault();
      event.stopPropagation();
      onPlace(moved(bbox, by));
    },
  });

  return (
    <div className={styles.box}>
      <svg ref={written} className={styles.written} aria-hidden="true">
        {set.lines.map((line, row) => (
          <text key={row} x="50%" y={first + row * leading.line} fontSize={set.size}>
            {line}
          </text>
        ))}
      </svg>
      <svg className={styles.outline} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
        <polygon points={points.map(String).join(" ")} {...grip(movedQuad)} />
      </svg>
      {points.map((at, corner) => (
        <Handle
          key={words.corners[corner]}
          label={words.corner(words.corners[corner] ?? "", shown)}
          at={at}
          {...grip((start, [x, y]) =>
            movedCorner(start, corner, [(start[corner]?.[0] ?? 0) + x, (start[corner]?.[1] ?? 0) + y]),
          )}
        />
      ))}
      <Handle label={words.move(shown)} at={middleOf(points)} whole {...grip(movedQuad)} />
    </div>
  );
}

function Handle({
  label,
  at: [x, y],
  whole = false,
  ...handlers
}: {
  label: string;
  at: Corner;
  /** Whether it moves the whole box. */
  whole?: boolean;
} & Record<`on${string}`, (event: never) => void>) {
  const handle = useRef<HTMLButtonElement>(null);
  useLaid(handle, `translate(${x}px, ${y}px)`, null);
  return (
    <button
      ref={handle}
      type="button"
      className={styles.handle}
      data-whole={whole || undefined}
      aria-label={label}
      title={label}
      {...handlers}
    />
  );
}

function middleOf(points: readonly Corner[]): Corner {
  const mean = (axis: 0 | 1) => points.reduce((sum, point) => sum + point[axis], 0) / points.length;
  return [mean(0), mean(1)];
}

function stepOf({ key, shiftKey }: KeyboardEvent): Corner | null {
  const step = shiftKey ? LARGE_STEP : STEP;
  switch (key) {
    case "ArrowLeft":
      return [-step, 0];
    case "ArrowRight":
      return [step, 0];
    case "ArrowUp":
      return [0, -step];
    case "ArrowDown":
      return [0, step];
    default:
      return null;
  }
}
