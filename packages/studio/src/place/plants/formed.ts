import { cos, sin } from "../../math/exact.js";
import type { Random } from "../../math/random.js";
import type { Outdoors } from "../place.js";
import type { Recipe } from "../recipe.js";
import type { Bed, Strewn } from "./bed.js";
import type { Detail } from "./foliage.js";
import { foliage } from "./foliage.js";
import type { Plant, Stand } from "./grow.js";
import { type Colour, leaves, limb, type PlantShape } from "./leaves.js";
import { reef } from "./reef.js";
import { palm } from "./trees.js";

/** The means to grow what stands on land of a form of its own. */
export interface Growing {
  readonly place: Outdoors;
  readonly recipe: Recipe;
  readonly stand: Stand;
  readonly random: Random;
  /** Of how much a quick drawing keeps. */
  readonly share: number;
  readonly plants: Plant[];
  readonly bed: Bed;
  add(...made: PlantShape[]): number[];
  grass(tall: number, near: number, far: number, count: number): void;
  stones(size: Strewn["size"]): Strewn;
  leafy(detail: Detail): number[];
  /** `bare`: of how much of its height it has no boughs. */
  conifers(detail: Detail, bare?: number): number[];
  birches(detail: Detail): number[];
}

/** Strews what grows on a landform; false where it has nothing of its own and its kind decides. */
export function growOnForm(growing: Growing): boolean {
  const { landform } = growing.place;
  if (!landform) return false;
  const grow = FORMS[landform];
  if (!grow) return false;
  grow(growing);
  return true;
}

const FORMS: Partial<Record<NonNullable<Outdoors["landform"]>, (growing: Growing) => void>> = {
  savannah,
  canyon,
  volcano,
  cone: atFoot,
  island,
  reef,
  ice: () => {},
  terraces,
  swamp,
};

const BARK: Colour = [0.085, 0.065, 0.045];

/** An acacia of the plains: a leaning trunk that forks low, under a flat roof of small leaves. */
export function acacia(random: Random, detail: Detail): PlantShape {
  const into = leaves();
  const lean = 0.16 * (random() - 0.5);
  const fork = 0.26 + 0.1 * random();
  limb(into, [0, 0, 0], [lean, fork, 0.02], 0.036, 0.025, BARK);
  const boughs = 5;
  const each = { near: 11, middle: 7, far: 3 }[detail];
  const first = random() * 6.2832;
  for (let n = 0; n < boughs; n++) {
    const turn = first + (n / boughs) * 6.2832 + 0.5 * (random() - 0.5);
    const out = n === 0 ? 0.08 : 0.3 + 0.14 * random();
    // Boughs bend: out first, then up to the roof.
    const knee = [lean + cos(turn) * out * 0.5, fork + 0.2 + 0.06 * random(), sin(turn) * out * 0.5] as const;
    const end = [lean + cos(turn) * out, 0.74 + 0.06 * random(), sin(turn) * out] as const;
    if (detail !== "far") {
      limb(into, [lean, fork - 0.01, 0.02], knee, 0.018, 0.012, BARK);
      limb(into, knee, end, 0.012, 0.005, BARK);
    }
    const leaf: Colour = [0.075 + 0.03 * random(), 0.11 + 0.03 * random(), 0.026];
    for (let k = 0; k < each; k++) {
      const around = k * 2.39996 + random();
      const off = 0.25 * Math.sqrt((k + 0.4) / each);
      const at = [
        end[0] + cos(around) * off,
        end[1] + 0.075 - 0.35 * off * off + 0.03 * random(),
        end[2] + sin(around) * off,
      ] as const;
      if (detail === "near" && k % 2 === 0)
        limb(into, end, [at[0], at[1] - 0.03, at[2]], 0.0045, 0.0018, BARK);
      foliage(
        into,
        random,
        at,
        detail === "far" ? 0.13 : 0.085,
        detail,
        leaf,
        0.22,
        { near: 1.25, middle: 2, far: 1.85 }[detail],
      );
    }
  }
  return into.shape();
}

