import type { Model } from "../model.js";
import { apple } from "./apple.js";
import { ball } from "./ball.js";
import { banana } from "./banana.js";
import { book } from "./book.js";
import { cone } from "./cone.js";
import { cube } from "./cube.js";
import { cylinder } from "./cylinder.js";
import { egg } from "./egg.js";
import { lemon } from "./lemon.js";
import { mug } from "./mug.js";
import { orange } from "./orange.js";
import { pear } from "./pear.js";
import { pyramid } from "./pyramid.js";
import { torus } from "./torus.js";
import { vase } from "./vase.js";

/** Every sculpted model. */
export const MODELS: readonly Model[] = [
  apple,
  ball,
  banana,
  book,
  cone,
  cube,
  cylinder,
  egg,
  lemon,
  mug,
  orange,
  pear,
  pyramid,
  torus,
  vase,
];
