import type { AskedPlace } from "../../brief.js";
import { radians, tan } from "../../math/exact.js";
import { randomFrom } from "../../math/random.js";
import { isOutdoors, type Outdoors, type Place } from "../../place/place.js";
import type { Scene } from "../../scene.js";
import { type Frame, round, rounded } from "../camera/lens.js";

/** Metres above the ground, and degrees that the camera looks up, for a landscape alone. */
const VIEWS: Record<Outdoors["kind"], { eye: readonly [number, number]; up: number; lens: number }> = {
  mountains: { eye: [6, 14], up: 4.5, lens: 40 },
  hills: { eye: [5, 9], up: 0, lens: 42 },
  desert: { eye: [9, 14], up: -3.5, lens: 44 },
  sea: { eye: [2.6, 4], up: 2.5, lens: 42 },
  beach: { eye: [2.4, 3.4], up: -1, lens: 48 },
  lake: { eye: [2.2, 3.4], up: 2, lens: 44 },
  forest: { eye: [1.8, 2.4], up: 4, lens: 46 },
  meadow: { eye: [1.7, 2.2], up: 1, lens: 46 },
  snow: { eye: [4, 7], up: 2.5, lens: 42 },
  sky: { eye: [6, 10], up: 14, lens: 48 },
  city: { eye: [5, 9], up: 5, lens: 38 },
  street: { eye: [1.7, 2.2], up: 5, lens: 50 },
};

const FORMED: Partial<Record<NonNullable<Outdoors["landform"]>, (typeof VIEWS)["lake"]>> = {
  reef: { eye: [1.5, 2], up: -2, lens: 56 },
  savannah: { eye: [1.9, 2.6], up: 3, lens: 44 },
  canyon: { eye: [16, 24], up: 3, lens: 46 },
  volcano: { eye: [12, 18], up: 8, lens: 40 },
  cone: { eye: [12, 18], up: 7, lens: 36 },
  island: { eye: [4.5, 6], up: 1, lens: 38 },
  ice: { eye: [4, 6], up: 2, lens: 42 },
  terraces: { eye: [16, 22], up: -4, lens: 46 },
  swamp: { eye: [1.7, 2.2], up: 4, lens: 48 },
};
/** The same of places that people have made. */
const SITED: Partial<Record<NonNullable<Outdoors["site"]>, (typeof VIEWS)["lake"]>> = {
  harbour: { eye: [4.2, 5.4], up: 1.5, lens: 46 },
  farm: { eye: [2.6, 3.4], up: 1, lens: 44 },
  garden: { eye: [1.75, 2.1], up: -1.5, lens: 54 },
  square: { eye: [2.2, 2.8], up: 4, lens: 52 },
  market: { eye: [2.1, 2.5], up: 2.5, lens: 52 },
  "old town": { eye: [1.8, 2.2], up: 5, lens: 50 },
};
const ON_ROAD: (typeof VIEWS)["lake"] = { eye: [3, 4], up: 3, lens: 44 };
const UNDER_BOW: (typeof VIEWS)["lake"] = { eye: [3, 7], up: 13, lens: 66 };
const OVER_FIELDS: (typeof VIEWS)["lake"] = { eye: [2.7, 3.6], up: -1.5, lens: 46 };
const AT_FALLS: (typeof VIEWS)["lake"] = { eye: [3.2, 4.4], up: 9.5, lens: 44 };
const ON_ROCKS: (typeof VIEWS)["lake"] = { eye: [8, 10], up: -5, lens: 46 };

/** Metres over what stands there, degrees that one looks down from the air, and that one looks up more near the ground. */
const AIR = { over: 34, down: 22, lens: 44 };
const FROM_GROUND = { eye: 0.7, up: 9 };

/** The camera for a landscape that nothing stands in; `outlook`: from the air, or up from near its ground. */
export function landscapeCamera(
  place: Place,
  frame: Frame,
  outlook: "down" | "up" | null = null,
): Scene["camera"] {
  const random = randomFrom("landscape camera", place.seed);
  if (!isOutdoors(place)) return { eye: [0, 0, 10], target: [0, 0, 0], fieldOfView: 40 };
  const { eye, up, lens } = seenAs(viewFor(place), outlook);
  // From high up one looks over fog.
  const over =
    place.kind === "sea" && place.weather === "storm"
      ? 0.6
      : place.weather === "fog" && place.kind === "hills"
        ? 14
        : 0;
  const height = over + eye[0] + (eye[1] - eye[0]) * random();
  const wide = frame.width / frame.height;
  // A wide frame takes less of the height, a tall one more.
  const fieldOfView = wide > 1.2 ? lens * 0.82 : wide < 0.85 ? lens * 1.25 : lens;
  // In a street one stands to one side, and looks across it.
  const room = place.site === "old town" ? 0.6 : 1;
  const aside = place.kind === "street" ? (random() < 0.5 ? -1 : 1) * (1.6 + 2.2 * random()) * room : 0;
  return {
    eye: rounded([aside, height, 0.01]),
    target: rounded([aside * 0.5, height + 10 * tan(radians(up)), -10]),
    fieldOfView: round(fieldOfView),
  };
}

function seenAs(
  { eye, up, lens }: (typeof VIEWS)["lake"],
  outlook: "down" | "up" | null,
): (typeof VIEWS)["lake"] {
  if (outlook === "down") {
    const over = Math.max(AIR.over, 3 * eye[1]);
    return { eye: [over, over * 1.25], up: -AIR.down, lens: AIR.lens };
  }
  return outlook === "up"
    ? { eye: [FROM_GROUND.eye, FROM_GROUND.eye], up: up + FROM_GROUND.up, lens: lens * 1.15 }
    : { eye, up, lens };
}

function viewFor(place: Outdoors): (typeof VIEWS)["lake"] {
  const sited = place.site && SITED[place.site];
  if (sited) return sited;
  if (place.site === "road" && place.kind !== "forest") return ON_ROAD;
  if (place.falls) return AT_FALLS;
  if (place.rocky) return ON_ROCKS;
  if (place.rainbow) return UNDER_BOW;
  return (place.landform && FORMED[place.landform]) ?? (place.crop ? OVER_FIELDS : VIEWS[place.kind]);
}

/**
 * The camera for single trees in a landscape that nothing else stands in: far enough to see them whole against the sky.
 * `near`: how much of their usual part of the frame they take.
 */
export function groveCamera(
  place: Outdoors,
  { grove = [] }: AskedPlace,
  frame: Frame,
  near = 1,
): Scene["camera"] {
  const count = grove.reduce((sum, { count }) => sum + count, 0);
  const palms = grove.some(({ kind }) => kind === "palm");
  const lone = count === 1 && place.kind !== "beach";
  const wide = frame.width / frame.height;
  const far = ((palms ? 21 : 31) + Math.min(10, (count - 1) * 3) * (wide < 1 ? 1.4 : 1)) / near;
  const eye = lone ? -1.5 : palms ? 3.2 : 1.9;
  const aside = lone ? (place.seed % 2 === 0 ? 2.4 : -2.4) : 0;
  return {
    eye: rounded([aside, eye, far]),
    target: rounded([aside, eye + far * tan(radians(lone ? 8 : palms ? 6 : 7)), 0]),
    fieldOfView: wide < 0.85 ? 50 : 40,
  };
}
