import type { Mark } from "../../../paint/drawing.js";
import { circle, polygon } from "../../../paint/outline.js";
import { isRightToLeft, mainScript } from "../../fonts/script.js";
import { type Arc, arcGroup, setOnArc } from "../../set/arc.js";
import { arcSegments, onCircle } from "../forms.js";
import { illustration } from "../illustration.js";
import { faceFor, filledShape, group, type Page } from "../page.js";
import { signMark, wordmark } from "./wordmark.js";

/** Of the frame's lesser side. */
const RADIUS = 0.42;
/** Radii of what it is made of, and the size of its letters, against its own. */
const RIM = 0.945;
const BAND = 0.76;
const FIELD = 0.575;
const LETTERS = 0.235;
/** Degrees that words above may take alone, and above and below each other. */
const ALONE = 250;
const SHARED = { above: 196, below: 120 } as const;
/** Degrees between words and what fills the rest of the ring. */
const CLEAR = 13;
const STARS = [-15, 0, 15];

/**
 * A round badge: its name along the ring above, a line below or stars in its place, the picture in the middle. Scripts
 * that are read from the right are joined, and several lines would crowd it: those are set as a word mark.
 */
export function badge(page: Page): Mark[] {
  const { width, height, colours, headline, lines, least } = page;
  const name = headline ?? lines[0] ?? "";
  const rest = headline ? lines : lines.slice(1);
  const [cx, cy, r] = [width / 2, height / 2, RADIUS * Math.min(width, height)];
  const line = rest[0] ?? null;
  const style = faceFor(page, name, "Archivo", { weight: 720, leads: true });
  const wish = { cx, cy, middle: BAND * r, most: LETTERS * r };
  const above = setOnArc(name, style, { ...wish, span: line ? SHARED.above : ALONE, side: "above" });
  const below = line
    ? setOnArc(line, faceFor(page, line, "Archivo", { weight: 600 }), {
        ...wish,
        most: Math.min(0.86 * LETTERS * r, above.size),
        span: SHARED.below,
        side: "below",
      })
    : null;
  const smallest = Math.min(above.size, below?.size ?? above.size);
  const joined = [name, ...rest].some((text) => isRightToLeft(mainScript(text)));
  if (joined || rest.length > 1 || smallest < least) return wordmark(page);
  const room = { x: cx - FIELD * r, y: cy - FIELD * r, width: 2 * FIELD * r, height: 2 * FIELD * r };
  const ring = (radius: number, colour: string): Mark => ({
    kind: "shape",
    outline: [circle(cx, cy, radius)],
    stroke: { colour, width: 0.014 * r },
  });
  return [
    group("badge", [
      filledShape([circle(cx, cy, r)], colours.ink),
      ring(RIM * r, colours.ground),
      filledShape([circle(cx, cy, FIELD * r)], colours.ground),
      ring((FIELD - 0.035) * r, colours.ink),
    ]),
    ...(page.layout.picture
      ? illustration(page, room, { share: 0.62 })
      : [group("sign", signMark(page, cx, cy, 0.26 * r))]),
    group("ornament", ornament(above, below, { cx, cy, r, colour: colours.ground })),
    arcGroup("wordmark", above, colours.ground),
    ...(below ? [arcGroup("line 1", below, colours.ground)] : []),
  ];
}

/** Stars in the gaps between words, and rules where a gap is long. */
function ornament(
  above: Arc,
  below: Arc | null,
  at: { readonly cx: number; readonly cy: number; readonly r: number; readonly colour: string },
): Mark[] {
  const { cx, cy, r, colour } = at;
  const right = -90 + above.span / 2;
  const star = (degrees: number): Mark => {
    const [x, y] = onCircle(cx, cy, BAND * r, degrees);
    const points = Array.from({ length: 10 }, (_, n) =>
      onCircle(x, y, (n % 2 === 0 ? 0.062 : 0.026) * r, degrees - 180 + 36 * n),
    );
    return filledShape([polygon(points)], colour);
  };
  if (below) {
    const middle = (right + 90 - below.span / 2) / 2;
    return [star(middle), star(180 - middle)];
  }
  const [from, to] = [right + CLEAR, 90 + STARS[0]! - CLEAR];
  const arc = (a: number, b: number): Mark => ({
    kind: "shape",
    outline: [
      {
        start: onCircle(cx, cy, BAND * r, a),
        segments: arcSegments(cx, cy, BAND * r, a, b),
        closed: false,
      },
    ],
    stroke: { colour, width: 0.02 * r },
  });
  return [
    ...STARS.map((degrees) => star(90 + degrees)),
    ...(to - from > CLEAR ? [arc(from, to), arc(180 - to, 180 - from)] : []),
  ];
}
