import type { Model } from "../../model.js";
import { airplane } from "../airplane.js";
import { anchor } from "../anchor.js";
import { battleTank } from "../battle-tank.js";
import { bicycle } from "../bicycle.js";
import { blimp } from "../blimp.js";
import { boat } from "../boat.js";
import { bus } from "../bus.js";
import { car, hatchback } from "../car.js";
import { bulldozer, excavator } from "../crawlers.js";
import { fireTruck } from "../fire-truck.js";
import { forklift } from "../forklift.js";
import { helicopter } from "../helicopter.js";
import { hotAirBalloon } from "../hot-air-balloon.js";
import { steeringWheel } from "../household-fittings.js";
import { iceCreamTruck } from "../ice-cream-truck.js";
import { cementMixer, dumpTruck } from "../lorries.js";
import { moonRover } from "../moon-rover.js";
import { motorcycle } from "../motorcycle.js";
import { canoe, kayak, raft, rowboat } from "../paddled-boats.js";
import { pickupTruck } from "../pickup-truck.js";
import { rocket } from "../rocket.js";
import { launchingRocket } from "../rocket-launch.js";
import { pirateShip, sailingShip } from "../sailing-ship.js";
import { scooter } from "../scooter.js";
import { ambulance, doubleDecker, policeCar } from "../service-vehicles.js";
import { ship } from "../ship.js";
import { spaceStation } from "../space-station.js";
import { sportsCar } from "../sports-car.js";
import { submarine } from "../submarine.js";
import { taxi } from "../taxi.js";
import { tractor } from "../tractor.js";
import { train } from "../train.js";
import { truck } from "../truck.js";
import { ufo } from "../ufo.js";
import { van } from "../van.js";
import { wheel } from "../wheel.js";

/** Vehicles and their parts. */
export const VEHICLES: readonly Model[] = [
  airplane,
  anchor,
  bicycle,
  boat,
  bus,
  car,
  hatchback,
  fireTruck,
  helicopter,
  hotAirBalloon,
  motorcycle,
  pickupTruck,
  rocket,
  scooter,
  ship,
  taxi,
  tractor,
  train,
  truck,
  van,
  wheel,
  submarine,
  ufo,
  sportsCar,
  sailingShip,
  pirateShip,
  launchingRocket,
  moonRover,
  spaceStation,
  excavator,
  bulldozer,
  dumpTruck,
  forklift,
  cementMixer,
  policeCar,
  ambulance,
  doubleDecker,
  iceCreamTruck,
  canoe,
  kayak,
  rowboat,
  raft,
  battleTank,
  steeringWheel,
  blimp,
];
