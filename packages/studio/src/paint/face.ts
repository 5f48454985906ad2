import type { FaceName } from "../face.js";
import { cos, radians, sin } from "../math/exact.js";
import type { Contour, Outline, Point } from "./drawing.js";
import { circle, ellipse, type Matrix, mapOutline } from "./outline.js";

/** One colour of a face. */
export interface Feature {
  readonly name: "eyes" | "glints" | "mouth" | "tongue" | "cheeks" | "brows" | "tear";
  readonly colour: string;
  readonly outline: Outline;
}

/** Height of every face, its width being 2, its middle at the origin, y down. */
export const FACE_HEIGHT = 1.1;

const INK = "#2b2024";
const EYE = 0.62;
const LEVEL = -0.16;

/** A line of even thickness along points, its ends round enough at this size. */
function ribbon(points: readonly Point[], thick: number): Contour {
  const sides = points.map(([x, y], n): [Point, Point] => {
    const [a, b] = [points[Math.max(0, n - 1)]!, points[Math.min(points.length - 1, n + 1)]!];
    const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
    const by = thick / 2 / Math.sqrt(dx * dx + dy * dy);
    return [
      [x - dy * by, y + dx * by],
      [x + dy * by, y - dx * by],
    ];
  });
  const around = [...sides.map(([left]) => left), ...sides.map(([, right]) => right).reverse()];
  return { start: around[0]!, segments: around.slice(1), closed: true };
}

/** Part of an ellipse as a line with round ends: degrees clockwise from the right. */
function arc(x: number, y: number, rx: number, ry: number, from: number, to: number, thick: number): Outline {
  const at = (degrees: number): Point => [x + rx * cos(radians(degrees)), y + ry * sin(radians(degrees))];
  const points = Array.from({ length: 17 }, (_, k) => at(from + ((to - from) * k) / 16));
  const ends = [points[0]!, points.at(-1)!].map(([cx, cy]) => circle(cx, cy, thick / 2));
  return [ribbon(points, thick), ...ends];
}

const OPEN: Outline = [ellipse(-EYE, LEVEL, 0.16, 0.19), ellipse(EYE, LEVEL, 0.16, 0.19)];
const GLINTS: Outline = [circle(-EYE + 0.06, LEVEL - 0.08, 0.055), circle(EYE + 0.06, LEVEL - 0.08, 0.055)];
const CHEEKS: Outline = [ellipse(-0.86, 0.13, 0.13, 0.085), ellipse(0.86, 0.13, 0.13, 0.085)];
const SHUT = (side: number): Outline => arc(side * EYE, LEVEL - 0.04, 0.17, 0.13, 15, 165, 0.075);
const GLAD = (side: number): Outline => arc(side * EYE, LEVEL + 0.08, 0.17, 0.17, 195, 345, 0.075);
const SMILE = arc(0, 0.02, 0.2, 0.19, 12, 168, 0.075);
const FROWN = arc(0, 0.34, 0.2, 0.17, 195, 345, 0.075);

/** Half an ellipse, flat above, for a mouth that laughs. */
const LAUGH: Outline = [
  {
    start: [-0.27, 0.04],
    segments: [
      [0.27, 0.04],
      [0.27, 0.24, 0.15, 0.38, 0, 0.38],
      [-0.15, 0.38, -0.27, 0.24, -0.27, 0.04],
    ],
    closed: true,
  },
];
const TONGUE: Outline = [ellipse(0, 0.3, 0.13, 0.07)];

function brows(inner: number, outer: number): Outline {
  return [-1, 1].map((side) =>
    ribbon(
      [
        [side * (EYE - 0.2), inner],
        [side * (EYE + 0.2), outer],
      ],
      0.085,
    ),
  );
}

const EYES: Feature[] = [
  { name: "eyes", colour: INK, outline: OPEN },
  { name: "glints", colour: "#ffffff", outline: GLINTS },
];
const BLUSH: Feature = { name: "cheeks", colour: "#f28a93", outline: CHEEKS };
const mouth = (outline: Outline): Feature => ({ name: "mouth", colour: INK, outline });

const FEATURES: Readonly<Record<FaceName, readonly Feature[]>> = {
  smiling: [...EYES, BLUSH, mouth(SMILE)],
  laughing: [
    { name: "eyes", colour: INK, outline: [...GLAD(-1), ...GLAD(1)] },
    BLUSH,
    { name: "mouth", colour: "#6b1f2a", outline: LAUGH },
    { name: "tongue", colour: "#f27d84", outline: TONGUE },
  ],
  winking: [
    { name: "eyes", colour: INK, outline: [OPEN[0]!, ...GLAD(1)] },
    { name: "glints", colour: "#ffffff", outline: [GLINTS[0]!] },
    BLUSH,
    mouth(SMILE),
  ],
  sleepy: [
    { name: "eyes", colour: INK, outline: [...SHUT(-1), ...SHUT(1)] },
    BLUSH,
    mouth([ellipse(0, 0.16, 0.075, 0.09)]),
  ],
  surprised: [
    ...EYES,
    { name: "brows", colour: INK, outline: brows(-0.47, -0.45) },
    mouth([ellipse(0, 0.22, 0.13, 0.16)]),
  ],
  sad: [
    ...EYES,
    { name: "brows", colour: INK, outline: brows(-0.53, -0.4) },
    mouth(FROWN),
    { name: "tear", colour: "#7cc4f2", outline: [ellipse(-EYE - 0.06, 0.2, 0.07, 0.11)] },
  ],
  angry: [...EYES, { name: "brows", colour: INK, outline: brows(-0.3, -0.52) }, mouth(FROWN)],
};

/** The features of a face, farthest first, brought to a place: its middle and half its width. */
export function faceFeatures(name: FaceName, x: number, y: number, half: number): Feature[] {
  const matrix: Matrix = [half, 0, 0, half, x, y];
  return FEATURES[name].map((feature) => ({ ...feature, outline: mapOutline(matrix, feature.outline) }));
}
