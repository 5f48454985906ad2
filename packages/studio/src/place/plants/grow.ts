import { cos, sin } from "../../math/exact.js";
import { randomFrom } from "../../math/random.js";
import type { Quality } from "../../request.js";
import { heightsOf } from "../heights.js";
import type { Outdoors } from "../place.js";
import type { Recipe } from "../recipe.js";
import { makeBed, type Strewn } from "./bed.js";
import { BIRCH_LEAVES, BLOSSOM, LEAVES, NEEDLES, shaded } from "./colours.js";
import { conifer } from "./conifer.js";
import { burst, cascade, mist } from "./falling-water.js";
import type { Detail } from "./foliage.js";
import { acacia, type Growing, growOnForm } from "./formed.js";
import type { Colour, PlantShape } from "./leaves.js";
import { meadowFlowers } from "./meadow-flowers.js";
import { sowField } from "./rows.js";
import { siteIn } from "./sites/index.js";
import { stone, tuft } from "./small.js";
import { CHERRY, OAK, specimen } from "./specimen.js";
import { birch } from "./stems.js";
import { surfAt } from "./surf.js";
import { broadleaf, palm } from "./trees.js";
import { fern } from "./tropical.js";
import { villageIn } from "./village.js";
import { growWood } from "./woods.js";

/** One plant where it stands: metres, its size, turn, shape's number, tint, and how deep it is sunk. */
export interface Plant {
  readonly x: number;
  readonly z: number;
  readonly size: number;
  readonly turn: number;
  readonly shape: number;
  readonly tint: number;
  readonly sunk: number;
}

export interface Growth {
  readonly shapes: readonly PlantShape[];
  readonly plants: readonly Plant[];
  /** How many of the plants, the first ones, are built; and how many of those still water mirrors. */
  readonly built?: number;
  readonly mirrored?: number;
}

/** What the camera sees of the ground: where it stands, half its width as a tangent, and room kept for things. */
export interface Stand {
  readonly eye: readonly [number, number, number];
  readonly half: number;
  /** Radius about the origin where nothing grows high; 0 for a landscape alone. */
  readonly clearing: number;
}

const QUICK_LEAVES = { near: "quick", middle: "sparse", far: "far" } as const;

