import type { Model } from "../../model.js";
import { bottle } from "../bottle.js";
import { bowl } from "../bowl.js";
import { chopsticks } from "../chopsticks.js";
import { container } from "../container.js";
import { fork } from "../fork.js";
import { fryingPan } from "../frying-pan.js";
import { glass } from "../glass.js";
import { jar } from "../jar.js";
import { kettle } from "../kettle.js";
import { knife } from "../knife.js";
import { mug } from "../mug.js";
import { paperCup } from "../paper-cup.js";
import { plate } from "../plate.js";
import { pot } from "../pot.js";
import { spoon } from "../spoon.js";
import { teapot } from "../teapot.js";
import { vase } from "../vase.js";
import { wineGlass } from "../wine-glass.js";

/** Vessels and cutlery. */
export const TABLEWARE: readonly Model[] = [
  bottle,
  bowl,
  container,
  fork,
  fryingPan,
  glass,
  jar,
  kettle,
  knife,
  mug,
  plate,
  pot,
  spoon,
  teapot,
  vase,
  wineGlass,
  paperCup,
  chopsticks,
];
