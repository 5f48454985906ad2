import type {
  Contour,
  Group,
  LinearGradient,
  Mark,
  Outline,
  Paint,
  Shape,
  VectorDrawing,
} from "./drawing.js";

/**
 * Writes a drawing as SVG (valid against SVG 1.1 but for `aria-label`, which is SVG 2): relative coordinates with one
 * decimal, groups by name, no scripts, pictures, styles or references to anything outside the file.
 */
export function svgOf(drawing: VectorDrawing): string {
  const { width, height, title, description } = drawing;
  const file: File = { names: new Set(), definitions: [], gradients: new Map() };
  const body = drawing.children.map((mark) => markup(mark, file, "  ")).join("");
  const definitions = file.definitions.map((line) => `    ${line}\n`).join("");
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" ` +
    `role="img" aria-label="${escaped(title)}">\n` +
    `  <title>${escaped(title)}</title>\n` +
    (description === undefined ? "" : `  <desc>${escaped(description)}</desc>\n`) +
    (definitions === "" ? "" : `  <defs>\n${definitions}  </defs>\n`) +
    `${body}</svg>\n`
  );
}

interface File {
  readonly names: Set<string>;
  readonly definitions: string[];
  /** By what they look like: their name. */
  readonly gradients: Map<string, string>;
}

function markup(mark: Mark, file: File, indent: string): string {
  return mark.kind === "shape" ? shapeMarkup(mark, file, indent) : groupMarkup(mark, file, indent);
}

function groupMarkup(group: Group, file: File, indent: string): string {
  const id = uniqueName(group.id, file);
  const says = group.text ?? group.label;
  const label = group.text === undefined ? "" : ` role="img" aria-label="${escaped(group.text)}"`;
  let clip = "";
  if (group.clip) {
    const name = uniqueName(`${id}-clip`, file);
    file.definitions.push(`<clipPath id="${name}"><path d="${pathData(group.clip)}"/></clipPath>`);
    clip = ` clip-path="url(#${name})"`;
  }
  const title = says === undefined ? "" : `${indent}  <title>${escaped(says)}</title>\n`;
  const children = group.children.map((child) => markup(child, file, `${indent}  `)).join("");
  return `${indent}<g id="${id}"${label}${clip}>\n${title}${children}${indent}</g>\n`;
}

function shapeMarkup({ outline, fill, stroke, rule }: Shape, file: File, indent: string): string {
  const data = pathData(outline);
  if (data === "") return "";
  const attributes = [`fill="${fill === undefined ? "none" : paintValue(fill, file)}"`];
  if (rule === "evenodd") attributes.push('fill-rule="evenodd"');
  if (stroke) {
    attributes.push(`stroke="${stroke.colour}"`, `stroke-width="${decimal(stroke.width)}"`);
    if (stroke.cap !== "butt") attributes.push('stroke-linecap="round"');
    if (stroke.join !== "miter") attributes.push('stroke-linejoin="round"');
    if (stroke.dashes) attributes.push(`stroke-dasharray="${stroke.dashes.map(decimal).join(" ")}"`);
  }
  return `${indent}<path ${attributes.join(" ")} d="${data}"/>\n`;
}

function paintValue(paint: Paint, file: File): string {
  if (typeof paint === "string") return paint;
  const look = gradientMarkup(paint);
  const known = file.gradients.get(look);
  const name = known ?? uniqueName("gradient", file);
  if (!known) {
    file.gradients.set(look, name);
    file.definitions.push(look.replace("<linearGradient", `<linearGradient id="${name}"`));
  }
  return `url(#${name})`;
}

function gradientMarkup({ from, to, stops }: LinearGradient): string {
  const ends = `x1="${decimal(from[0])}" y1="${decimal(from[1])}" x2="${decimal(to[0])}" y2="${decimal(to[1])}"`;
  const inner = stops.map(({ at, colour }) => `<stop offset="${at}" stop-color="${colour}"/>`).join("");
  return `<linearGradient gradientUnits="userSpaceOnUse" ${ends}>${inner}</linearGradient>`;
}

/** A valid XML name of its own: "Café table" is "café-table", a second one "café-table-2". */
function uniqueName(wish: string, { names }: File): string {
  const plain = wish
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, "-")
    .replaceAll(/^-+|-+$/g, "");
  const name = /^\p{L}/u.test(plain) ? plain : `part${plain === "" ? "" : `-${plain}`}`;
  let free = name;
  for (let n = 2; names.has(free); n++) free = `${name}-${n}`;
  names.add(free);
  return free;
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Text for XML; characters that XML 1.0 does not allow at all are left out. */
function escaped(text: string): string {
  return text
    .replaceAll(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, "")
    .replaceAll(/[&<>"']/g, (character) => ENTITIES[character]!);
}

/** SVG path data of contours; what is smaller than a tenth of a pixel leaves no trace. */
export function pathData(outline: Outline): string {
  return outline.map(contourData).join("");
}

/** Whole tenths: steps between rounded points, so that rounding never adds up. */
function contourData({ start, segments, closed }: Contour): string {
  let x = tenths(start[0]);
  let y = tenths(start[1]);
  const [startX, startY] = [x, y];
  const writer: Writer = { text: "", command: "" };
  // How far the last curve's second control point lies before its end.
  let [backX, backY] = [0, 0];
  segments.forEach((segment, n) => {
    const values = segment.map(tenths);
    const [endX, endY] = [values.at(-2)!, values.at(-1)!];
    const [dx, dy] = [endX - x, endY - y];
    if (segment.length === 2) {
      // The closing line draws itself.
      const closes = closed && n === segments.length - 1 && endX === startX && endY === startY;
      if ((dx !== 0 || dy !== 0) && !closes) {
        if (dy === 0) write(writer, "h", [dx]);
        else if (dx === 0) write(writer, "v", [dy]);
        else write(writer, "l", [dx, dy]);
      }
      [backX, backY] = [0, 0];
    } else {
      const [x1, y1, x2, y2] = [values[0]! - x, values[1]! - y, values[2]! - x, values[3]! - y];
      if (dx !== 0 || dy !== 0 || x1 !== 0 || y1 !== 0) {
        if (x1 === backX && y1 === backY && (writer.command === "c" || writer.command === "s"))
          write(writer, "s", [x2, y2, dx, dy]);
        else write(writer, "c", [x1, y1, x2, y2, dx, dy]);
      }
      [backX, backY] = [dx - x2, dy - y2];
    }
    x = endX;
    y = endY;
  });
  if (writer.text === "") return "";
  const move: Writer = { text: "", command: "" };
  write(move, "M", [startX, startY]);
  return move.text + writer.text + (closed ? "z" : "");
}

interface Writer {
  text: string;
  command: string;
}

/** Writes a command and its tenths, with no more separators than numbers need. */
function write(writer: Writer, command: string, values: readonly number[]): void {
  values.forEach((value, n) => {
    const number = ofTenths(value);
    const starts = n === 0 && command !== writer.command;
    const apart = starts || number.startsWith("-") ? "" : " ";
    writer.text += (starts ? command : "") + apart + number;
  });
  writer.command = command;
}

function tenths(value: number): number {
  return Math.round(value * 10);
}

function ofTenths(value: number): string {
  return String(value / 10).replace(/^(-?)0\./, "$1.");
}

function decimal(value: number): string {
  return String(Math.round(value * 100) / 100);
}
