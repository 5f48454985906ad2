import type { Model } from "../../model.js";
import { bottle, burgundyBottle, fluteBottle, OPEN_BOTTLES } from "../bottle.js";
import { bowl } from "../bowl.js";
import { cauldron } from "../cauldron.js";
import { chopsticks } from "../chopsticks.js";
import { colander } from "../colander.js";
import { container } from "../container.js";
import { cuttingBoard } from "../cutting-board.js";
import { eggCarton, eggCup } from "../eggs.js";
import { fork } from "../fork.js";
import { frenchPress } from "../french-press.js";
import { fryingPan } from "../frying-pan.js";
import { glass } from "../glass.js";
import { jar, lidlessJar, openJar } from "../jar.js";
import { kettle } from "../kettle.js";
import { bambooSteamer, cheeseGrater } from "../kitchen-ware.js";
import { knife } from "../knife.js";
import { beaker, flask, testTube } from "../laboratory-glass.js";
import { ladle } from "../ladle.js";
import { measuringCup } from "../measuring-cup.js";
import { mokaPot } from "../moka-pot.js";
import { barrelMug, mug, taperedMug, teaCup } from "../mug.js";
import { napkin } from "../napkin.js";
import { paperCup } from "../paper-cup.js";
import { pepperMill } from "../pepper-mill.js";
import { pitcher } from "../pitcher.js";
import { plate } from "../plate.js";
import { pot } from "../pot.js";
import { rollingPin } from "../rolling-pin.js";
import { saltShaker } from "../salt-shaker.js";
import { ketchup, mustard } from "../sauces.js";
import { spatula } from "../spatula.js";
import { spoon } from "../spoon.js";
import { straw } from "../straw.js";
import { lidlessTeapot, openTeapot, teapot } from "../teapot.js";
import { thermos } from "../thermos.js";
import { tray } from "../tray.js";
import { bottleVase, cylinderVase, shoulderedVase, trumpetVase, vase } from "../vase.js";
import { whisk } from "../whisk.js";
import { wineGlass } from "../wine-glass.js";
import { wok } from "../wok.js";

/** Vessels and cutlery. */
export const TABLEWARE: readonly Model[] = [
  bottle,
  burgundyBottle,
  fluteBottle,
  ...OPEN_BOTTLES,
  bowl,
  container,
  fork,
  fryingPan,
  glass,
  jar,
  openJar,
  lidlessJar,
  kettle,
  knife,
  mug,
  taperedMug,
  barrelMug,
  teaCup,
  plate,
  pot,
  spoon,
  straw,
  teapot,
  openTeapot,
  lidlessTeapot,
  tray,
  vase,
  bottleVase,
  cylinderVase,
  trumpetVase,
  shoulderedVase,
  wineGlass,
  paperCup,
  chopsticks,
  cuttingBoard,
  frenchPress,
  mokaPot,
  rollingPin,
  whisk,
  spatula,
  ladle,
  colander,
  wok,
  saltShaker,
  pepperMill,
  thermos,
  cauldron,
  napkin,
  pitcher,
  cheeseGrater,
  bambooSteamer,
  eggCarton,
  eggCup,
  ketchup,
  mustard,
  beaker,
  flask,
  testTube,
  measuringCup,
];
