import { acos, cos, sin } from "../../math/exact.js";

/** A line through points, x and y in turn. */
export interface Polyline {
  readonly points: readonly number[];
  readonly closed: boolean;
}

/** How far a chord may lie from its curve, in view-box units (1/32 of an icon): a tenth of a pixel at 1000 px. */
const TOLERANCE = 0.004;

const ARGUMENTS: Readonly<Record<string, number>> = {
  m: 2,
  l: 2,
  h: 1,
  v: 1,
  c: 6,
  s: 4,
  q: 4,
  t: 2,
  a: 7,
  z: 0,
};

/** Flattens SVG path data (SVG 1.1, 8.3) into polylines; curves and arcs become chords within 0.004 units. */
export function flattenPath(data: string): Polyline[] {
  const pen = startPen();
  for (const { command, values } of commandsOf(data)) draw(pen, command, values);
  endLine(pen, false);
  return pen.lines;
}

export interface Command {
  readonly command: string;
  readonly values: readonly number[];
}

/** The commands of SVG path data, repeated ones told apart, as far as the data is sound. */
export function* commandsOf(data: string): Generator<Command> {
  const word = /([a-zA-Z])|([-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?)/y;
  const flag = /[\s,]*([01])/y;
  let at = 0;
  let command = "";
  let values: number[] = [];
  while (at < data.length) {
    if (/[\s,]/.test(data[at])) {
      at++;
      continue;
    }
    // Flags of an arc may be written without a space after them: "a1 1 0 01.5.5".
    if (command.toLowerCase() === "a" && (values.length === 3 || values.length === 4)) {
      flag.lastIndex = at;
      const found = flag.exec(data);
      if (!found) return;
      values.push(Number(found[1]));
      at = flag.lastIndex;
      continue;
    }
    word.lastIndex = at;
    const found = word.exec(data);
    if (!found) return;
    at = word.lastIndex;
    if (found[1]) {
      command = found[1];
      values = [];
      if (command === "z" || command === "Z") yield { command, values };
      continue;
    }
    values.push(Number(found[2]));
    if (values.length === ARGUMENTS[command.toLowerCase()]) {
      yield { command, values };
      values = [];
      // More pairs after a moveto are linetos.
      if (command === "m") command = "l";
      if (command === "M") command = "L";
    }
  }
}

interface Pen {
  readonly lines: Polyline[];
  line: number[];
  x: number;
  y: number;
  startX: number;
  startY: number;
  /** The last control point, reflected by smooth curves; null after any other command. */
  cubic: readonly [number, number] | null;
  quadratic: readonly [number, number] | null;
}

function startPen(): Pen {
  return { lines: [], line: [], x: 0, y: 0, startX: 0, startY: 0, cubic: null, quadratic: null };
}

function endLine(pen: Pen, closed: boolean): void {
  if (pen.line.length >= 4) pen.lines.push({ points: pen.line, closed });
  pen.line = [];
}

function lineTo(pen: Pen, x: number, y: number): void {
  if (pen.line.length === 0) pen.line.push(pen.x, pen.y);
  if (x !== pen.x || y !== pen.y) pen.line.push(x, y);
  pen.x = x;
  pen.y = y;
}

function draw(pen: Pen, command: string, values: readonly number[]): void {
  const kind = command.toLowerCase();
  const relative = command === kind;
  const ox = relative ? pen.x : 0;
  const oy = relative ? pen.y : 0;
  const v = (index: number) => values[index];
  const { cubic, quadratic } = pen;
  pen.cubic = null;
  pen.quadratic = null;
  switch (kind) {
    case "m":
      endLine(pen, false);
      pen.x = pen.startX = ox + v(0);
      pen.y = pen.startY = oy + v(1);
      return;
    case "z":
      endLine(pen, true);
      pen.x = pen.startX;
      pen.y = pen.startY;
      return;
    case "l":
      lineTo(pen, ox + v(0), oy + v(1));
      return;
    case "h":
      lineTo(pen, ox + v(0), pen.y);
      return;
    case "v":
      lineTo(pen, pen.x, oy + v(0));
      return;
    case "c":
      cubicTo(pen, [ox + v(0), oy + v(1), ox + v(2), oy + v(3), ox + v(4), oy + v(5)]);
      return;
    case "s": {
      const [x1, y1] = cubic ? [2 * pen.x - cubic[0], 2 * pen.y - cubic[1]] : [pen.x, pen.y];
      cubicTo(pen, [x1, y1, ox + v(0), oy + v(1), ox + v(2), oy + v(3)]);
      return;
    }
    case "q":
      quadraticTo(pen, [ox + v(0), oy + v(1)], [ox + v(2), oy + v(3)]);
      return;
    case "t":
      quadraticTo(pen, quadratic ? [2 * pen.x - quadratic[0], 2 * pen.y - quadratic[1]] : [pen.x, pen.y], [
        ox + v(0),
        oy + v(1),
      ]);
      return;
    case "a":
      arcTo(pen, v(0), v(1), v(2), v(3) === 1, v(4) === 1, ox + v(5), oy + v(6));
      return;
  }
}

function quadraticTo(pen: Pen, control: readonly [number, number], end: readonly [number, number]): void {
  const third = (from: number, to: number) => from + ((to - from) * 2) / 3;
  cubicTo(pen, [
    third(pen.x, control[0]),
    third(pen.y, control[1]),
    third(end[0], control[0]),
    third(end[1], control[1]),
    end[0],
    end[1],
  ]);
  pen.cubic = null;
  pen.quadratic = control;
}

function cubicTo(
  pen: Pen,
  [x1, y1, x2, y2, x3, y3]: readonly [number, number, number, number, number, number],
) {
  const { x: x0, y: y0 } = pen;
  // Chord error of n equal steps is at most max|B''| / (8 n²), and |B''| ≤ 6 × the second differences.
  const ax = x0 - 2 * x1 + x2;
  const ay = y0 - 2 * y1 + y2;
  const bx = x1 - 2 * x2 + x3;
  const by = y1 - 2 * y2 + y3;
  const bend = Math.sqrt(Math.max(ax * ax + ay * ay, bx * bx + by * by));
  const steps = Math.min(64, Math.max(1, Math.ceil(Math.sqrt((0.75 * bend) / TOLERANCE))));
  for (let i = 1; i < steps; i++) {
    const t = i / steps;
    const s = 1 - t;
    const a = s * s * s;
    const b = 3 * s * s * t;
    const c = 3 * s * t * t;
    const d = t * t * t;
    lineTo(pen, a * x0 + b * x1 + c * x2 + d * x3, a * y0 + b * y1 + c * y2 + d * y3);
  }
  lineTo(pen, x3, y3);
  pen.cubic = [x2, y2];
}

/** An elliptic arc by its end points: SVG 1.1, appendix F.6.5. */
function arcTo(
  pen: Pen,
  rxAsked: number,
  ryAsked: number,
  degrees: number,
  large: boolean,
  sweep: boolean,
  x: number,
  y: number,
): void {
  let rx = Math.abs(rxAsked);
  let ry = Math.abs(ryAsked);
  const { x: x0, y: y0 } = pen;
  if (rx === 0 || ry === 0 || (x === x0 && y === y0)) {
    lineTo(pen, x, y);
    return;
  }
  const tilt = (degrees * Math.PI) / 180;
  const c = cos(tilt);
  const s = sin(tilt);
  const px = (c * (x0 - x) + s * (y0 - y)) / 2;
  const py = (-s * (x0 - x) + c * (y0 - y)) / 2;
  const need = (px * px) / (rx * rx) + (py * py) / (ry * ry);
  if (need > 1) {
    rx *= Math.sqrt(need);
    ry *= Math.sqrt(need);
  }
  const k = Math.sqrt(Math.max(0, 1 / Math.min(1, need) - 1)) * (large === sweep ? -1 : 1);
  const fit = need > 1 ? 0 : k;
  const cx = (fit * rx * py) / ry;
  const cy = (-fit * ry * px) / rx;
  const ux = (px - cx) / rx;
  const uy = (py - cy) / ry;
  const wx = (-px - cx) / rx;
  const wy = (-py - cy) / ry;
  let turn = acos((ux * wx + uy * wy) / Math.sqrt((ux * ux + uy * uy) * (wx * wx + wy * wy)));
  if (ux * wy - uy * wx < 0) turn = -turn;
  if (sweep && turn < 0) turn += 2 * Math.PI;
  if (!sweep && turn > 0) turn -= 2 * Math.PI;
  const middleX = c * cx - s * cy + (x0 + x) / 2;
  const middleY = s * cx + c * cy + (y0 + y) / 2;
  const radius = Math.max(rx, ry);
  const widest = 2 * acos(Math.max(0, 1 - TOLERANCE / radius));
  const steps = Math.min(128, Math.max(1, Math.ceil(Math.abs(turn) / Math.max(widest, 0.05))));
  for (let i = 1; i < steps; i++) {
    const angle = (turn * i) / steps;
    const ex = rx * (ux * cos(angle) - uy * sin(angle));
    const ey = ry * (ux * sin(angle) + uy * cos(angle));
    lineTo(pen, middleX + c * ex - s * ey, middleY + s * ex + c * ey);
  }
  lineTo(pen, x, y);
}