/** All that grows in a place, strewn by its seed. */
export function growthOf(place: Outdoors, recipe: Recipe, stand: Stand, quality: Quality): Growth {
  const random = randomFrom("plants", place.seed);
  const shapes: PlantShape[] = [];
  const plants: Plant[] = [];
  const share = quality === "flash" ? 0.55 : 1;
  const add = (...made: PlantShape[]) => made.map((shape) => shapes.push(shape) - 1);
  const snowy = recipe.snow.line < 0;
  // Near the ground small things are near: grass is shorter there, or it would hide what stands in it.
  const low = Math.min(1, Math.max(0.1, (stand.eye[1] + (place.knoll?.drop ?? 0)) / 1.6));
  const bed = makeBed(plants, stand, random, low);
  // A few dry leaves hang on through the winter.
  const kept = place.season === "winter" ? 0.03 : 1;
  // In a wood's shade moss grows over the stones.
  const mossy = place.kind === "forest" && !snowy;

  const leaved = (level: Detail) => (quality === "flash" ? QUICK_LEAVES[level] : level);

  const conifers = (level: Detail, bare?: number) =>
    add(
      ...Array.from({ length: level === "near" ? 4 : 6 }, () =>
        conifer(random, level, shaded(NEEDLES, random), snowy ? 0.42 : 0, bare),
      ),
    );
  const birches = (level: Detail) =>
    add(...BIRCH_LEAVES[place.season].map((colour) => birch(random, level, colour, kept, leaved(level))));
  const leafy = (level: Detail) =>
    add(...LEAVES[place.season].map((colour) => broadleaf(random, level, colour, kept, leaved(level))));
  // Stones lie in the ground, not on it.
  const stones = (size: Strewn["size"]): Strewn => ({ shapes: boulders(), size, sunk: 0.2, tint: 0.3 });
  const boulders = () =>
    add(
      ...[0, 1, 2].map(() =>
        stone(
          random,
          mossy ? [recipe.rock[0] * 0.5, recipe.rock[1] * 0.46, recipe.rock[2] * 0.32] : recipe.rock,
          snowy
            ? [0.8, 0.83, 0.87]
            : mossy
              ? [0.05, 0.058, 0.016]
              : [recipe.rock[0] * 0.9, recipe.rock[1] * 0.92, recipe.rock[2] * 0.85],
        ),
      ),
    );
  const grass = (tall: number, near: number, far: number, count: number, blades = 9) => {
    const dark: Colour = [recipe.ground[0] * 1.15, recipe.ground[1] * 1.2, recipe.ground[2]];
    const light: Colour = [recipe.second[0] * 1.45, recipe.second[1] * 1.5, recipe.second[2] * 1.3];
    const tufts = add(...[0, 1, 2, 3].map(() => tuft(random, dark, light, blades)));
    bed.strew({ shapes: tufts, size: [tall * 0.6, tall * 1.25], tint: 0.25 }, near, far, count * share, 0);
  };

  const site = siteIn(growing());
  if (site?.alone) {
    // A town has no ground that anything else grows on.
  } else if (place.falls) fallingWater();
  else if (place.rocky && !place.afloat) surfOnRocks();
  else if (place.crop) field();
  else if (!growOnForm(growing())) wild();

  function growing(): Growing {
    return {
      place,
      recipe,
      stand,
      random,
      share,
      plants,
      bed,
      add,
      grass,
      stones,
      leafy,
      conifers,
      birches,
    };
  }

  function field(): void {
    if (snowy) {
      wild();
      return;
    }
    sowField({ place, recipe, stand, random, share, plants, bed, add });
    if (!recipe.rows) grass(0.36, 1.2, 40, 4000);
    bed.strew({ shapes: leafy("middle"), size: [6, 11], tint: 0.3 }, 150, 320, 40, 0.8);
    bed.strew({ shapes: leafy("far"), size: [6, 12], tint: 0.3 }, 260, 1000, 380, 0.4);
  }

  function fallingWater(): void {
    const { height, x, z, pool } = recipe.falls!;
    const water = add(cascade(random, 0.3));
    const veil = add(mist(random, 5200, 0.9), mist(random, 3000, 1.6));
    const level = recipe.water!.level;
    // Its foot is in the pool, which is as deep as its bed was dug.
    const foot = { x, z: z - pool * 0.78, turn: 0, tint: 1, sunk: -1.9 - level };
    plants.push({ ...foot, size: height, shape: water[0]! });
    plants.push({ ...foot, z: foot.z + 1.4, size: pool * 0.55, shape: veil[0]! });
    plants.push({ ...foot, z: foot.z + 0.8, size: pool * 0.34, shape: veil[1]! });
    const boughs = place.kind === "mountains" || place.trees === "conifer" || snowy ? conifers : leafy;
    if (!snowy) {
      const ferns = add(fern(random), fern(random), fern(random));
      bed.strew({ shapes: ferns, size: [0.4, 0.95], tint: 0.3 }, 3, 45, 900 * share, 0.2, 0.35);
      grass(0.3, 2, 46, 7000);
    }
    bed.strew(stones([0.2, 1.5]), 5, 40, 130, 0.12, 0.4);
    bed.strew({ shapes: boughs("near"), size: [8, 14], tint: 0.3 }, 26, 60, 26, 1.15);
    bed.strew({ shapes: boughs("middle"), size: [9, 17], tint: 0.3 }, 40, 120, 210, 0.4);
    bed.strew({ shapes: boughs("far"), size: [9, 18], tint: 0.3 }, 90, 300, 600, 0.2);
    // No tree hides the fall or stands in its way, and nothing clings to a wall.
    const heights = heightsOf(place, recipe, stand.eye);
    const isWall = (px: number, pz: number) =>
      Math.abs(heights(px + 2, pz) - heights(px - 2, pz)) +
        Math.abs(heights(px, pz + 2) - heights(px, pz - 2)) >
      3.4;
    const seen = (plant: Plant) =>
      plant.z < z - pool * 1.35 || Math.abs(plant.x - x * (plant.z / z)) > pool * 0.62 + plant.size * 0.3;
    const kept = plants.filter(
      (plant, n) =>
        n < 3 || ((plant.size < 2 || seen(plant)) && (plant.size < 0.2 || !isWall(plant.x, plant.z))),
    );
    plants.splice(0, plants.length, ...kept);
  }

  function surfOnRocks(): void {
    const bursts = add(burst(random), burst(random));
    const level = recipe.water!.level;
    for (const { x, z } of surfAt(place, recipe, stand, random, 5))
      plants.push({
        x,
        z,
        size: 3 + 4.5 * random(),
        turn: 0.8 * (random() - 0.5),
        shape: bursts[Math.floor(random() * 2)]!,
        tint: 1,
        sunk: -0.2 - Math.max(0, level),
      });
    if (stand.clearing > 0) wild();
  }

  function wild(): void {
    switch (place.kind) {
      case "forest":
        growWood(growing());
        break;
      case "snow":
      case "meadow":
        if (snowy) {
          bed.strew({ shapes: conifers("near"), size: [7, 15], tint: 0.25 }, 30, 90, 30, 1);
          bed.strew({ shapes: conifers("middle"), size: [8, 17], tint: 0.25 }, 80, 200, 110, 0.8);
          bed.strew({ shapes: conifers("far"), size: [9, 18], tint: 0.25 }, 160, 420, 700, 1);
        } else {
          bed.strew({ shapes: conifers("middle"), size: [9, 19], tint: 0.25 }, 130, 200, 90, 1);
          bed.strew({ shapes: conifers("far"), size: [10, 20], tint: 0.25 }, 180, 380, 900, 1);
          grass(0.42, 0.9, 60, 26000);
          meadowFlowers(place, random, add, bed, share);
        }
        break;
      case "hills":
      case "sky":
        grass(0.3, 1.6, 60, 15000);
        bed.strew({ shapes: leafy("near"), size: [6, 10], tint: 0.3 }, 34, 80, 7, 1);
        bed.strew({ shapes: leafy("middle"), size: [6, 11], tint: 0.3 }, 70, 260, 70, 1);
        bed.strew({ shapes: leafy("far"), size: [6, 12], tint: 0.3 }, 240, 900, 420, 1);
        if (!snowy) meadowFlowers(place, random, add, bed, share * 0.25);
        break;
      case "mountains":
        if (!snowy) grass(0.26, 1.6, 70, 16000);
        if (!snowy) meadowFlowers(place, random, add, bed, share * 0.16);
        bed.strew(stones([0.2, 1.1]), 4, 90, 90, 0.5);
        bed.strew({ shapes: conifers("near"), size: [8, 15], tint: 0.25 }, 60, 105, 16, 1);
        bed.strew({ shapes: conifers("middle"), size: [8, 16], tint: 0.25 }, 100, 210, 60, 1);
        bed.strew({ shapes: conifers("far"), size: [9, 18], tint: 0.25 }, 170, 700, 1100, 1);
        break;
      case "lake":
        if (place.river) {
          if (!snowy) grass(0.34, 1.2, 70, 14000);
          bed.strew(stones([0.1, 0.7]), 2.2, 60, 110, 0.2, 0.5);
          const shape = place.trees === "conifer" || place.high ? conifers : leafy;
          bed.strew({ shapes: shape("near"), size: [8, 14], tint: 0.25 }, 24, 70, 12, 1.6);
          bed.strew({ shapes: shape("middle"), size: [8, 16], tint: 0.3 }, 60, 240, 110, 0.8);
          bed.strew({ shapes: conifers("far"), size: [9, 18], tint: 0.3 }, 180, 520, 500, 0.3);
        } else if (!place.afloat) {
          bed.strew(stones([0.06, 0.42]), 2.2, 26, 70, 0.4);
          if (!snowy) grass(0.24, 1.2, 16, 5000);
          bed.strew({ shapes: conifers("near"), size: [8, 14], tint: 0.25 }, 24, 42, 7, 2.2);
        }
        break;
      case "beach": {
        bed.strew(stones([0.04, 0.2]), 2, 30, 34, 0.3, 0.55);
        const palms = add(palm(random), palm(random));
        if (place.season === "summer")
          bed.strew({ shapes: palms, size: [6.5, 9.5], sides: [0.34, 0.66] }, 15, 34, 4, 2.4);
        break;
      }
      case "sea":
        if (stand.clearing > 0 && !place.afloat) {
          if (!snowy) grass(0.26, 1.4, 46, 9000);
          const big = Math.min(1.45, 0.35 + place.metres * 0.18);
          bed.strew(stones([0.1, big]), 2, 90, 110, 0.4, 0.4);
          // What is as high as a house stands among shrubs and blocks: they tell its size.
          if (place.metres > 4) {
            bed.strew(stones([0.4, 2.4]), 40, 170, 120, 0.4, 0.5);
            const shrubs = leafy("far");
            bed.strew({ shapes: shrubs, size: [1.6, 3.4], tint: 0.3, sunk: 0.42 }, 30, 170, 170, 0.4, 0.55);
          }
        }
        break;
      default:
        break;
    }
  }
  if (place.knoll && place.stands && !snowy && place.kind !== "desert") {
    // Shrubs and stones on the flanks tell how large the hill is.
    const { wide } = place.knoll;
    const shrubs = leafy("middle");
    const away = stand.eye[2];
    const big = Math.min(4, 0.5 + wide * 0.022);
    bed.strew(
      { shapes: shrubs, size: [big * 0.7, big * 1.8], tint: 0.3, sunk: 0.4 },
      away * 0.45,
      away + wide,
      90,
      0.2,
      0.5,
    );
    bed.strew(stones([big * 0.1, big * 0.5]), away * 0.35, away + wide * 0.5, 60, 0.2, 0.4);
    grass(Math.min(0.9, 0.25 + wide * 0.006), away * 0.4, away * 1.1, 9000, 7);
  }
  // No other tree stands before those that are asked for, or close by.
  const apart = (plant: Plant) =>
    plant.size < 1.5 ||
    (place.planted ?? []).every(
      ({ x, z, size }) =>
        (plant.x - x) ** 2 + (plant.z - z) ** 2 > (size * 1.2) ** 2 &&
        (plant.z < z - size * 2.5 || Math.abs(plant.x - x) > size * 1.5),
    );
  if (place.planted) plants.splice(0, plants.length, ...plants.filter(apart));
  for (const { kind, x, z, size } of place.planted ?? []) {
    const leafless = place.season === "winter" ? 0.12 : 1;
    const shape = {
      broadleaf: () =>
        place.landform === "savannah"
          ? acacia(random, "near")
          : specimen(random, LEAVES[place.season][0]!, { ...OAK, leafy: leafless }),
      blossom: () =>
        specimen(random, place.season === "autumn" ? LEAVES.autumn[2]! : BLOSSOM, {
          ...CHERRY,
          leafy: leafless,
        }),
      birch: () => birch(random, "near", BIRCH_LEAVES[place.season][0]!),
      conifer: () => conifer(random, "near", shaded(NEEDLES, random), snowy ? 0.42 : 0),
      palm: () => palm(random),
    }[kind]();
    const [shapeAt] = add(shape);
    plants.push({ x, z, size, turn: random() * 6.2832, shape: shapeAt!, tint: 1, sunk: 0.02 * size });
  }
  if (place.village) {
    const trees = place.kind === "hills" || place.kind === "meadow" ? leafy("middle") : conifers("middle");
    const homes = villageIn(place, recipe, stand, add, trees);
    // No other tree grows through a roof.
    const clear = plants.filter(
      ({ x, z, size }) => size < 1.5 || homes.every((home) => (home.x - x) ** 2 + (home.z - z) ** 2 > 110),
    );
    return { shapes, plants: [...clear, ...homes] };
  }
  if (site) {
    const { eye } = stand;
    const away = (plant: Plant) => (plant.x - eye[0]) ** 2 + (plant.z - eye[2]) ** 2;
    const built = [...site.plants].sort((a, b) => away(a) - away(b));
    const kept = plants.filter((plant) => site.leaves(plant));
    return {
      shapes,
      plants: [...built, ...kept],
      built: built.length,
      ...(site.mirrored ? { mirrored: built.length } : {}),
    };
  }
  return { shapes, plants };
}

/** Cosine and sine of a plant's turn, for the kernel. */
export function turnOf({ turn }: Plant): readonly [number, number] {
  return [cos(turn), sin(turn)];
}
