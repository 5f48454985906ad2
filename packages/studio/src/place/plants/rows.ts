import type { Random } from "../../math/random.js";
import { sowingOf } from "../crops.js";
import type { Crop, Outdoors } from "../place.js";
import type { Recipe } from "../recipe.js";
import type { Bed } from "./bed.js";
import { cropPlant } from "./crops.js";
import type { Plant, Stand } from "./grow.js";
import type { Colour, PlantShape } from "./leaves.js";
import { flower } from "./small.js";

/** How far each plant of a row is drawn, metres, where the near ones end, and the room between two in a row. */
const SPACED: Record<Crop, { readonly far: number; readonly near: number; readonly apart: number }> = {
  lavender: { far: 75, near: 15, apart: 0.6 },
  tulip: { far: 34, near: 12, apart: 0.17 },
  wheat: { far: 60, near: 10, apart: 0.4 },
  sunflower: { far: 60, near: 13, apart: 0.6 },
  poppy: { far: 60, near: 12, apart: 0.3 },
  daisy: { far: 60, near: 12, apart: 0.3 },
  rapeseed: { far: 60, near: 10, apart: 0.4 },
  corn: { far: 60, near: 14, apart: 0.42 },
  vine: { far: 130, near: 20, apart: 0.95 },
  rose: { far: 70, near: 15, apart: 0.8 },
  cotton: { far: 60, near: 14, apart: 0.5 },
};

interface Sowing {
  readonly place: Outdoors;
  readonly recipe: Recipe;
  readonly stand: Stand;
  readonly random: Random;
  /** Of how many plants a quick drawing keeps. */
  readonly share: number;
  readonly plants: Plant[];
  readonly bed: Bed;
  add(...made: PlantShape[]): number[];
}

/** Sows what stands in a field: in its rows, or broadcast. */
export function sowField(sowing: Sowing): void {
  const { place, recipe, random, bed, share, add } = sowing;
  const crop = sowingOf(place)!;
  const { kind } = place.crop!;
  const made = (near: boolean) =>
    crop.colours.map((colour) => add(...[0, 1, 2].map(() => cropPlant(kind, random, colour, near))));
  if (recipe.rows) {
    inRows(sowing, [made(true), made(false)]);
    return;
  }
  const { far, near } = SPACED[kind];
  if (kind === "poppy" || kind === "daisy") {
    const shapes = crop.colours.flatMap((colour) =>
      add(...[0, 1, 2].map(() => flower(random, colour, EYES[kind]))),
    );
    bed.strew({ shapes, size: [crop.tall * 0.7, crop.tall * 1.15] }, 1.3, far, 11000 * share, 0, 0.45);
    return;
  }
  const size = [crop.tall * 0.86, crop.tall * 1.1] as const;
  bed.strew({ shapes: made(true).flat(), size, tint: 0.2 }, 1.1, near, 5200 * share, 0);
  bed.strew({ shapes: made(false).flat(), size, tint: 0.22 }, near * 0.8, far, 15000 * share, 0);
}

const EYES: Record<"poppy" | "daisy", Colour> = { poppy: [0.03, 0.02, 0.02], daisy: [0.7, 0.45, 0.03] };

function inRows(
  { place, recipe, stand, random, plants }: Sowing,
  shapes: readonly (readonly (readonly number[])[])[],
): void {
  const { pitch, band, across, tall } = recipe.rows!;
  const { far, near, apart } = SPACED[place.crop!.kind];
  const kinds = shapes[0]!.length;
  const faces = place.crop!.kind === "sunflower";
  const [eyeX, , eyeZ] = stand.eye;
  const reach = far * (stand.half + 0.4) + 4;
  for (let row = Math.floor(-reach / pitch); row <= reach / pitch; row++) {
    const aside = (row + 0.5) * pitch;
    const part = ((Math.floor(row / band) % kinds) + kinds) % kinds;
    for (let along = eyeZ - far; along < eyeZ - 1; along += apart * (0.8 + 0.4 * random())) {
      const loose = 0.12 * pitch * (random() - 0.5);
      const x = (aside + loose) * across[0] - along * across[1];
      const z = (aside + loose) * across[1] + along * across[0];
      const [dx, away] = [x - eyeX, eyeZ - z];
      if (away < 0.9 || away > far || Math.abs(dx) > stand.half * 1.15 * away + 1.2) continue;
      if (x * x + z * z < (stand.clearing * 1.1) ** 2) continue;
      // Whoever stands in a field is seen over the rows before him.
      if (stand.clearing > 0 && z > 0 && Math.abs(x) < stand.clearing * 0.8) continue;
      const set = shapes[away < near ? 0 : 1]![part]!;
      plants.push({
        x,
        z,
        size: tall * (0.88 + 0.24 * random()),
        turn: faces ? 0.7 * (random() - 0.5) : random() * 6.2832,
        shape: set[Math.floor(random() * set.length)]!,
        tint: 0.88 + 0.24 * random(),
        sunk: 0.01,
      });
    }
  }
}
