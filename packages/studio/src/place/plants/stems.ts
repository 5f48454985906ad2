import { cos, sin } from "../../math/exact.js";
import type { Random } from "../../math/random.js";
import { type Detail, foliage, type LeafDetail } from "./foliage.js";
import { type Colour, type Leaves, leaves, type PlantShape } from "./leaves.js";
import { bough, tube, twigs } from "./wood.js";

const WHITE: Colour = [0.36, 0.355, 0.335];
const BLACK: Colour = [0.05, 0.045, 0.04];
const RED_TWIG: Colour = [0.075, 0.05, 0.042];
const SIDES = { near: 16, middle: 10, far: 5 };

/** A birch: a slender white trunk with dark eyes and cracks, often leaning, and loose clumps that hang. */
export function birch(
  random: Random,
  detail: Detail,
  leaf: Colour,
  leafy = 1,
  leaved: LeafDetail = detail,
): PlantShape {
  const into = leaves();
  const clumps = { near: 20, middle: 12, far: 7 }[detail];
  const bare = 0.3 + 0.2 * random();
  const bend = trunkOf(into, random, detail, 0.0095 + 0.004 * random(), BIRCH);
  for (let n = 0; n < clumps; n++) {
    const up = (n + 0.5 * random()) / clumps;
    const turn = (n * 2.39996 + 1.6 * random()) % 6.2832;
    const y = bare + 0.08 + (0.9 - bare) * up;
    const out = (0.115 * sin(2.6 * up + 0.45) + 0.01) * (0.6 + 0.7 * random());
    const [bx, bz] = bend(y);
    const [cx, cz] = [bx + cos(turn) * out, bz + sin(turn) * out];
    if (detail !== "far" || leafy < 0.25)
      bough(into, random, [bx, y - out * 0.9, bz], [cx, y, cz], 0.0034, detail === "near" ? 3 : 1, BLACK);
    const r = 0.05 + 0.05 * random();
    if (leafy < 0.25) twigs(into, random, [cx, y, cz], r * 1.2, detail, RED_TWIG);
    if (leafy > 0) foliage(into, random, [cx, y, cz], r, leaved, leaf, 0.25 * up, 0.85 * leafy);
  }
  return into.shape();
}

/** What a trunk's bark looks like: its colour, that of its marks, and how they run. */
interface Bark {
  readonly pale: Colour;
  readonly dark: Colour;
  /** Share of its rings that bear marks across. */
  readonly marked: number;
  /** Height over which old bark at the foot gives way, of the trunk's. */
  readonly old: number;
  /** How far ridges along it are lighter and darker than their mean. */
  readonly ridged: number;
}

const BIRCH: Bark = { pale: WHITE, dark: BLACK, marked: 0.42, old: 0.06, ridged: 0.07 };
const PINE: Bark = {
  pale: [0.115, 0.068, 0.042],
  dark: [0.05, 0.034, 0.026],
  marked: 0,
  old: 0.3,
  ridged: 0.42,
};

/** Of trees with leaves: grey, in ridges. */
export const LEAFY_BARK: Bark = {
  pale: [0.072, 0.06, 0.049],
  dark: [0.035, 0.029, 0.024],
  marked: 0,
  old: 0.12,
  ridged: 0.4,
};

/** The tall trunk of a pine in a high wood: its crown is above the frame, dead twigs below it. */
export function pine(random: Random): PlantShape {
  const into = leaves();
  const bend = trunkOf(into, random, "near", 0.0075 + 0.0035 * random(), PINE);
  for (let n = 0; n < 13; n++) {
    const y = 0.1 + 0.5 * random();
    const turn = random() * 6.2832;
    const r = (0.012 + 0.05 * random() * random()) * (0.5 + y);
    const [x, z] = bend(y);
    const [c, s] = [cos(turn), sin(turn)];
    const knee = [x + c * r * 0.5, y - r * 0.1, z + s * r * 0.5] as const;
    tube(into, [x, y, z], knee, 0.0011, 0.0007, PINE.dark);
    tube(into, knee, [x + c * r, y - r * 0.5, z + s * r], 0.0007, 0.0003, PINE.dark);
  }
  return into.shape();
}

/** The trunk by rings of unequal height; gives where its middle is at a height. */
export function trunkOf(
  into: Leaves,
  random: Random,
  detail: Detail,
  thick: number,
  { pale, dark, marked, old, ridged }: Bark,
): (y: number) => readonly [number, number] {
  const [lean, bow, way] = [(random() - 0.5) * 0.09, (random() - 0.5) * 0.05, random() * 6.2832];
  const [c, s] = [cos(way), sin(way)];
  const bend = (y: number) => {
    const off = lean * y + bow * sin(3.1 * y);
    return [c * off, s * off] as const;
  };
  const sides = SIDES[detail];
  const grain = { near: 1, middle: 2, far: 9 }[detail];
  const ridges = Array.from({ length: sides }, () => random() - 0.5);
  let y = 0;
  while (y < 0.96) {
    // Thin dark marks between long pale lengths: short dashes about part of the trunk.
    const mark = random() < marked + 0.3 * Math.max(0, 1 - y / old) * Math.sign(marked);
    const next = Math.min(0.97, y + (mark ? 0.0016 + 0.003 * random() : 0.004 + 0.012 * random()) * grain);
    const from = Math.floor(random() * sides);
    const wide = 1 + Math.floor(random() * (random() < 0.15 ? sides : sides * 0.4));
    const [r0, r1] = [radiusAt(thick, y), radiusAt(thick, next)];
    const [[x0, z0], [x1, z1]] = [bend(y), bend(next)];
    // Old bark at the foot is black and cracked.
    const aged = Math.max(0, 1 - y / old);
    for (let k = 0; k < sides; k++) {
      const [a, b] = [(k / sides) * 6.2832, ((k + 1) / sides) * 6.2832];
      const isDark = mark && (k - from + sides) % sides < wide;
      // Ridges wander as they climb.
      const step = 0.55 * (random() - 0.5);
      ridges[k] = Math.max(-0.5, Math.min(0.5, ridges[k]! + step * (ridged > 0.2 ? 0.5 : 1)));
      const tone = (1 + 2 * ridged * ridges[k]!) * (1 - 0.5 * aged);
      const colour: Colour = isDark
        ? dark
        : [pale[0] * tone, pale[1] * tone, pale[2] * tone * (0.94 + 0.06 * random())];
      const normal = [cos(a) + cos(b), 0.05, sin(a) + sin(b)] as const;
      const at = (x: number, h: number, z: number, r: number, t: number) =>
        [x + cos(t) * r, h, z + sin(t) * r] as const;
      into.add(at(x0, y, z0, r0, a), at(x0, y, z0, r0, b), at(x1, next, z1, r1, a), normal, colour, -0.8);
      into.add(at(x1, next, z1, r1, a), at(x0, y, z0, r0, b), at(x1, next, z1, r1, b), normal, colour, -0.85);
    }
    y = next;
  }
  return bend;
}

function radiusAt(thick: number, y: number): number {
  return thick * (1 - 0.9 * y) + 0.004 * Math.max(0, 1 - y / 0.03);
}
