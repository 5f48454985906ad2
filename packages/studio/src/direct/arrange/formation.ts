import type { Mention } from "../../brief.js";
import { cos, radians, sin } from "../../math/exact.js";
import type { Random } from "../../math/random.js";
import { gridIn, linesIn } from "../../read/grid.js";
import { ICON_SET } from "../camera/framing.js";
import { type Placed, scaled, shifted } from "../piece/piece.js";
import { isFlat, laidInPile, laidInStack } from "./laid-flat.js";
import { type Block, blockOf, centred, depthOf, heightOf, row, stacked, widthOf } from "./layout.js";

/** A way to stand that a prompt asks for by name. */
export type Formation =
  | { readonly kind: "row" | "column" | "circle" | "arc" | "triangle" | "pile" | "stack" | "laid" }
  | { readonly kind: "grid" | "sheet"; readonly columns: number; readonly lines: number };

/** Distance between neighbours in a grid or on a circle, of the largest of them. */
const OPEN = 1.28;
/** How deep the next tier of a pile sinks between those below it: that of balls on two others. */
const NESTED = 0.84;
/** Tiers lean back so that the pile does not look like a wall. */
const STEP_BACK = 0.16;
/** Height against width of what is laid flat on its like. */
const SLAB = 0.45;

const KINDS: readonly (readonly [Formation["kind"], RegExp])[] = [
  ["stack", /^(?:(?:a |in a )?(?:neat |tall )?(?:stack|stacks|stacked|tower)|stacked up|in a tower)$/i],
  [
    "pile",
    /^(?:(?:in a )?(?:small |big |neat )?(?:pile|piles|piled|heap|heaps|pyramid|mound)|piled up|heaped)$/i,
  ],
  ["circle", /^(?:in a )?(?:perfect )?(?:circle|ring)$/i],
  ["arc", /^in an arc|in a semicircle|in a half circle$/i],
  ["triangle", /^in a triangle$/i],
  ["column", /^(?:in a )?column$/i],
  [
    "row",
    /^(?:(?:in a )?(?:neat |straight |long )?(?:row|line)|lined up|side by side|in a row|evenly spaced)$/i,
  ],
];

/** The formation that composition words or a mention's states ask for, for so many pieces. */
export function formationOf(words: readonly string[], count: number): Formation | null {
  if (count < 2) return null;
  if (words.includes(ICON_SET)) return { kind: "sheet", ...squarest(count) };
  const grid = gridIn(words);
  if (grid) return { kind: "grid", ...fitting(grid, count) };
  const lines = linesIn(words) ?? (words.some((word) => /^(?:in )?(?:neat )?rows$/.test(word)) ? 2 : null);
  if (lines) return { kind: "grid", columns: Math.ceil(count / lines), lines };
  if (words.some((word) => /^(?:(?:arranged )?in a grid|grid of|grid)$/.test(word)))
    return { kind: "grid", ...squarest(count) };
  for (const [kind, pattern] of KINDS) {
    if (kind !== "grid" && kind !== "sheet" && words.some((word) => pattern.test(word))) return { kind };
  }
  return null;
}

/** What a mention asks for its own pieces. */
export function ownFormation(mention: Mention | null, count: number): Formation | null {
  return mention ? formationOf(mention.states, count) : null;
}

/** The grid as said where it holds all pieces, else with as many lines as they need. */
function fitting({ columns, lines }: { columns: number; lines: number }, count: number) {
  return columns * lines >= count ? { columns, lines } : { columns, lines: Math.ceil(count / columns) };
}

/** The most even grid, wider than deep. */
function squarest(count: number): { columns: number; lines: number } {
  let lines = Math.max(1, Math.floor(Math.sqrt(count)));
  while (lines > 1 && count % lines !== 0 && count > 3) lines--;
  if (lines === 1 && count > 4) lines = Math.round(Math.sqrt(count * 0.7));
  return { columns: Math.ceil(count / lines), lines };
}

/** The eye's height angle from which a formation is seen for what it is. */
export function elevationFor(formation: Formation): number | null {
  switch (formation.kind) {
    case "grid":
      return formation.lines > 1 ? 38 : null;
    case "sheet":
      return 0;
    case "circle":
    case "arc":
    case "triangle":
    case "column":
      return 34;
    default:
      return null;
  }
}

