import type { Model } from "../../model.js";
import { acorn } from "../acorn.js";
import { bamboo } from "../bamboo.js";
import { beehive } from "../beehive.js";
import { bonsai } from "../bonsai.js";
import { bouquet, bouquetOf } from "../bouquet.js";
import { branch } from "../branch.js";
import { birch, poplar, spreadingTree } from "../broadleaf-trees.js";
import { bush, hedge } from "../bush.js";
import { cactus } from "../cactus.js";
import { campfire } from "../campfire.js";
import { cloud } from "../cloud.js";
import { coralReef } from "../coral-reef.js";
import { lilac, marigold } from "../cottage-flowers.js";
import { crystal } from "../crystal.js";
import { daisy } from "../daisy.js";
import { dandelion, dandelionClock } from "../dandelion.js";
import { diamond } from "../diamond.js";
import { earth } from "../earth.js";
import { ear, eyeModel, mouth } from "../facial-features.js";
import { feather } from "../feather.js";
import { fern } from "../fern.js";
import { fire } from "../fire.js";
import { flower } from "../flower.js";
import { carnation, daffodil, iris, lily, peony, poppy } from "../garden-flowers.js";
import { arm, foot, hand, leg, pointingFinger } from "../hand.js";
import { hayBale } from "../hay-bale.js";
import { heart } from "../heart.js";
import { basil, mint } from "../herb-sprig.js";
import { hydrangea } from "../hydrangea.js";
import { iceberg, iceFloe } from "../iceberg.js";
import { ivy } from "../ivy.js";
import { koiPond } from "../koi-pond.js";
import { lavender } from "../lavender.js";
import { leaf } from "../leaf.js";
import { log } from "../log.js";
import { mapleLeaf } from "../maple-leaf.js";
import { moon } from "../moon.js";
import { mountain } from "../mountain.js";
import { orchid } from "../orchid.js";
import { palmTree } from "../palm-tree.js";
import { pineTree } from "../pine-tree.js";
import { pinecone } from "../pinecone.js";
import { planet } from "../planet.js";
import { plant } from "../plant.js";
import { rock } from "../rock.js";
import { rose } from "../rose.js";
import { saguaro } from "../saguaro.js";
import { seedling } from "../seedling.js";
import { smoke } from "../smoke.js";
import { star } from "../star.js";
import { steam } from "../steam.js";
import { stump } from "../stump.js";
import { sun } from "../sun.js";
import { sunflower } from "../sunflower.js";
import { thistle } from "../thistle.js";
import { tree } from "../tree.js";
import { tulip } from "../tulip.js";
import { volcano } from "../volcano.js";
import { icicle, rainbow, snowflake, tornado } from "../weather.js";
import { willow } from "../willow.js";
import { wreath } from "../wreath.js";

/** Plants, sky, land and stones. */
export const NATURE: readonly Model[] = [
  bouquet,
  cactus,
  cloud,
  crystal,
  diamond,
  earth,
  feather,
  fire,
  flower,
  heart,
  leaf,
  moon,
  mountain,
  palmTree,
  pineTree,
  planet,
  plant,
  rose,
  star,
  sun,
  sunflower,
  tree,
  spreadingTree,
  poplar,
  birch,
  tulip,
  volcano,
  branch,
  log,
  stump,
  rock,
  campfire,
  hayBale,
  steam,
  lavender,
  saguaro,
  seedling,
  orchid,
  bonsai,
  acorn,
  pinecone,
  bamboo,
  fern,
  ivy,
  willow,
  beehive,
  wreath,
  dandelion,
  dandelionClock,
  daffodil,
  lily,
  poppy,
  peony,
  carnation,
  iris,
  hydrangea,
  thistle,
  daisy,
  mapleLeaf,
  bouquetOf(tulip, -4),
  bouquetOf(rose, 24, ["red roses"]),
  bouquetOf(sunflower, 72),
  bouquetOf(daisy, 52, ["chamomile"]),
  bouquetOf(peony, 40, ["pink peonies"]),
  bouquetOf(poppy, 30),
  bouquetOf(carnation, 30),
  bouquetOf(lily, 44, ["lilies", "white lilies"]),
  iceberg,
  iceFloe,
  coralReef,
  koiPond,
  mint,
  basil,
  tornado,
  rainbow,
  snowflake,
  icicle,
  marigold,
  lilac,
  bush,
  hedge,
  smoke,
  hand,
  pointingFinger,
  arm,
  foot,
  leg,
  eyeModel,
  ear,
  mouth,
];
