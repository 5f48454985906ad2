import type { Model } from "../model.js";
import { apple } from "./apple.js";
import { ball } from "./ball.js";
import { banana } from "./banana.js";
import { bench } from "./bench.js";
import { bird } from "./bird.js";
import { book } from "./book.js";
import { bottle } from "./bottle.js";
import { bowl } from "./bowl.js";
import { cactus } from "./cactus.js";
import { candle } from "./candle.js";
import { cat } from "./cat.js";
import { chair } from "./chair.js";
import { clock } from "./clock.js";
import { cone } from "./cone.js";
import { couch } from "./couch.js";
import { cube } from "./cube.js";
import { cylinder } from "./cylinder.js";
import { die } from "./die.js";
import { dog } from "./dog.js";
import { donut } from "./donut.js";
import { egg } from "./egg.js";
import { elephant } from "./elephant.js";
import { gift } from "./gift.js";
import { glass } from "./glass.js";
import { horse } from "./horse.js";
import { lamp } from "./lamp.js";
import { lemon } from "./lemon.js";
import { mug } from "./mug.js";
import { orange } from "./orange.js";
import { pear } from "./pear.js";
import { plant } from "./plant.js";
import { plate } from "./plate.js";
import { pyramid } from "./pyramid.js";
import { scissors } from "./scissors.js";
import { table } from "./table.js";
import { teapot } from "./teapot.js";
import { torus } from "./torus.js";
import { trophy } from "./trophy.js";
import { umbrella } from "./umbrella.js";
import { vase } from "./vase.js";
import { wineGlass } from "./wine-glass.js";

/** Every sculpted model. */
export const MODELS: readonly Model[] = [
  apple,
  ball,
  banana,
  bench,
  bird,
  book,
  bottle,
  bowl,
  cactus,
  candle,
  cat,
  chair,
  clock,
  cone,
  couch,
  cube,
  cylinder,
  die,
  dog,
  donut,
  egg,
  elephant,
  gift,
  glass,
  horse,
  lamp,
  lemon,
  mug,
  orange,
  pear,
  plant,
  plate,
  pyramid,
  scissors,
  table,
  teapot,
  torus,
  trophy,
  umbrella,
  vase,
  wineGlass,
];
