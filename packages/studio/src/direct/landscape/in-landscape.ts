import type { AskedPlace, Brief } from "../../brief.js";
import { type View, viewOf } from "../../camera.js";
import { atan2, radians } from "../../math/exact.js";
import { type Random, randomFrom } from "../../math/random.js";
import type { OutdoorKind, Outdoors, Planted } from "../../place/place.js";
import type { Box, Scene } from "../../scene.js";
import type { Frame, Room } from "../camera/lens.js";
import { round } from "../camera/lens.js";

/** How things are in a landscape: on its ground, on a hilltop against the sky, under a sky that one looks up at, in the air. */
export type Stance = "ground" | "hilltop" | "skyward" | "aloft";

const AIRBORNE =
  /\b(?:hot air balloon|balloon|plane|airplane|aeroplane|jet|jumbo jet|airliner|helicopter|drone|kite|bird|eagle|hawk|falcon|seagull|gull|crow|raven|dove|pigeon|hummingbird|ufo|flying saucer|airship|zeppelin|blimp|glider|hang glider|paraglider|parachute|biplane|fighter jet|dragon|bat|swallow|albatross|vulture|condor|spaceship)$/;
const FLYING =
  /^(?:flying|soaring|gliding|hovering|floating|swooping|airborne|drifting|ascending|aloft|in flight|in the air)$/;
const GROUNDED =
  /^(?:landed|parked|sitting|sleeping|perched|standing|grounded|resting|walking|crashed|broken|eating|swimming)$/;

/** How all of a brief's things are in its landscape. */
export function stanceIn(
  place: AskedPlace,
  { mentions, relations }: Pick<Brief, "mentions" | "relations">,
): Stance {
  if (place.kind === "space" || place.kind === "planet" || place.airless) return "ground";
  if (place.landform === "reef")
    return mentions.every(
      ({ concept, states }) => SWIMS.test(concept) || states.some((state) => SWIMMING.test(state)),
    )
      ? "aloft"
      : "ground";
  const carried = new Set(
    relations.flatMap(({ kind, subject }) => (kind === "on" || kind === "in" ? [subject] : [])),
  );
  const flies = ({ concept, states }: Brief["mentions"][number]) =>
    !states.some((state) => GROUNDED.test(state)) &&
    (states.some((state) => FLYING.test(state)) ||
      (AIRBORNE.test(concept) && (place.kind === "sky" || ALWAYS_UP.test(concept))));
  const free = mentions.filter(({ id }) => !carried.has(id));
  if (free.length > 0 && free.every(flies)) return "aloft";
  if (place.onTop) return "hilltop";
  return (place.skyward || place.sky) && place.kind !== "street" && place.kind !== "city"
    ? "skyward"
    : "ground";
}

const SWIMS =
  /\b(?:fish|clownfish|goldfish|angelfish|pufferfish|shark|whale|dolphin|turtle|jellyfish|octopus|squid|seahorse|manta ray|ray|stingray|seal|orca|eel|mermaid|diver|scuba diver|submarine|swimmer)$/;
const SWIMMING = /^(?:swimming|diving|floating|drifting|gliding)$/;

const ALWAYS_UP =
  /\b(?:hot air balloon|ufo|flying saucer|airship|zeppelin|blimp|paraglider|hang glider|eagle|kite)$/;

/** Degrees that the camera looks down on things. */
const ELEVATIONS: Record<Stance, number> = { ground: 5, hilltop: -5, skyward: 1, aloft: -6 };

export function elevationIn(stance: Stance, submerged = false): number {
  // Who swims is seen with the bed below it.
  return submerged ? 4 : ELEVATIONS[stance];
}

/** The room that things take there: what is against the sky may be larger, and higher in the frame. */
export function roomIn(stance: Stance, room: Room): Room {
  if (stance === "ground") return room;
  const [across] = room.middle ?? [0.5, 0.5];
  const grown = stance === "hilltop" ? 1.1 : 1.3;
  const wide = { width: Math.min(0.72, room.width * grown), height: Math.min(0.6, room.height * grown) };
  const down = stance === "aloft" ? 0.4 : stance === "hilltop" ? 0.52 : 0.6;
  return { ...room, ...wide, middle: [0.5 + (across - 0.5) * 0.8, down] };
}

/** Metres above the ground at which things fly, by the land below. */
const HEIGHTS: Partial<Record<OutdoorKind, number>> = {
  mountains: 260,
  hills: 60,
  forest: 55,
  sky: 90,
  lake: 70,
  snow: 60,
  city: 120,
};

/** The landscape as it has to be for things so seen: the ground fallen away, the moon where it is in the picture. */
export function withStance(place: Outdoors, stance: Stance, { camera, boxes, frame }: Shot): Outdoors {
  const view = viewOf({ camera, ...frame });
  const stood = stance === "aloft" ? raised(place) : stance === "hilltop" ? onHilltop(place, view) : place;
  return moonlit(stood, view, boxes);
}