/** Blocks in formation, as one block about the origin. */
export function inFormation(formation: Formation, blocks: readonly Block[], random: Random): Block {
  switch (formation.kind) {
    case "row":
      return row(blocks, random, 0);
    case "column":
      return grid(blocks, 1);
    case "grid":
      return grid(blocks, formation.columns);
    case "sheet":
      return sheet(blocks, formation);
    case "circle":
      return circle(blocks, 360);
    case "arc":
      return circle(blocks, 170);
    case "triangle":
      return triangle(blocks);
    case "laid":
      return laid(blocks);
    case "pile":
      return canStack(blocks) && blocks.every(isSlab)
        ? stacked(firsts(blocks), random)
        : blocks.every(isFlat)
          ? laidInPile(firsts(blocks), random)
          : pile(blocks);
    case "stack":
      if (canStack(blocks)) return stacked(firsts(blocks), random);
      return blocks.every(isFlat) ? laidInStack(firsts(blocks), random) : pile(blocks);
  }
}

const firsts = (blocks: readonly Block[]) => blocks.map(({ placed }) => placed[0]!);

function canStack(blocks: readonly Block[]): boolean {
  return blocks.slice(0, -1).every(({ placed }) => placed.length === 1 && placed[0]!.entry.top !== null);
}

/** Books and plates lie in piles one on the other. */
function isSlab(block: Block): boolean {
  return heightOf(block) < SLAB * widthOf(block);
}

/** Lines of so many, every one under the one behind it; a shorter last line stands in the middle. */
function grid(blocks: readonly Block[], columns: number): Block {
  const [across, deep] = [pitch(blocks, widthOf), pitch(blocks, depthOf)];
  const lines = Math.ceil(blocks.length / columns);
  return centred(
    blocks.flatMap((block, n) => {
      const line = Math.floor(n / columns);
      const inLine = line === lines - 1 ? blocks.length - line * columns : columns;
      return shifted(block.placed, [
        ((n % columns) - (inLine - 1) / 2) * across,
        0,
        (line - (lines - 1)) * deep,
      ]);
    }),
  );
}

/** Signs on one sheet: all of one size, each in the middle of its own square, upright before the viewer. */
function sheet(blocks: readonly Block[], { columns, lines }: { columns: number; lines: number }): Block {
  return centred(
    blocks.flatMap((block, n) => {
      const line = Math.floor(n / columns);
      const inLine = line === lines - 1 ? blocks.length - line * columns : columns;
      const side = Math.max(widthOf(block), heightOf(block));
      const placed = scaled(block.placed, 1 / side);
      const { min, max } = blockOf(placed).extent;
      return shifted(placed, [
        ((n % columns) - (inLine - 1) / 2) * OPEN - (min[0] + max[0]) / 2,
        (lines - 1 - line) * OPEN + 0.5 - (min[1] + max[1]) / 2,
        0,
      ]);
    }),
  );
}

function pitch(blocks: readonly Block[], side: (block: Block) => number): number {
  // Flat things stand as far apart in depth as half their width, or their rows hide each other.
  const most = Math.max(...blocks.map((block) => Math.max(side(block), 0.55 * widthOf(block))));
  // Tall things need more room behind them to be seen.
  const height = side === depthOf ? Math.max(...blocks.map(heightOf)) : 0;
  return OPEN * Math.max(most, 0.55 * most + 0.62 * height);
}

/** On a circle, or on a part of it that is open to the viewer. */
function circle(blocks: readonly Block[], degrees: number): Block {
  const largest = Math.max(...blocks.map((block) => Math.max(widthOf(block), depthOf(block))));
  const gaps = degrees === 360 ? blocks.length : Math.max(1, blocks.length - 1);
  const step = degrees / gaps;
  const radius = Math.max(largest * 0.9, (OPEN * largest) / 2 / sin(radians(Math.min(90, step / 2))));
  return centred(
    blocks.flatMap((block, n) => {
      const angle = radians(degrees === 360 ? n * step : n * step + 90 + (180 - degrees) / 2);
      return shifted(block.placed, [radius * sin(angle), 0, radius * cos(angle)]);
    }),
  );
}

