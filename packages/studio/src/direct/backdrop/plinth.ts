import type { Vector } from "../../camera.js";
import { viewOf } from "../../camera.js";
import { cos, radians, sin } from "../../math/exact.js";
import type { Random } from "../../math/random.js";
import { hexOfOklch, oklchOf } from "../../oklch.js";
import type { Box, Plinth, Scene } from "../../scene.js";
import { aroundAll, boxOf, type Frame, rounded } from "../camera/lens.js";
import { extentOfAll, hullOf, moved, type Placed, shifted } from "../piece/piece.js";

/** What is composed: the things, the camera, and where they appear. */
export interface Posed {
  readonly placed: readonly Placed[];
  readonly camera: Scene["camera"];
  readonly boxes: readonly Box[];
}

/** The part of the frame that things and block together may take. */
const MOST = { width: 0.94, height: 0.86 };
/** Their middle, from the top of the frame. */
const MIDDLE = 0.53;

/** The block that a group gets, in the tint of its ground: round for what is round, low for what is high. */
export function plinthFor(placed: readonly Placed[], tint: string, random: Random): Plinth {
  const { min, max } = extentOfAll(placed);
  const [wide, high, deep] = [max[0] - min[0], max[1] - min[1], max[2] - min[2]];
  const { l, c, h } = oklchOf(tint);
  const round = wide < 1.5 * deep && random() < 0.75;
  const half = round ? 0.56 * Math.sqrt(wide * wide + deep * deep) : 0.58 * wide;
  const stone = random();
  const colour = hexOfOklch({ l: Math.max(0.24, l - 0.07 - 0.05 * random()), c: c + 0.02, h });
  const material = stone < 0.16 ? "terrazzo" : stone < 0.34 ? "marble" : "matte plastic";
  return {
    form: round ? "round" : "square",
    half: two(Math.max(half, 0.45, 0.3 * high)),
    ...(round ? {} : { depth: two(Math.max(0.7 * deep, 0.42 * wide, 0.4)) }),
    height: two((high > 1.6 * wide ? 0.2 : 0.34) + 0.25 * random() * Math.min(1, wide / 2)),
    finish: {
      colour: material === "matte plastic" ? colour : hexOfOklch({ l: 0.92, c: 0.01, h: 80 }),
      material,
    },
  };
}

/** The group lifted on its block, the camera moved back until both are well inside the frame. */
export function onPlinth({ placed, camera }: Posed, plinth: Plinth, frame: Frame): Posed {
  const raised = shifted(placed, [0, plinth.height, 0]).map((piece) => ({
    ...piece,
    position: rounded(piece.position),
  }));
  const block = outlineOf(plinth);
  let eye = moved(camera.eye, [0, plinth.height, 0]);
  let target = moved(camera.target, [0, plinth.height, 0]);
  const hulls = raised.map((piece) => hullOf(piece).map((point) => moved(point, piece.position)));
  for (let n = 0; n < 8; n++) {
    const view = viewOf({ camera: { ...camera, eye: [...eye], target: [...target] }, ...frame });
    const all = aroundAll([...hulls.map((hull) => boxOf(view, hull)), boxOf(view, block)]);
    const grown = Math.max(1, all.w / MOST.width, all.h / MOST.height);
    const drop = (MIDDLE - all.y - all.h / 2) * 2 * view.halfHeight * view.distance;
    const lowered: Vector = [view.up[0] * drop, view.up[1] * drop, view.up[2] * drop];
    target = moved(target, lowered);
    const reach = view.distance * grown;
    eye = [
      target[0] - view.forward[0] * reach,
      target[1] - view.forward[1] * reach,
      target[2] - view.forward[2] * reach,
    ];
  }
  const back = { ...camera, eye: rounded(eye), target: rounded(target) };
  const view = viewOf({ camera: back, ...frame });
  return { placed: raised, camera: back, boxes: hulls.map((hull) => rounding(boxOf(view, hull))) };
}

/** Points around the top and foot of a block. */
function outlineOf({ form, half, depth = half, height }: Plinth): Vector[] {
  return Array.from({ length: 16 }, (_, n): Vector[] => {
    const angle = radians(n * 22.5);
    const [x, z] =
      form === "round"
        ? [half * cos(angle), half * sin(angle)]
        : [half * Math.sign(cos(angle)), depth * Math.sign(sin(angle))];
    return [
      [x, 0, z],
      [x, height, z],
    ];
  }).flat();
}

function rounding({ x, y, w, h }: Box): Box {
  const four = (value: number) => Math.round(value * 1e4) / 1e4;
  return { x: four(x), y: four(y), w: four(w), h: four(h) };
}

function two(value: number): number {
  return Math.round(value * 100) / 100;
}