interface Shot {
  readonly camera: Scene["camera"];
  readonly boxes: readonly Box[];
  readonly frame: Frame;
}

function raised(place: Outdoors): Outdoors {
  // Who swims over a reef is a little above it.
  if (place.landform === "reef") return { ...place, aloft: round(0.35 + 0.28 * place.metres) };
  const usual = HEIGHTS[place.kind] ?? 40;
  // A kite is not as high as an airliner.
  return { ...place, aloft: round(Math.min(usual, 14 + place.metres * 18)) };
}

/** Metres of air between the hill's foot and the eye. */
const OVER_FOOT = 1.8;

function onHilltop(place: Outdoors, { eye }: View): Outdoors {
  const away = Math.sqrt(eye[0] * eye[0] + eye[2] * eye[2]) * place.metres;
  // The flanks must be seen to fall away, whatever the eye's height asks.
  const drop = Math.max(
    1.5 * place.metres,
    OVER_FOOT * Math.max(1, place.metres * 0.2) - eye[1] * place.metres,
  );
  const flat = 1.25 * place.metres;
  return {
    ...place,
    knoll: {
      drop: round(Math.max(1.2, drop)),
      flat: round(flat),
      wide: round(Math.min(away * 0.72, flat + 4.2 * place.metres)),
    },
  };
}

/** The rise under a lone tree: the eye stands at its foot. */
export function onRise(place: Outdoors, { eye }: View): Outdoors {
  const drop = OVER_FOOT - eye[1] * place.metres;
  return {
    ...place,
    knoll: { drop: round(Math.max(1, drop)), flat: 1, wide: round(eye[2] * place.metres * 0.95) },
  };
}

/** The moon in the upper part of the frame, away from what stands there. */
export function moonlit(place: Outdoors, view: View, boxes: readonly Box[]): Outdoors {
  if (!place.moon) return place;
  const random = randomFrom("moon", place.seed);
  const middle =
    boxes.length === 0 ? 0.5 : boxes.reduce((sum, { x, w }) => sum + x + w / 2, 0) / boxes.length;
  const side = Math.abs(middle - 0.5) < 0.04 ? (random() < 0.5 ? -1 : 1) : middle > 0.5 ? -1 : 1;
  const across = side * (0.34 + 0.16 * random());
  const up = 0.5 + 0.14 * random();
  const [x, y, z] = [0, 1, 2].map(
    (k) => view.forward[k]! + view.right[k]! * across * view.halfWidth + view.up[k]! * up * view.halfHeight,
  ) as [number, number, number];
  const elevation = atan2(y, Math.sqrt(x * x + z * z)) / radians(1);
  const azimuth = atan2(x, -z) / radians(1);
  return { ...place, sun: { elevation: round(Math.max(5, elevation)), azimuth: round(azimuth) } };
}

/** Heights of full-grown trees, metres. */
const GROWN: Record<Planted, readonly [number, number]> = {
  broadleaf: [11, 15],
  birch: [12, 16],
  blossom: [7, 9],
  conifer: [13, 18],
  palm: [7, 9.5],
};

/** Where the trees stand that are asked for: alone on a rise before the camera, or behind and beside what else there is. */
export function planted(place: Outdoors, asked: AskedPlace, view: View, clearing: number): Outdoors {
  const { grove = [] } = asked;
  if (grove.length === 0) return place;
  const random = randomFrom("grove", place.seed);
  const all = grove.flatMap(({ kind, count }) => Array.from({ length: count }, () => kind));
  const spots = all.map((kind, n) => ({
    kind,
    ...spotOf(kind, n, all.length, { place, view, clearing, random }),
  }));
  return { ...place, planted: spots };
}

interface Ground {
  readonly place: Outdoors;
  readonly view: View;
  readonly clearing: number;
  readonly random: Random;
}

function spotOf(kind: Planted, n: number, count: number, { place, view, clearing, random }: Ground) {
  const [low, high] = GROWN[kind];
  const size = low + (high - low) * random();
  if (clearing > 0) {
    // Beside and behind what stands there, the first to the side that has more room.
    const side = n % 2 === 0 ? 1 : -1;
    const away = clearing * (1.5 + 0.35 * Math.floor(n / 2)) + size * 0.22;
    const fits = Math.min(size, Math.max(low * 0.55, clearing * 4));
    return {
      x: round(side * away * (0.75 + 0.2 * random())),
      z: round(-away * (0.75 + 0.4 * random())),
      size: round(fits),
    };
  }
  if (count === 1) return { x: 0, z: 0, size: round(size) };
  // Loosely in a row, none right behind another.
  const eyeZ = view.eye[2] * place.metres;
  const depth = eyeZ * (0.3 * random() - 0.12);
  const across = ((n + 0.5 + 0.36 * (random() - 0.5)) / count - 0.5) * 1.5;
  return { x: round(across * view.halfWidth * (eyeZ - depth)), z: round(depth), size: round(size) };
}
