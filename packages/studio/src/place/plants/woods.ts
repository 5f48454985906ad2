import { LEAVES, OLD_LEAVES, RUSSET } from "./colours.js";
import { litter } from "./forest-floor.js";
import type { Growing } from "./formed.js";
import { pine } from "./stems.js";
import { palm } from "./trees.js";
import { broadLeaved, fern, giant, overhang } from "./tropical.js";

/** Strews a wood of the trees that its place has: jungle, birches, broadleaf or conifers, and what lies under them. */
export function growWood(growing: Growing): void {
  const { place, recipe, random, bed, add, stones, leafy, conifers, birches } = growing;
  const snowy = recipe.snow.line < 0;
  if (place.trees === "tropical") {
    growJungle(growing);
    return;
  }
  if (place.trees === "birch") {
    bed.strew({ shapes: birches("near"), size: [11, 18], tint: 0.2 }, 7, 42, 32, 0.75);
    bed.strew({ shapes: birches("middle"), size: [11, 18], tint: 0.25 }, 36, 130, 210, 0.55);
    bed.strew({ shapes: birches("far"), size: [11, 18], tint: 0.25 }, 120, 300, 600, 0.3);
  } else if (
    place.trees === "broadleaf" ||
    (place.trees === undefined && (place.season === "autumn" || place.season === "spring"))
  ) {
    bed.strew({ shapes: leafy("near"), size: [11, 18], tint: 0.3 }, 14, 40, 26, 0.8);
    bed.strew({ shapes: leafy("middle"), size: [10, 19], tint: 0.3 }, 36, 130, 220, 0.6);
    bed.strew({ shapes: birches("middle"), size: [12, 18], tint: 0.2 }, 16, 80, 16, 0.7);
    bed.strew({ shapes: leafy("far"), size: [10, 18], tint: 0.3 }, 120, 320, 700, 0.3);
  } else {
    const trunks = add(...[0, 1, 2].map(() => pine(random)));
    bed.strew({ shapes: trunks, size: [22, 32], tint: 0.25 }, 7, 60, 34, 0.9);
    bed.strew({ shapes: conifers("near"), size: [2.5, 17], tint: 0.3 }, 24, 70, 48, 1);
    bed.strew({ shapes: conifers("middle", 0.2), size: [8, 22], tint: 0.3 }, 55, 150, 190, 0.8);
    bed.strew({ shapes: conifers("far"), size: [9, 22], tint: 0.3 }, 130, 330, 1000, 0.3);
  }
  if (!snowy) forestFloor(growing);
  bed.strew({ ...stones([0.15, 0.5]), sunk: 0.4 }, 2.5, 30, snowy ? 9 : 20, 0.5);
}

function growJungle({ stand, random, share, plants, bed, add, stones, leafy }: Growing): void {
  const great = add(broadLeaved(random), broadLeaved(random), broadLeaved(random), broadLeaved(random));
  const ferns = add(fern(random), fern(random), fern(random));
  const trunks = add(giant(random), giant(random), giant(random));
  const palms = add(palm(random, false), palm(random, false));
  bed.strew({ shapes: trunks, size: [24, 32], tint: 0.25 }, 9, 60, 26, 0.9);
  bed.strew({ shapes: palms, size: [5, 9], tint: 0.3, sides: [0.3, 1] }, 15, 44, 14, 1.2);
  bed.strew({ shapes: palms, size: [6, 13], tint: 0.3 }, 24, 90, 46, 0.5);
  bed.strew({ shapes: great, size: [1.2, 2.6], tint: 0.3, sides: [0.55, 1.15] }, 5, 16, 18, 1.4);
  bed.strew({ shapes: great, size: [1.2, 3.2], tint: 0.35 }, 12, 70, 210 * share, 0.9);
  bed.strew({ shapes: ferns, size: [0.35, 0.95], tint: 0.3 }, 2.6, 30, 520 * share, 0.2, 0.3);
  bed.strew({ shapes: leafy("middle"), size: [5, 14], tint: 0.35 }, 36, 110, 150, 0.5);
  bed.strew({ shapes: leafy("middle"), size: [12, 26], tint: 0.4 }, 48, 130, 160, 0.3);
  bed.strew({ shapes: leafy("far"), size: [18, 36], tint: 0.35 }, 70, 280, 620, 0.2);
  const boughs = add(overhang(random), overhang(random));
  for (const side of [-1, 1])
    plants.push({
      x: stand.eye[0] + side * stand.half * (3.4 + 1.6 * random()),
      z: stand.eye[2] - 5.4 - random(),
      size: 2.2,
      turn: random() * 0.6,
      shape: boughs[side < 0 ? 0 : 1]!,
      tint: 0.85,
      sunk: -(stand.eye[1] + 0.1),
    });
  bed.strew(stones([0.15, 0.5]), 2.5, 30, 30, 0.5);
}

/** What grows and lies under trees. */
function forestFloor({ place, random, share, bed, add, grass, leafy, conifers }: Growing): void {
  const autumn = place.season === "autumn";
  const needles = place.trees === "conifer" || (place.trees === undefined && place.season === "summer");
  const fallen = autumn || place.season === "winter" ? LEAVES.autumn : OLD_LEAVES;
  if (!needles) {
    // Close by leaf by leaf; farther off what shows of a drift, and the ground's own colour between.
    const many = (autumn ? 1 : 0.4) * share;
    const patches = (leavesEach: number, size: number) =>
      add(...[0, 1, 2, 3].map(() => litter(random, fallen, leavesEach, size)));
    bed.strew({ shapes: patches(74, 0.027), size: [0.8, 1.3], tint: 0.35 }, 1.2, 9, 900 * many, 0, 0.45);
    bed.strew({ shapes: patches(30, 0.045), size: [0.9, 1.6], tint: 0.35 }, 7, 30, 900 * many, 0, 0.45);
  }
  grass(0.3, 1.2, 40, autumn ? 900 : needles ? 6000 : 4000);
  if (place.season === "winter") return;
  const ferns = add(...[0, 1, 2].map(() => fern(random, autumn ? RUSSET : undefined)));
  bed.strew(
    { shapes: ferns, size: [0.35, 0.8], tint: 0.35, sunk: 0.04 },
    4,
    46,
    (autumn ? 90 : 240) * share,
    0.3,
    0.55,
  );
  const young = needles ? conifers("middle") : leafy("middle");
  bed.strew({ shapes: young, size: [1.2, 3.6], tint: 0.35 }, 22, 120, 70, 0.55, 0.3);
}
