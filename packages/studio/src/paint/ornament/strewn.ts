import { cos, radians, sin } from "../../math/exact.js";
import type { Contour, Point } from "../drawing.js";
import { circle, polygon, rectangle } from "../outline.js";
import { copiesOf, isFree, type Spot } from "../torus.js";
import { byColour, type Inked, latticeColours, type Pattern, repeats } from "./field.js";

interface Place {
  readonly x: number;
  readonly y: number;
  readonly colour: string;
}

/** Every second row shifted by half a place; what crosses an edge is there again on the other side. */
function staggered(
  { width, height, short, colours, random }: Parameters<Pattern>[0],
  pitch: number,
): { pitch: number; places: Place[] } {
  const columns = repeats(width, short * pitch);
  const lines = repeats(height, short * pitch * 0.8660254, 2);
  const colourAt = latticeColours(columns, lines, colours.slice(1), random);
  const [w, h] = [width / columns, height / lines];
  const places: Place[] = [];
  for (let line = 0; line <= lines; line++)
    for (let column = 0; column <= columns; column++)
      places.push({ x: (column + (line % 2) / 2) * w, y: line * h, colour: colourAt(column, line) });
  // The shifted rows begin half a place before the left edge.
  for (let line = 1; line <= lines; line += 2)
    places.push({ x: -w / 2, y: line * h, colour: colourAt(columns - 1, line) });
  return { pitch: Math.min(w, h), places };
}

const groundOf = ({ width, height, colours }: Parameters<Pattern>[0]): Inked => ({
  colour: colours[0]!,
  outline: [rectangle(0, 0, width, height)],
});

/** Round dots. */
export const dots: Pattern = (field) => {
  const { pitch, places } = staggered(field, field.random() < 0.5 ? 0.13 : 0.17);
  const radius = pitch * 0.31;
  return [
    groundOf(field),
    ...byColour(places.map(({ x, y, colour }) => ({ colour, contour: circle(x, y, radius) }))),
  ];
};

/** Upright crosses. */
export const crosses: Pattern = (field) => {
  const { pitch, places } = staggered(field, 0.15);
  const [arm, half] = [pitch * 0.34, pitch * 0.1];
  const cross = (x: number, y: number): Contour => {
    const quarter: Point[] = [
      [half, -arm],
      [half, -half],
      [arm, -half],
    ];
    const turned = [0, 1, 2, 3].flatMap((turn) =>
      quarter.map(([u, v]): Point => {
        const [a, b] = turn === 0 ? [u, v] : turn === 1 ? [-v, u] : turn === 2 ? [-u, -v] : [v, -u];
        return [x + a, y + b];
      }),
    );
    return polygon(turned);
  };
  return [groundOf(field), ...byColour(places.map(({ x, y, colour }) => ({ colour, contour: cross(x, y) })))];
};

/** Radii of the rings in a square, of its shorter half side. */
const RINGS = [0.96, 0.7, 0.46, 0.22];

/** Squares of concentric rings. */
export const rings: Pattern = ({ width, height, short, colours, random }) => {
  const [columns, lines] = [width, height].map((side) => repeats(side, short * 0.2));
  const [w, h] = [width / columns!, height / lines!];
  const groundAt = latticeColours(columns!, lines!, colours, random);
  const levels: { colour: string; contour: Contour }[][] = [[], ...RINGS.map(() => [])];
  for (let line = 0; line < lines!; line++)
    for (let column = 0; column < columns!; column++) {
      const own = groundAt(column, line);
      const first = colours.indexOf(own);
      const step = 1 + Math.floor(random() * Math.max(1, colours.length - 1));
      levels[0]!.push({ colour: own, contour: rectangle(column * w, line * h, w + 0.5, h + 0.5) });
      RINGS.forEach((share, n) => {
        const colour = colours[(first + (n + 1) * step) % colours.length]!;
        const radius = (share * Math.min(w, h)) / 2;
        levels[n + 1]!.push({ colour, contour: circle((column + 0.5) * w, (line + 0.5) * h, radius) });
      });
    }
  return levels.flatMap(byColour);
};

/** Radii of the arcs of a scale. */
const ARCS = [1, 0.86, 0.58, 0.44, 0.18];

/** Overlapping scales of concentric arcs, each row over the one before it. */
export const scales: Pattern = ({ width, height, short, colours, random }) => {
  const columns = repeats(width, short * 0.2);
  const across = width / columns;
  const lines = repeats(height, across * 0.3, 2);
  const down = height / lines;
  const [ground, ...inks] = colours;
  const colourAt = latticeColours(columns, lines, inks, random);
  const layers: Inked[] = [{ colour: ground!, outline: [rectangle(0, 0, width, height)] }];
  // Rows above the frame reach into it, and rows below it hide those within.
  for (let line = -2; line <= lines + 4; line++)
    for (const [n, share] of ARCS.entries()) {
      const shapes = [];
      for (let column = -1; column <= columns; column++) {
        const x = (column + 0.5 + (Math.abs(line) % 2) / 2) * across;
        const colour = n % 2 === 0 ? colourAt(column, line) : ground!;
        shapes.push({ colour, contour: circle(x, line * down, (share * across) / 2) });
      }
      layers.push(...byColour(shapes));
    }
  return layers;
};

/** Radii of chips, of the short side, and how many places are tried for each. */
const CHIPS = [0.05, 0.034, 0.022, 0.013];
const TRIES = 700;

/** Chips of stone set in the ground. */
export const terrazzo: Pattern = (field) => {
  const { width, height, short, colours, random } = field;
  const taken: Spot[] = [];
  const shapes: { colour: string; contour: Contour }[] = [];
  const inks = colours.slice(1);
  for (const size of CHIPS)
    for (let n = 0; n < TRIES; n++) {
      const radius = size * short * (0.75 + 0.5 * random());
      const spot = { x: width * random(), y: height * random(), radius };
      const chip = chipOf(radius, random);
      if (!isFree(spot, taken, field, short * 0.004)) continue;
      const colour = inks[taken.length % inks.length]!;
      taken.push(spot);
      for (const [dx, dy] of copiesOf(spot, field))
        shapes.push({
          colour,
          contour: polygon(chip.map(([x, y]): Point => [x + spot.x + dx, y + spot.y + dy])),
        });
    }
  return [groundOf(field), ...byColour(shapes)];
};

/** A broken corner or sliver about the origin: five to seven corners within a radius. */
function chipOf(radius: number, random: () => number): Point[] {
  const corners = 5 + Math.floor(3 * random());
  const flat = 0.6 + 0.4 * random();
  const turn = 360 * random();
  return Array.from({ length: corners }, (_, k): Point => {
    const at = radians((360 * (k + 0.6 * random())) / corners);
    const [x, y] = [cos(at) * radius * (0.8 + 0.2 * random()), sin(at) * radius * flat];
    const [c, s] = [cos(radians(turn)), sin(radians(turn))];
    return [x * c - y * s, x * s + y * c];
  });
}
