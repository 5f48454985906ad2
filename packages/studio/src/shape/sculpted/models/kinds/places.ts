import type { Model } from "../../model.js";
import { stonehenge, torii } from "../ancient-gates.js";
import { barn } from "../barn.js";
import { birdhouse } from "../birdhouse.js";
import { brickWall } from "../brick-wall.js";
import { bridge } from "../bridge.js";
import { building } from "../building.js";
import { cabin } from "../cabin.js";
import { carousel } from "../carousel.js";
import { castle } from "../castle.js";
import { church } from "../church.js";
import { coffeeShop } from "../coffee-shop.js";
import { colosseum } from "../colosseum.js";
import { arch, column } from "../columns.js";
import { door } from "../door.js";
import { eiffelTower } from "../eiffel-tower.js";
import { factory } from "../factory.js";
import { fence } from "../fence.js";
import { ferrisWheel } from "../ferris-wheel.js";
import { fireExtinguisher, gasPump } from "../fire-and-fuel.js";
import { fireHydrant } from "../fire-hydrant.js";
import { foodStall } from "../food-stall.js";
import { fountain } from "../fountain.js";
import { greenhouse } from "../garden-buildings.js";
import { gazebo } from "../gazebo.js";
import { greatPyramid } from "../great-pyramid.js";
import { greatWall } from "../great-wall.js";
import { hotDogCart } from "../hot-dog-cart.js";
import { house, porchHouse, tallHouse } from "../house.js";
import { igloo } from "../igloo.js";
import { birdbath, doghouse } from "../kennel.js";
import { lighthouse } from "../lighthouse.js";
import { mailbox } from "../mailbox.js";
import { mosque } from "../mosque.js";
import { ajarDoor, openDoor } from "../open-door.js";
import { operaHouse } from "../opera-house.js";
import { pagoda } from "../pagoda.js";
import { parkingMeter } from "../parking-meter.js";
import { pedestal } from "../pedestal.js";
import { podium } from "../podium.js";
import { post } from "../post.js";
import { rollerCoaster } from "../roller-coaster.js";
import { sign } from "../sign.js";
import { skyscraper } from "../skyscraper.js";
import { sphinx } from "../sphinx.js";
import { statue } from "../statue.js";
import { statueOfLiberty } from "../statue-of-liberty.js";
import { stopSign } from "../stop-sign.js";
import { storefront } from "../storefront.js";
import { jukebox, phoneBooth } from "../street-furniture.js";
import { streetLamp } from "../street-lamp.js";
import { suspensionBridge } from "../suspension-bridge.js";
import { tajMahal } from "../taj-mahal.js";
import { temple } from "../temple.js";
import { tent } from "../tent.js";
import { tower } from "../tower.js";
import { towerBridge } from "../tower-bridge.js";
import { bigBen, leaningTower, obelisk } from "../towers-of-the-world.js";
import { trafficCone } from "../traffic-cone.js";
import { trafficLight } from "../traffic-light.js";
import { treehouse } from "../treehouse.js";
import { gumballMachine, vendingMachine } from "../vending.js";
import { manholeCover } from "../wall-devices.js";
import { well } from "../well.js";
import { windmill } from "../windmill.js";
import { openWindow, window } from "../window.js";

/** Buildings and what stands in a street. */
export const PLACES: readonly Model[] = [
  bridge,
  building,
  castle,
  door,
  openDoor,
  ajarDoor,
  eiffelTower,
  fence,
  post,
  brickWall,
  fireHydrant,
  house,
  porchHouse,
  tallHouse,
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
  openWindow,
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
  bigBen,
  leaningTower,
  obelisk,
  towerBridge,
  tajMahal,
  colosseum,
  stonehenge,
  torii,
  operaHouse,
  greatWall,
  pagoda,
  statueOfLiberty,
  gazebo,
  greenhouse,
  doghouse,
  birdbath,
  phoneBooth,
  vendingMachine,
  gumballMachine,
  gasPump,
  fireExtinguisher,
  ferrisWheel,
  jukebox,
  suspensionBridge,
  arch,
  column,
  treehouse,
  carousel,
  mosque,
  factory,
  rollerCoaster,
  sphinx,
  manholeCover,
];
