import type { Group, Mark, VectorDrawing } from "../../paint/drawing.js";
import { rasterOf, svgOf } from "../../paint/index.js";
import type { Scene, TextOnThing } from "../../scene.js";
import { styleOf } from "../fonts/face.js";
import { familyNamed } from "../fonts/families.js";
import { readableOn } from "../layout/contrast.js";
import { blockGroup, setBlock } from "../set/block.js";
import { coloursWithin, type Laid, laidOver, meanColour, textsOver } from "./index.js";
import type { Quad } from "./quad.js";

/** Wide enough to tell what colour lies beneath a text. */
const GLANCE = 256;
/** The part of a flat thing's box that its words take, and how far down its middle is. */
const SHARE = [0.66, 0.4] as const;
const MIDDLE = 0.52;

/** A flat picture with the texts of its scene: those on things in the middle of them, the others on their corners. */
export async function lettered(drawing: VectorDrawing, scene: Scene): Promise<VectorDrawing> {
  const over = textsOver(scene);
  const on = (scene.texts ?? []).filter((text) => text.kind === "on");
  if (over.length + on.length === 0) return drawing;
  const glance = await rasterOf(svgOf(drawing), { width: GLANCE });
  const scale = GLANCE / drawing.width;
  const glanced = (corners: Quad) =>
    corners.map(([x, y]) => [x * scale, y * scale] as const) as unknown as Quad;
  const [ground, colours] = [meanColour(glance), coloursWithin(glance)];
  const words = on.flatMap((text) => wordsOn(text, on, scene, (quad) => ground(glanced(quad))));
  const laid = laidOver(over, drawing, (quad) => colours(glanced(quad)));
  return { ...drawing, children: [...drawing.children, ...words, ...laid.flatMap(onLabel)] };
}

/** Words over flat shapes, which have no soft edges: on a label where they need one. */
function onLabel({ words, scrim }: Laid): Mark[] {
  if (!scrim) return [words];
  return [{ kind: "shape", outline: scrim.outline, fill: scrim.colour }, words];
}

function wordsOn(
  text: TextOnThing,
  all: readonly TextOnThing[],
  scene: Scene,
  groundAt: ReturnType<typeof meanColour>,
): Group[] {
  const thing = scene.things.find(({ id }) => id === text.thing);
  if (!thing) return [];
  const same = all.filter((other) => other.thing === text.thing);
  const { x, y, w, h } = thing.box;
  const [width, height] = [SHARE[0] * w * scene.width, (SHARE[1] * h * scene.height) / same.length];
  const left = (x + (w * (1 - SHARE[0])) / 2) * scene.width;
  const top = (y + h * MIDDLE) * scene.height + height * (same.indexOf(text) - same.length / 2);
  const block = setBlock(text.text, {
    style: styleOf(familyNamed(text.family)!, text.weight, text.italic),
    width,
    height: height * 0.9,
    align: "centre",
    most: height * 0.8,
  });
  const quad = [
    [left, top],
    [left + width, top],
    [left + width, top + height],
    [left, top + height],
  ] as const;
  const fill = readableOn(groundAt(quad), [text.colour, "#fbf7ee", "#1d1d24"]);
  const down = (height - (block.ink.bottom - block.ink.top)) / 2 - block.ink.top;
  return [blockGroup(`words on ${thing.concept}`, block, left, top + down, fill)];
}