function savannah({ bed, share, add, random, stones, leafy, grass, place }: Growing): void {
  const trees = (detail: Detail, count: number) =>
    add(...Array.from({ length: count }, () => acacia(random, detail)));
  grass(place.season === "spring" ? 0.45 : 0.55, 1, 75, 20000);
  if (!place.planted) bed.strew({ shapes: trees("near", 3), size: [7, 10], tint: 0.2 }, 32, 80, 5, 1.05);
  bed.strew({ shapes: trees("middle", 3), size: [6, 10], tint: 0.25 }, 75, 320, 26, 0.7);
  bed.strew({ shapes: trees("far", 3), size: [6, 10], tint: 0.25 }, 280, 1600, 130, 0);
  bed.strew({ shapes: leafy("far"), size: [1, 2.2], tint: 0.3, sunk: 0.4 }, 30, 500, 110 * share, 0, 0.5);
  bed.strew(stones([0.1, 0.5]), 4, 60, 16, 0.5);
}

function canyon({ bed, share, add, random, stones, grass }: Growing): void {
  const sage = add(...[0, 1, 2].map(() => shrub(random, [0.13, 0.14, 0.075])));
  bed.strew(stones([0.12, 0.9]), 3, 120, 150, 0.3, 0.5);
  bed.strew({ shapes: sage, size: [0.35, 0.95], tint: 0.3 }, 4, 70, 420 * share, 0.2, 0.4);
  bed.strew({ shapes: sage, size: [0.9, 2], tint: 0.3 }, 60, 420, 900 * share, 0, 0.4);
  grass(0.25, 2, 40, 1600);
}

/** A low dry bush. */
function shrub(random: Random, leaf: Colour): PlantShape {
  const into = leaves();
  for (let n = 0; n < 5; n++) {
    const turn = n * 2.4 + random();
    const out = n === 0 ? 0 : 0.3;
    foliage(
      into,
      random,
      [cos(turn) * out, 0.4 + 0.15 * random(), sin(turn) * out],
      0.42,
      "middle",
      leaf,
      0.1,
      1.15,
    );
  }
  return into.shape();
}

function volcano(growing: Growing): void {
  atFoot(growing);
  const { add, recipe, plants, random, place } = growing;
  const { x, z, height } = recipe.cone!;
  const [smoke] = add(plume(random, place.night || place.sun.elevation < 2));
  plants.push({
    x,
    z,
    size: height * 1.15,
    turn: random() < 0.5 ? 0 : 3.14,
    shape: smoke!,
    tint: 1,
    sunk: height * 0.02,
  });
}

/** A column of ash that boils up and drifts off to one side, 1 high. */
function plume(random: Random, lit: boolean): PlantShape {
  const into = leaves();
  const puffs = 46;
  for (let n = 0; n < puffs; n++) {
    const t = ((n + random()) / puffs) ** 1.25;
    const r = 0.045 + 0.15 * t;
    const turn = n * 2.39996;
    const off = 0.75 * r * Math.sqrt(random());
    const at = [0.5 * t ** 1.8 + cos(turn) * off, t + 0.3 * off, sin(turn) * off] as const;
    // What is near the crater is lit from below.
    const glow = lit ? Math.max(0, 1 - t * 4) : Math.max(0, 0.35 - t * 2.4);
    const grey = 0.12 + 0.2 * t;
    foliage(
      into,
      random,
      at,
      r,
      "near",
      [grey + 0.7 * glow, grey * 0.95 + 0.2 * glow, grey * 0.93 + 0.02 * glow],
      0.25,
      6 * r ** 0.5 * 2.2,
    );
  }
  return { ...into.shape(), airy: true };
}

