import type { Model } from "../../model.js";
import { barn } from "../barn.js";
import { birdhouse } from "../birdhouse.js";
import { bridge } from "../bridge.js";
import { building } from "../building.js";
import { cabin } from "../cabin.js";
import { castle } from "../castle.js";
import { church } from "../church.js";
import { coffeeShop } from "../coffee-shop.js";
import { door } from "../door.js";
import { eiffelTower } from "../eiffel-tower.js";
import { fence } from "../fence.js";
import { fireHydrant } from "../fire-hydrant.js";
import { foodStall } from "../food-stall.js";
import { fountain } from "../fountain.js";
import { greatPyramid } from "../great-pyramid.js";
import { hotDogCart } from "../hot-dog-cart.js";
import { house } from "../house.js";
import { igloo } from "../igloo.js";
import { lighthouse } from "../lighthouse.js";
import { mailbox } from "../mailbox.js";
import { openDoor } from "../open-door.js";
import { parkingMeter } from "../parking-meter.js";
import { pedestal } from "../pedestal.js";
import { podium } from "../podium.js";
import { sign } from "../sign.js";
import { skyscraper } from "../skyscraper.js";
import { statue } from "../statue.js";
import { stopSign } from "../stop-sign.js";
import { storefront } from "../storefront.js";
import { streetLamp } from "../street-lamp.js";
import { temple } from "../temple.js";
import { tent } from "../tent.js";
import { tower } from "../tower.js";
import { trafficCone } from "../traffic-cone.js";
import { trafficLight } from "../traffic-light.js";
import { well } from "../well.js";
import { windmill } from "../windmill.js";
import { window } from "../window.js";

/** Buildings and what stands in a street. */
export const PLACES: readonly Model[] = [
  bridge,
  building,
  castle,
  door,
  openDoor,
  eiffelTower,
  fence,
  fireHydrant,
  house,
  igloo,
  lighthouse,
  mailbox,
  parkingMeter,
  sign,
  skyscraper,
  statue,
  stopSign,
  streetLamp,
  temple,
  tent,
  tower,
  trafficLight,
  windmill,
  window,
  storefront,
  pedestal,
  podium,
  cabin,
  coffeeShop,
  barn,
  church,
  fountain,
  well,
  foodStall,
  hotDogCart,
  trafficCone,
  birdhouse,
  greatPyramid,
];
