import { rgbToHex } from "@atelier/contract";
import type { Mesh } from "../../geometry.js";
import { differenceOf } from "../../oklch.js";
import type { BuiltShape, Role } from "../catalogue.js";
import { type Figure, figuresOf } from "../icons/drawing.js";
import { drawingOf } from "../icons/pack.js";
import { extrude, tube } from "../mesh/index.js";
import { regionsOf } from "./outline.js";
import { tubesOf } from "./tubing.js";

/** Thickness of a card, and how far its sheets lie apart; the longest side is 1. */
const SHEET = 0.017;
const APART = 0.03;
const BEVEL = 0.003;
/** Tints fainter than this are glazes that paper and light have no sheet for. */
const FAINT = 0.5;

type Loop = (readonly [x: number, y: number])[];

/** A drawing's painted shapes as loops in own units: standing on y = 0 about x = 0, longest side 1, y up. */
interface Sheet {
  readonly loops: readonly Loop[];
  readonly closed: readonly boolean[];
  /** Drawn along with a line this wide; null where it is filled. */
  readonly width: number | null;
  readonly role: string;
  /** How many sheets lie below it where it lies. */
  readonly level: number;
}

/** An icon cut from sheets of paper that lie over one another; null where there is no such icon. */
export function cutIcon(name: string, roles: readonly Role[]): BuiltShape | null {
  const sheets = sheetsOf(name, roles);
  return (
    sheets && {
      parts: sheets.flatMap((sheet) => meshesOf(sheet).map((mesh) => ({ role: sheet.role, mesh }))),
    }
  );
}

/** An icon's outlines as tubes of light; null where there is no such icon. */
export function tubeIcon(name: string, roles: readonly Role[]): BuiltShape | null {
  const sheets = sheetsOf(name, roles);
  return sheets && { parts: tubesOf(sheets) };
}

function meshesOf({ loops, closed, width, level }: Sheet): Mesh[] {
  const z = level * APART;
  if (width !== null) {
    return loops.map((loop, n) =>
      tube(
        loop.map(([x, y]) => [x, y, z] as const),
        Math.max(width / 2, 0.004),
        { sides: 10, steps: 1, closed: closed[n]! },
      ),
    );
  }
  return regionsOf(loops).map(({ rim, holes }) =>
    lifted(extrude(rim, { depth: SHEET, bevel: BEVEL, holes }), z),
  );
}

function lifted({ positions, normals, indices }: Mesh, z: number): Mesh {
  return { positions: positions.map((value, k) => (k % 3 === 2 ? value + z : value)), normals, indices };
}

function sheetsOf(name: string, roles: readonly Role[]): Sheet[] | null {
  const drawing = drawingOf(name);
  if (!drawing) return null;
  const figures = figuresOf(drawing).filter(({ opacity }) => opacity >= FAINT);
  const all = figures.flatMap(({ lines }) => lines.flatMap(({ points }) => pairs(points)));
  const [left, right] = [Math.min(...all.map(([x]) => x)), Math.max(...all.map(([x]) => x))];
  const [top, bottom] = [Math.min(...all.map(([, y]) => y)), Math.max(...all.map(([, y]) => y))];
  const scale = 1 / Math.max(right - left, bottom - top);
  const own = ([x, y]: readonly [number, number]) =>
    [(x - (left + right) / 2) * scale, (bottom - y) * scale] as const;
  const sheets: Sheet[] = [];
  const boxes: [number, number, number, number][] = [];
  for (const figure of figures) {
    const loops = figure.lines.map(({ points }) => pairs(points).map(own));
    const box = boxOf(loops);
    const below = sheets.filter((_, n) => overlap(boxes[n]!, box)).map(({ level }) => level);
    sheets.push({
      loops,
      closed: figure.lines.map((line) => line.closed || "rule" in figure.paint),
      width: "rule" in figure.paint ? null : figure.paint.width * scale,
      role: nearestRole(figure, roles),
      level: Math.max(-1, ...below) + 1,
    });
    boxes.push(box);
  }
  return sheets;
}

function pairs(points: readonly number[]): Loop {
  return Array.from({ length: points.length / 2 }, (_, n) => [points[2 * n]!, points[2 * n + 1]!] as const);
}

function boxOf(loops: readonly Loop[]): [number, number, number, number] {
  const [xs, ys] = [
    loops.flatMap((loop) => loop.map(([x]) => x)),
    loops.flatMap((loop) => loop.map(([, y]) => y)),
  ];
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

function overlap(a: readonly number[], b: readonly number[]): boolean {
  return a[0]! < b[2]! && b[0]! < a[2]! && a[1]! < b[3]! && b[1]! < a[3]!;
}

function nearestRole(figure: Figure, roles: readonly Role[]): string {
  const colour = rgbToHex(figure.colour);
  return roles.reduce((best, role) =>
    differenceOf(role.colour, colour) < differenceOf(best.colour, colour) ? role : best,
  ).name;
}
