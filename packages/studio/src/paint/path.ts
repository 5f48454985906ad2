import { acos, cos, radians, sin, tan } from "../math/exact.js";
import { commandsOf } from "../shape/icons/path.js";
import type { Contour, Outline, Point, Segment } from "./drawing.js";

interface Pen {
  readonly contours: Contour[];
  start: Point;
  at: Point;
  segments: Segment[];
  /** The last control point, which smooth curves mirror; null after any other command. */
  control: Point | null;
}

/** Reads SVG path data (SVG 1.1, 8.3); quadratic curves and arcs become cubic ones. */
export function outlineOf(data: string): Outline {
  const pen: Pen = { contours: [], start: [0, 0], at: [0, 0], segments: [], control: null };
  for (const { command, values } of commandsOf(data)) draw(pen, command, values);
  lift(pen, false);
  return pen.contours;
}

function lift(pen: Pen, closed: boolean): void {
  if (pen.segments.length > 0) pen.contours.push({ start: pen.start, segments: pen.segments, closed });
  pen.segments = [];
}

function draw(pen: Pen, command: string, values: readonly number[]): void {
  const kind = command.toLowerCase();
  const [ox, oy] = command === kind ? pen.at : [0, 0];
  const point = (n: number): Point => [ox + values[n]!, oy + values[n + 1]!];
  const mirrored = (): Point => {
    const [x, y] = pen.control ?? pen.at;
    return [2 * pen.at[0] - x, 2 * pen.at[1] - y];
  };
  switch (kind) {
    case "m":
      lift(pen, false);
      pen.at = pen.start = point(0);
      pen.control = null;
      return;
    case "z":
      lift(pen, true);
      pen.at = pen.start;
      pen.control = null;
      return;
    case "l":
      line(pen, point(0));
      return;
    case "h":
      line(pen, [ox + values[0]!, pen.at[1]]);
      return;
    case "v":
      line(pen, [pen.at[0], oy + values[0]!]);
      return;
    case "c":
      curve(pen, point(0), point(2), point(4));
      return;
    case "s":
      curve(pen, mirrored(), point(0), point(2));
      return;
    case "q":
      quadratic(pen, point(0), point(2));
      return;
    case "t":
      quadratic(pen, mirrored(), point(0));
      return;
    case "a":
      arc(pen, values, [ox + values[5]!, oy + values[6]!]);
      return;
  }
}

function line(pen: Pen, to: Point): void {
  if (pen.segments.length === 0) pen.start = pen.at;
  pen.segments.push(to);
  pen.at = to;
  pen.control = null;
}

function curve(pen: Pen, first: Point, second: Point, to: Point): void {
  if (pen.segments.length === 0) pen.start = pen.at;
  pen.segments.push([...first, ...second, ...to]);
  pen.at = to;
  pen.control = second;
}

function quadratic(pen: Pen, control: Point, to: Point): void {
  const towards = ([x, y]: Point): Point => [x + ((control[0] - x) * 2) / 3, y + ((control[1] - y) * 2) / 3];
  curve(pen, towards(pen.at), towards(to), to);
  pen.control = control;
}

/** An elliptic arc by its end points (SVG 1.1, appendix F.6.5) as cubic curves of at most a quarter turn. */
function arc(pen: Pen, values: readonly number[], to: Point): void {
  let rx = Math.abs(values[0]!);
  let ry = Math.abs(values[1]!);
  const [x0, y0] = pen.at;
  const [x, y] = to;
  if (rx === 0 || ry === 0 || (x === x0 && y === y0)) {
    line(pen, to);
    return;
  }
  const c = cos(radians(values[2]!));
  const s = sin(radians(values[2]!));
  const px = (c * (x0 - x) + s * (y0 - y)) / 2;
  const py = (-s * (x0 - x) + c * (y0 - y)) / 2;
  const need = Math.max(1, Math.sqrt((px * px) / (rx * rx) + (py * py) / (ry * ry)));
  rx *= need;
  ry *= need;
  const [ux, uy] = [px / rx, py / ry];
  const apart = ux * ux + uy * uy;
  const side = (values[3] === 1) === (values[4] === 1) ? -1 : 1;
  const k = side * Math.sqrt(Math.max(0, 1 / apart - 1));
  const [cx, cy] = [k * uy, -k * ux];
  const from: Point = [ux - cx, uy - cy];
  const end: Point = [-ux - cx, -uy - cy];
  let turn = acos(Math.max(-1, Math.min(1, from[0] * end[0] + from[1] * end[1])));
  if (from[0] * end[1] - from[1] * end[0] < 0) turn = -turn;
  if (values[4] === 1 && turn < 0) turn += 2 * Math.PI;
  if (values[4] === 0 && turn > 0) turn -= 2 * Math.PI;
  const place = (ex: number, ey: number): Point => {
    const [dx, dy] = [rx * (ex + cx), ry * (ey + cy)];
    return [c * dx - s * dy + (x0 + x) / 2, s * dx + c * dy + (y0 + y) / 2];
  };
  const steps = Math.max(1, Math.ceil(Math.abs(turn) / (Math.PI / 2) - 1e-6));
  const handle = (4 / 3) * tan(turn / steps / 4);
  let [ax, ay] = from;
  for (let n = 1; n <= steps; n++) {
    const angle = (turn * n) / steps;
    const bx = from[0] * cos(angle) - from[1] * sin(angle);
    const by = from[1] * cos(angle) + from[0] * sin(angle);
    curve(
      pen,
      place(ax - handle * ay, ay + handle * ax),
      place(bx + handle * by, by - handle * bx),
      n === steps ? to : place(bx, by),
    );
    [ax, ay] = [bx, by];
  }
  pen.control = null;
}
