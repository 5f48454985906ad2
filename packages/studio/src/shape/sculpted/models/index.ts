import type { Model } from "../model.js";
import { ANIMALS } from "./kinds/animals.js";
import { CLOTHING } from "./kinds/clothing.js";
import { DEVICES } from "./kinds/devices.js";
import { FOOD } from "./kinds/food.js";
import { FURNITURE } from "./kinds/furniture.js";
import { NATURE } from "./kinds/nature.js";
import { OBJECTS } from "./kinds/objects.js";
import { PEOPLE } from "./kinds/people.js";
import { PLACES } from "./kinds/places.js";
import { PLAY } from "./kinds/play.js";
import { SOLIDS } from "./kinds/solids.js";
import { TABLEWARE } from "./kinds/tableware.js";
import { VEHICLES } from "./kinds/vehicles.js";

/** Every sculpted model, by what it is. */
export const KINDS = {
  animals: ANIMALS,
  clothing: CLOTHING,
  devices: DEVICES,
  food: FOOD,
  furniture: FURNITURE,
  nature: NATURE,
  objects: OBJECTS,
  people: PEOPLE,
  places: PLACES,
  play: PLAY,
  solids: SOLIDS,
  tableware: TABLEWARE,
  vehicles: VEHICLES,
} as const satisfies Readonly<Record<string, readonly Model[]>>;

export type ModelKind = keyof typeof KINDS;

/** Every sculpted model. */
export const MODELS: readonly Model[] = Object.values(KINDS).flat();
