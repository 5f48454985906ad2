import type { Model } from "../model.js";
import { airplane } from "./airplane.js";
import { apple } from "./apple.js";
import { ball } from "./ball.js";
import { banana } from "./banana.js";
import { baseballBat } from "./baseball-bat.js";
import { baseballGlove } from "./baseball-glove.js";
import { basketball } from "./basketball.js";
import { bear } from "./bear.js";
import { bed } from "./bed.js";
import { bench } from "./bench.js";
import { bicycle } from "./bicycle.js";
import { bird } from "./bird.js";
import { boat } from "./boat.js";
import { book } from "./book.js";
import { bottle } from "./bottle.js";
import { bowl } from "./bowl.js";
import { broccoli } from "./broccoli.js";
import { bus } from "./bus.js";
import { cactus } from "./cactus.js";
import { cake } from "./cake.js";
import { candle } from "./candle.js";
import { car } from "./car.js";
import { carrot } from "./carrot.js";
import { cat } from "./cat.js";
import { cellPhone } from "./cell-phone.js";
import { chair } from "./chair.js";
import { clock } from "./clock.js";
import { computerKeyboard } from "./computer-keyboard.js";
import { computerMouse } from "./computer-mouse.js";
import { cone } from "./cone.js";
import { couch } from "./couch.js";
import { cow } from "./cow.js";
import { cube } from "./cube.js";
import { cylinder } from "./cylinder.js";
import { die } from "./die.js";
import { dog } from "./dog.js";
import { donut } from "./donut.js";
import { egg } from "./egg.js";
import { elephant } from "./elephant.js";
import { fireHydrant } from "./fire-hydrant.js";
import { fork } from "./fork.js";
import { frisbee } from "./frisbee.js";
import { gift } from "./gift.js";
import { giraffe } from "./giraffe.js";
import { glass } from "./glass.js";
import { hairDryer } from "./hair-dryer.js";
import { horse } from "./horse.js";
import { hotDog } from "./hot-dog.js";
import { kite } from "./kite.js";
import { knife } from "./knife.js";
import { lamp } from "./lamp.js";
import { laptop } from "./laptop.js";
import { lemon } from "./lemon.js";
import { microwave } from "./microwave.js";
import { motorcycle } from "./motorcycle.js";
import { mug } from "./mug.js";
import { orange } from "./orange.js";
import { oven } from "./oven.js";
import { parkingMeter } from "./parking-meter.js";
import { pear } from "./pear.js";
import { person } from "./person.js";
import { pizza } from "./pizza.js";
import { plant } from "./plant.js";
import { plate } from "./plate.js";
import { pyramid } from "./pyramid.js";
import { refrigerator } from "./refrigerator.js";
import { sandwich } from "./sandwich.js";
import { scissors } from "./scissors.js";
import { sheep } from "./sheep.js";
import { sink } from "./sink.js";
import { skateboard } from "./skateboard.js";
import { skis } from "./skis.js";
import { snowboard } from "./snowboard.js";
import { spoon } from "./spoon.js";
import { sportsBall } from "./sports-ball.js";
import { stopSign } from "./stop-sign.js";
import { surfboard } from "./surfboard.js";
import { table } from "./table.js";
import { teapot } from "./teapot.js";
import { teddyBear } from "./teddy-bear.js";
import { tennisBall } from "./tennis-ball.js";
import { tennisRacket } from "./tennis-racket.js";
import { toaster } from "./toaster.js";
import { toilet } from "./toilet.js";
import { toothbrush } from "./toothbrush.js";
import { torus } from "./torus.js";
import { trafficLight } from "./traffic-light.js";
import { train } from "./train.js";
import { trophy } from "./trophy.js";
import { truck } from "./truck.js";
import { tv } from "./tv.js";
import { tvRemote } from "./tv-remote.js";
import { umbrella } from "./umbrella.js";
import { vase } from "./vase.js";
import { wineGlass } from "./wine-glass.js";
import { zebra } from "./zebra.js";

/** Every sculpted model. */
export const MODELS: readonly Model[] = [
  airplane,
  apple,
  ball,
  banana,
  baseballBat,
  baseballGlove,
  basketball,
  bear,
  bed,
  bench,
  bicycle,
  bird,
  boat,
  book,
  bottle,
  bowl,
  broccoli,
  bus,
  cactus,
  cake,
  candle,
  car,
  carrot,
  cat,
  cellPhone,
  chair,
  clock,
  computerKeyboard,
  computerMouse,
  cone,
  couch,
  cow,
  cube,
  cylinder,
  die,
  dog,
  donut,
  egg,
  elephant,
  fireHydrant,
  fork,
  frisbee,
  gift,
  giraffe,
  glass,
  hairDryer,
  horse,
  hotDog,
  kite,
  knife,
  lamp,
  laptop,
  lemon,
  microwave,
  motorcycle,
  mug,
  orange,
  oven,
  parkingMeter,
  pear,
  person,
  pizza,
  plant,
  plate,
  pyramid,
  refrigerator,
  sandwich,
  scissors,
  sheep,
  sink,
  skateboard,
  skis,
  snowboard,
  spoon,
  sportsBall,
  stopSign,
  surfboard,
  table,
  teapot,
  teddyBear,
  tennisBall,
  tennisRacket,
  toaster,
  toilet,
  toothbrush,
  torus,
  trafficLight,
  train,
  trophy,
  truck,
  tv,
  tvRemote,
  umbrella,
  vase,
  wineGlass,
  zebra,
];
