import { rgbToHex } from "@atelier/contract";
import { cos, radians, sin } from "../math/exact.js";
import { differenceOf, mixed } from "../oklch.js";
import type { Role } from "../shape/catalogue.js";
import { type Figure, figuresOf, turnOf } from "../shape/icons/drawing.js";
import { drawingOf } from "../shape/icons/pack.js";
import type { Polyline } from "../shape/icons/path.js";
import { type Art, type ArtShape, standing } from "./art.js";
import type { Outline } from "./drawing.js";
import { type Matrix, mapOutline } from "./outline.js";
import { outlineOf } from "./path.js";

/** Points along a side of a tint's box where it is asked what lies beneath it. */
const PROBES = 9;

/** The shapes of a layered icon as they were drawn, tints made opaque; null where there is no such icon. */
export function iconArt(name: string, roles: readonly Role[]): Art | null {
  const drawing = drawingOf(name);
  if (!drawing) return null;
  const figures = figuresOf(drawing);
  const opaque: { figure: Figure; colour: string }[] = [];
  for (const figure of figures) {
    const own = rgbToHex(figure.colour);
    const colour =
      figure.opacity >= 0.99 ? own : mixed(beneath(figure, opaque) ?? "#ffffff", own, figure.opacity);
    opaque.push({ figure, colour });
  }
  return standing(opaque.map(({ figure, colour }) => shapeOf(figure, colour, roles)));
}

function shapeOf(figure: Figure, colour: string, roles: readonly Role[]): ArtShape {
  const { paint } = figure;
  const role = roles.reduce((best, one) =>
    differenceOf(one.colour, colour) < differenceOf(best.colour, colour) ? one : best,
  );
  const shape = { outline: drawnOutline(figure), role: role.name, colour };
  return "rule" in paint ? { ...shape, rule: paint.rule } : { ...shape, rule: "nonzero", width: paint.width };
}

function drawnOutline({ source }: Figure): Outline {
  let outline = outlineOf(source.data);
  if (source.rotate !== null) outline = mapOutline(rotation(source.rotate), outline);
  return source.mirrored ? mapOutline([-1, 0, 0, 1, 32, 0], outline) : outline;
}

function rotation(transform: string): Matrix {
  const [degrees, x, y] = turnOf(transform);
  const c = cos(radians(degrees));
  const s = sin(radians(degrees));
  return [c, s, -s, c, x - c * x + s * y, y - s * x - c * y];
}

/** The colour that most of a tint lies on. */
function beneath(tint: Figure, below: readonly { figure: Figure; colour: string }[]): string | null {
  const [left, top, right, bottom] = boxOf(tint);
  const votes = new Map<string, number>();
  for (let n = 0; n < PROBES * PROBES; n++) {
    const x = left + ((right - left) * ((n % PROBES) + 0.5)) / PROBES;
    const y = top + ((bottom - top) * (Math.floor(n / PROBES) + 0.5)) / PROBES;
    if (!holds(tint, x, y)) continue;
    const under = below.findLast(({ figure }) => holds(figure, x, y));
    if (under) votes.set(under.colour, (votes.get(under.colour) ?? 0) + 1);
  }
  return [...votes].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

function boxOf({ lines }: Figure): [number, number, number, number] {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { points } of lines) {
    for (let i = 0; i < points.length; i += 2) {
      left = Math.min(left, points[i]!);
      right = Math.max(right, points[i]!);
      top = Math.min(top, points[i + 1]!);
      bottom = Math.max(bottom, points[i + 1]!);
    }
  }
  return [left, top, right, bottom];
}

/** True for a point inside the outline, by the number of sides to its right. */
function holds({ lines, paint }: Figure, x: number, y: number): boolean {
  if (!("rule" in paint)) return false;
  return lines.reduce((inside, line) => inside !== isCrossedOften(line, x, y), false);
}

function isCrossedOften({ points }: Polyline, x: number, y: number): boolean {
  let odd = false;
  for (let i = 0; i < points.length; i += 2) {
    const next = (i + 2) % points.length;
    const [x0, y0, x1, y1] = [points[i]!, points[i + 1]!, points[next]!, points[next + 1]!];
    if (y0 > y !== y1 > y && x < x0 + ((y - y0) / (y1 - y0)) * (x1 - x0)) odd = !odd;
  }
  return odd;
}
