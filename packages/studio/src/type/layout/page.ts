import type { Random } from "../../math/random.js";
import type { Group, Mark, Outline, Paint, Shape } from "../../paint/drawing.js";
import { mapOutline } from "../../paint/outline.js";
import type { Scene } from "../../scene.js";
import { chooseFamily } from "../fonts/choose.js";
import { type Style, styleOf } from "../fonts/face.js";
import { familyNamed } from "../fonts/families.js";
import { type Align, type Block, blockGroup, setBlock } from "../set/block.js";

export type Layout = NonNullable<Scene["layout"]>;

/** A sheet to be laid out: its measures, colours and words. */
export interface Page {
  readonly width: number;
  readonly height: number;
  /** A thousandth of the geometric mean of its sides: the unit of sizes, so that any ratio has the same weight. */
  readonly unit: number;
  readonly margin: number;
  /** Distance of the baselines of its grid. */
  readonly baseline: number;
  /** Nothing is set smaller: 14 pixels at 1K. */
  readonly least: number;
  readonly colours: Layout["colours"];
  /** What fills it to its edges where that is a colour: the leading accent, or the ground that was asked for. */
  readonly field: string;
  readonly headline: string | null;
  readonly lines: readonly string[];
  readonly layout: Layout;
  readonly random: Random;
}

/** A page of a layout, its margin in units. */
export function pageOf(
  scene: Pick<Scene, "width" | "height">,
  layout: Layout,
  random: Random,
  margin = 66,
): Page {
  const { width, height } = scene;
  const unit = Math.sqrt(width * height) / 1000;
  return {
    width,
    height,
    unit,
    margin: Math.max(margin * unit, 0.06 * Math.min(width, height)),
    baseline: 12.5 * unit,
    least: (14.5 * Math.min(width, height)) / 1000,
    colours: layout.colours,
    field: layout.groundAsked ? layout.colours.ground : layout.colours.accents[0]!,
    headline: layout.texts.find(({ role }) => role === "headline")?.text ?? null,
    lines: layout.texts.filter(({ role }) => role === "line").map(({ text }) => text),
    layout,
    random,
  };
}

/** A face for a text: the one that was asked for, where it leads; else the layout's own, if it has the script. */
export function faceFor(
  page: Page,
  text: string,
  usual: string,
  options: { readonly weight?: number; readonly italic?: boolean; readonly leads?: boolean } = {},
): Style {
  const { face } = page.layout;
  const asked = options.leads === true;
  const family = asked && face.family !== null ? familyNamed(face.family)! : chooseFamily(text, {}, usual);
  const heavy = face.weight === "bold" ? 800 : face.weight === "light" ? 300 : undefined;
  return styleOf(
    family,
    asked ? (heavy ?? options.weight) : options.weight,
    asked ? face.italic : options.italic,
  );
}

export interface Room {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Words {
  readonly size?: number;
  readonly align?: Align;
  readonly leading?: number;
  readonly tracking?: number;
  readonly mostLines?: number;
  /** Where in its room's height: default at the top. */
  readonly stand?: "top" | "middle" | "bottom";
}

/** Words set in a room of the page, as a named group; `block` says what became of them. */
export function words(
  id: string,
  text: string,
  style: Style,
  room: Room,
  fill: Paint,
  options: Words = {},
): { group: Group; block: Block; top: number; bottom: number } {
  const { size, stand = "top", ...wish } = options;
  const block = setBlock(text, {
    style,
    width: room.width,
    height: room.height,
    ...wish,
    ...(size === undefined ? {} : { most: size }),
  });
  const free = room.height - (block.ink.bottom - block.ink.top);
  const y = room.y - block.ink.top + (stand === "top" ? 0 : stand === "bottom" ? free : free / 2);
  return {
    group: blockGroup(id, block, room.x, y, fill),
    block,
    top: y + block.ink.top,
    bottom: y + block.ink.bottom,
  };
}

/** Several short texts below each other, all of one size, on the page's baseline grid. */
export function column(
  page: Page,
  texts: readonly string[],
  style: (text: string) => Style,
  room: Room,
  fill: Paint,
  options: Words & { readonly size: number; readonly gap?: number },
): { groups: Group[]; height: number } {
  const wished = Math.max(page.least, options.size);
  const gap = options.gap ?? 0.55 * wished;
  const build = (size: number) => {
    const groups: Group[] = [];
    let y = room.y;
    for (const [n, text] of texts.entries()) {
      const set = words(`line ${n + 1}`, text, style(text), { ...room, y, height: page.height }, fill, {
        leading: 1.3,
        ...options,
        size,
      });
      groups.push(set.group);
      y = set.bottom + gap * (size / wished);
    }
    return { groups, height: y - room.y - (texts.length > 0 ? gap * (size / wished) : 0) };
  };
  let size = wished;
  let built = build(size);
  while (built.height > room.height && size > page.least) {
    size = Math.max(page.least, size * 0.94);
    built = build(size);
  }
  return built;
}

export function filledShape(outline: Outline, fill: Paint): Shape {
  return { kind: "shape", outline, fill };
}

export function group(id: string, children: readonly Mark[]): Group {
  return { kind: "group", id, children };
}

/** A horizontal or vertical rule, as a stroke. */
export function rule(x1: number, y1: number, x2: number, y2: number, width: number, colour: string): Shape {
  return {
    kind: "shape",
    outline: [{ start: [x1, y1], segments: [[x2, y2]], closed: false }],
    stroke: { colour, width, cap: "butt" },
  };
}

/** A group moved as a whole. */
export function shifted(moved: Group, x: number, y: number): Group {
  const by = (mark: Mark): Mark =>
    mark.kind === "group"
      ? { ...mark, children: mark.children.map(by) }
      : { ...mark, outline: mapOutline([1, 0, 0, 1, x, y], mark.outline) };
  return { ...moved, children: moved.children.map(by) };
}
