import { viewOf } from "../camera.js";
import { type Random, randomFrom } from "../math/random.js";
import type { Scene } from "../scene.js";
import type { Cast } from "./backdrop.js";
import { groundOf } from "./colours.js";
import { castOf, type Figure, figuresOf } from "./figures.js";
import type { Light } from "./model-art.js";
import { spotsOf } from "./placing.js";

/** What every style paints from. */
export interface Easel {
  readonly scene: Scene;
  /** The colour of the ground. */
  readonly ground: string;
  readonly figures: readonly Figure[];
  readonly cast: Cast;
  readonly random: Random;
  /** The frame's short side, pixels. */
  readonly short: number;
}

/** How styles light models, where not from before. */
const LIGHT: Readonly<Record<string, Light>> = {
  "flat isometric": "solid",
  line: "even",
  silhouette: "even",
};

export function easelFor(scene: Scene): Easel {
  const light = LIGHT[scene.style] ?? "front";
  const figures = figuresOf(spotsOf(scene), viewOf(scene), light);
  return {
    scene,
    ground: groundOf(scene),
    figures,
    cast: castOf(figures),
    random: randomFrom("paint", scene.seed),
    short: Math.min(scene.width, scene.height),
  };
}