/** Meadows and woods before a mountain that stands alone. */
function atFoot({ bed, stones, conifers, grass, recipe, place }: Growing): void {
  const snowy = recipe.snow.line < 0;
  if (!snowy) grass(0.3, 1.6, 70, 14000);
  bed.strew(stones([0.2, 1.1]), 4, 90, 60, 0.5);
  const near = place.planted ? 0 : 14;
  bed.strew({ shapes: conifers("near"), size: [8, 15], tint: 0.25 }, 60, 105, near, 1);
  bed.strew({ shapes: conifers("middle"), size: [8, 16], tint: 0.25 }, 100, 240, 70, 1);
  bed.strew({ shapes: conifers("far"), size: [9, 18], tint: 0.25 }, 200, 800, 1100, 0.4);
}

function island({ recipe, random, plants, add, leafy, place }: Growing): void {
  const { x, z, radius } = recipe.isle!;
  const palms = add(palm(random), palm(random), palm(random, false));
  const low = leafy("middle");
  const put = (
    shapes: readonly number[],
    count: number,
    out: number,
    size: readonly [number, number],
    sunk: number,
  ) => {
    for (let n = 0; n < count; n++) {
      const turn = random() * 6.2832;
      const r = radius * out * Math.sqrt(random());
      const tall = size[0] + (size[1] - size[0]) * random();
      plants.push({
        x: x + cos(turn) * r,
        z: z + sin(turn) * r * 0.72,
        size: tall,
        turn: random() * 6.2832,
        shape: shapes[Math.floor(random() * shapes.length)]!,
        tint: 0.85 + 0.3 * random(),
        sunk: sunk * tall,
      });
    }
  };
  put(palms, place.planted ? 12 : 26, 0.82, [6.5, 11], 0.02);
  put(low, 90, 0.66, [1.6, 4], 0.36);
}

function terraces({ bed, grass, leafy, random, add, place }: Growing): void {
  grass(0.35, 3, 60, 12000);
  const palms = add(palm(random, false), palm(random, false));
  if (place.season !== "autumn") bed.strew({ shapes: palms, size: [6, 9], tint: 0.25 }, 40, 260, 22, 0.9);
  bed.strew({ shapes: leafy("middle"), size: [3, 7], tint: 0.3 }, 70, 300, 46, 0.6, 0.5);
  bed.strew({ shapes: leafy("far"), size: [4, 9], tint: 0.3 }, 240, 800, 260, 0.1, 0.4);
}

function swamp({ bed, share, add, random, leafy, grass, place, conifers }: Growing): void {
  const bare = place.season === "winter";
  const trees = bare ? conifers : leafy;
  const reeds = add(...[0, 1, 2].map(() => reed(random)));
  bed.strew({ shapes: reeds, size: [0.7, 1.7], tint: 0.3 }, 2.4, 60, 1100 * share, 0.25, 0.75);
  bed.strew({ shapes: trees("near"), size: [9, 16], tint: 0.3 }, 12, 44, 20, 0.8);
  bed.strew({ shapes: trees("middle"), size: [9, 18], tint: 0.3 }, 36, 130, 200, 0.5);
  bed.strew({ shapes: trees("far"), size: [10, 20], tint: 0.3 }, 110, 300, 520, 0.2);
  grass(0.45, 1.4, 50, 9000);
}

/** Reeds and bulrushes that stand in a clump. */
function reed(random: Random): PlantShape {
  const into = leaves();
  for (let n = 0; n < 16; n++) {
    const [x, z] = [0.22 * (random() - 0.5), 0.22 * (random() - 0.5)];
    const turn = random() * 6.2832;
    const tall = 0.65 + 0.35 * random();
    const bend = 0.1 + 0.16 * random();
    const tip = [x + cos(turn) * bend, tall, z + sin(turn) * bend] as const;
    const tone = 0.7 + 0.6 * random();
    into.add(
      [x - 0.012, 0, z],
      [x + 0.012, 0, z],
      tip,
      [cos(turn) * 0.4, 0.7, sin(turn) * 0.4],
      [0.1 * tone, 0.12 * tone, 0.04],
      0.65,
    );
    if (n % 4 === 0)
      limb(
        into,
        [tip[0], tall * 0.82, tip[2]],
        [tip[0], tall * 0.98, tip[2]],
        0.014,
        0.012,
        [0.09, 0.05, 0.025],
      );
  }
  return into.shape();
}
