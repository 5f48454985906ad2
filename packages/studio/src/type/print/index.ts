import { linearOf } from "../../colour.js";
import type { Material, Part } from "../../geometry.js";
import type { Outline } from "../../paint/drawing.js";
import { mapOutline, roundedRectangle } from "../../paint/outline.js";
import type { TextOnThing } from "../../scene.js";
import type { BuiltShape, ShapeEntry } from "../../shape/catalogue.js";
import { materialOf } from "../../shape/material.js";
import { styleOf } from "../fonts/face.js";
import { familyNamed } from "../fonts/families.js";
import { type Block, setBlock } from "../set/block.js";
import { areaFor } from "./area.js";
import { carved } from "./carved.js";
import { embossed, inked } from "./sheet.js";
import { type Surface, surfaceOf } from "./surface.js";

/** How far ink lies above what it is printed on, and a label below it, in the shape's own units. */
const INK = 0.0042;
const PAPER = 0.0022;
/** Depth of raised letters and their edges, of the shape's longest side. */
const RAISED = 0.014;
const EDGE = 0.003;
/** Of the room's height that a leading text takes before those below it. */
const LEADING = 0.62;
/** Clear edge of a label, of its shorter side. */
const LABEL_EDGE = 0.11;

/** Words on a shape, in its own units: ink that follows its surface, letters that stand out of it, or tubes of light. */
export function printedOn(
  shape: BuiltShape,
  entry: ShapeEntry,
  texts: readonly TextOnThing[],
): { parts: Part[]; materials: Material[] } | null {
  const [first] = texts;
  if (!first) return null;
  const hidden = new Set(texts.flatMap(({ hides }) => hides));
  const area = areaFor(shape, entry, first.side, hidden);
  if (!area) return null;
  const surface = surfaceOf(shape, first.side, area.patch, area.role, hidden);
  const parts: Part[] = [];
  const materials: Material[] = [];
  const add = (role: string, mesh: Part["mesh"], material: Material) => {
    parts.push({ role, mesh });
    materials.push(material);
  };
  const { placed, around } = arranged(texts, surface, first.paper !== null);
  if (first.paper !== null) {
    const { x, y, width, height } = around;
    const sheet = roundedRectangle(x, y, width, height, 0.05 * Math.min(width, height));
    add("paper", inked([[sheet]], surface, PAPER), materialOf("paper", linearOf(first.paper), true));
  }
  for (const { text, outlines } of placed) {
    const colour = linearOf(text.colour);
    const mesh =
      text.finish === "engraved"
        ? carved(outlines, surface, INK)
        : surface.flat && text.finish === "raised"
          ? embossed(outlines, surface, RAISED, EDGE)
          : inked(outlines, surface, INK);
    const material =
      text.finish === "glowing"
        ? materialOf("neon", colour, true)
        : materialOf("matte plastic", colour, true);
    add("words", mesh, material);
  }
  return { parts, materials };
}

interface Placed {
  readonly text: TextOnThing;
  readonly outlines: Outline[];
}

/** The texts of a thing below each other in the middle of its surface, the first one largest. */
function arranged(texts: readonly TextOnThing[], surface: Surface, onPaper: boolean) {
  const { width, height } = surface;
  const edge = onPaper ? LABEL_EDGE * Math.min(width, height) : 0;
  const room = { width: width - 2 * edge, height: height - 2 * edge };
  const gap = 0.07 * room.height;
  const rest = texts.length - 1;
  const lead = rest === 0 ? room.height : LEADING * room.height;
  const each = rest === 0 ? 0 : (room.height - lead - rest * gap) / rest;
  const blocks = texts.map((text, n): Block => {
    const block = setBlock(text.text, {
      style: styleOf(familyNamed(text.family)!, text.weight, text.italic),
      width: room.width,
      height: n === 0 ? lead : each,
      align: "centre",
      leading: 1.06,
      // Short words do not shout to the edges.
      most: Math.min(room.height, room.width) * (n === 0 ? 0.7 : 0.3),
    });
    return block;
  });
  const total = blocks.reduce((sum, { ink }) => sum + ink.bottom - ink.top, 0) + rest * gap;
  let y = (height - total) / 2;
  const placed = blocks.map((block, n): Placed => {
    const letters = block.lines.flatMap(({ letters: all }) => all.map(({ outline }) => outline));
    const moved = letters.map((outline) => mapOutline([1, 0, 0, 1, edge, y - block.ink.top], outline));
    y += block.ink.bottom - block.ink.top + gap;
    return { text: texts[n]!, outlines: moved };
  });
  const widest = Math.max(...blocks.map(({ ink }) => ink.right - ink.left));
  const around = {
    width: Math.min(width, widest + 2.4 * edge),
    height: Math.min(height, total + 2.4 * edge),
  };
  return { placed, around: { ...around, x: (width - around.width) / 2, y: (height - around.height) / 2 } };
}