/** Lines of about one length, evenly spaced, each thing with its own room: as tools are laid out to be seen. */
function laid(blocks: readonly Block[]): Block {
  const gap = 0.22 * (blocks.reduce((sum, block) => sum + widthOf(block), 0) / blocks.length);
  const length = blocks.reduce((sum, block) => sum + widthOf(block) + gap, 0);
  const area = blocks.reduce((sum, block) => sum + (widthOf(block) + gap) * (depthOf(block) + gap), 0);
  const lines = Math.max(1, Math.min(blocks.length, Math.round(length / Math.sqrt(area * 1.15))));
  const placed: Placed[] = [];
  let [z, done] = [0, 0];
  let rest = [...blocks];
  for (let line = 0; line < lines && rest.length > 0; line++) {
    const members: Block[] = [];
    while (
      rest.length > lines - line - 1 &&
      (members.length === 0 || done < (length * (line + 1)) / lines - 1e-6)
    ) {
      const next = rest[0]!;
      if (members.length > 0 && done + widthOf(next) / 2 > (length * (line + 1)) / lines) break;
      members.push(next);
      done += widthOf(next) + gap;
      rest = rest.slice(1);
    }
    const deep = Math.max(...members.map(depthOf));
    let x = -members.reduce((sum, block) => sum + widthOf(block) + gap, -gap) / 2;
    for (const block of members) {
      const { min, max } = block.extent;
      placed.push(...shifted(block.placed, [x - min[0], 0, z + deep / 2 - (min[2] + max[2]) / 2]));
      x += widthOf(block) + gap;
    }
    z += deep + gap;
  }
  return centred(placed);
}

/** As bowling pins stand: one in front, two behind it, then three. */
function triangle(blocks: readonly Block[]): Block {
  const [across, deep] = [pitch(blocks, widthOf), 0.86 * pitch(blocks, depthOf)];
  const placed: Placed[] = [];
  let at = 0;
  for (let line = 0; at < blocks.length; line++) {
    const inLine = Math.min(line + 1, blocks.length - at);
    for (let k = 0; k < inLine; k++, at++) {
      placed.push(...shifted(blocks[at]!.placed, [(k - (inLine - 1) / 2) * across, 0, -line * deep]));
    }
  }
  return centred(placed);
}

/** Tiers, each one shorter than the one below and resting between its members, so that all can be counted. */
function pile(blocks: readonly Block[]): Block {
  const width = Math.max(...blocks.map(widthOf));
  const depth = Math.max(...blocks.map(depthOf));
  const placed: Placed[] = [];
  let height = 0;
  let at = 0;
  for (const [tier, count] of tiers(blocks.length).entries()) {
    const members = blocks.slice(at, at + count);
    at += count;
    for (const [k, block] of members.entries()) {
      const x = (k - (count - 1) / 2) * width;
      placed.push(...shifted(block.placed, [x, height, -tier * STEP_BACK * depth]));
    }
    height += restingHeight(members, width);
  }
  return blockOf(centred(placed).placed);
}

/** What a tier adds in height: flat tops bear at their height, round things let the next sink between them. */
function restingHeight(members: readonly Block[], width: number): number {
  const tallest = Math.max(...members.map(heightOf));
  const flat = members.flatMap(({ placed: [first] }) =>
    first!.entry.top ? first!.entry.top.y * first!.size : [],
  );
  // Kinds may be mixed: where one is round, the next sinks in beside it.
  if (flat.length === members.length) return Math.max(...flat);
  return tallest < 0.7 * width ? tallest * 0.92 : tallest * NESTED;
}

/** Ten are 4, 3, 2 and 1; what does not come out even leaves the upper tiers short. */
function tiers(count: number): number[] {
  let base = 1;
  while ((base * (base + 1)) / 2 < count) base++;
  const plan: number[] = [];
  for (let left = count, tier = base; left > 0; tier--) {
    const here = Math.min(Math.max(1, tier), left);
    plan.push(here);
    left -= here;
  }
  return plan;
}
