import type { Model } from "../../model.js";
import { bonsai } from "../bonsai.js";
import { bouquet } from "../bouquet.js";
import { branch } from "../branch.js";
import { cactus } from "../cactus.js";
import { campfire } from "../campfire.js";
import { cloud } from "../cloud.js";
import { crystal } from "../crystal.js";
import { diamond } from "../diamond.js";
import { earth } from "../earth.js";
import { feather } from "../feather.js";
import { fire } from "../fire.js";
import { flower } from "../flower.js";
import { hayBale } from "../hay-bale.js";
import { heart } from "../heart.js";
import { lavender } from "../lavender.js";
import { leaf } from "../leaf.js";
import { log } from "../log.js";
import { moon } from "../moon.js";
import { mountain } from "../mountain.js";
import { orchid } from "../orchid.js";
import { palmTree } from "../palm-tree.js";
import { pineTree } from "../pine-tree.js";
import { planet } from "../planet.js";
import { plant } from "../plant.js";
import { rock } from "../rock.js";
import { rose } from "../rose.js";
import { saguaro } from "../saguaro.js";
import { seedling } from "../seedling.js";
import { star } from "../star.js";
import { steam } from "../steam.js";
import { stump } from "../stump.js";
import { sun } from "../sun.js";
import { sunflower } from "../sunflower.js";
import { tree } from "../tree.js";
import { tulip } from "../tulip.js";
import { volcano } from "../volcano.js";

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
];
