import type { Site } from "../../place.js";
import type { Growing } from "../formed.js";
import type { Plant } from "../grow.js";
import { farm } from "./farm.js";
import { garden } from "./garden.js";
import { harbour } from "./harbour.js";
import { lively, market, oldTown, square } from "./town.js";
import { path, road } from "./ways.js";

/** What people have put into a place. */
export interface Built {
  readonly plants: readonly Plant[];
  /** Whether something that grows wild may stay where it stands. */
  readonly leaves: (plant: Plant) => boolean;
  /** Nothing grows wild there. */
  readonly alone?: true;
  /** Still water mirrors it. */
  readonly mirrored?: true;
}

const SITES: Record<Site, (growing: Growing) => Built> = {
  harbour,
  farm,
  garden,
  road,
  path,
  "old town": oldTown,
  square,
  market,
};

/** What stands on a place that people have made something of; null for the wild. */
export function siteIn(growing: Growing): Built | null {
  const { place, stand } = growing;
  const built = place.site ? SITES[place.site](growing) : place.kind === "street" ? lively(growing) : null;
  if (!built || stand.clearing === 0) return built;
  // Nothing stands among the things of a picture, or before them.
  const reach = stand.clearing * 1.35;
  const free = ({ x, z, size }: Plant) =>
    x * x + z * z > (reach + size * 0.3) ** 2 && (z < 0 || Math.abs(x) > reach);
  return { ...built, plants: built.plants.filter(free), leaves: (plant) => built.leaves(plant) };
}
