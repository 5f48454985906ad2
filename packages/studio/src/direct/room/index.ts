import { rgbToHex } from "@atelier/contract";
import type { Brief, Mention } from "../../brief.js";
import { viewOf } from "../../camera.js";
import { atan2, cos, radians, sin } from "../../math/exact.js";
import { type Random, randomFrom } from "../../math/random.js";
import { hexOfOklch } from "../../oklch.js";
import { singularPhrase } from "../../read/singular.js";
import type { Report } from "../../request.js";
import type { Box, RoomSet, Scene, Thing } from "../../scene.js";
import { ROOM } from "../../shape/set/room.js";
import { boxOf, round, rounded } from "../camera/lens.js";
import { colouringOf } from "../colour/colouring.js";
import { finishFor, isLowKey, isMoody, toneOf } from "../colour/tone.js";
import { litStyleOf, washed } from "../light/lit-style.js";
import { find, type LookUp, standsFor } from "../meaning/depict.js";
import { gathered } from "../meaning/stage.js";
import { unshown } from "../meaning/states.js";
import { unheeded } from "../meaning/unheeded.js";
import { hullOf, moved, type Placed, turnedAside } from "../piece/piece.js";
import { changedBy } from "../piece/pieces.js";
import { isLong } from "../piece/rest.js";
import { thingOf } from "../piece/thing.js";
import type { Wishes } from "../wishes.js";
import type { AskedRoom } from "./asked.js";
import { EITHER, FITTINGS, type Fitting, FREE, FREE_IN_NOOK } from "./fittings.js";

/** Scene units in a metre; a room is four metres square. */
const METRE = 0.62;
/** Turns that show both walls alike, and mostly the one at the back. */
const CUT_OUT_TURN = -45;
const INSIDE_TURN = -14;
const ISOMETRIC = 32;
/** Degrees that a guitar leans back against a wall. */
const LEANS = 13;

type Vector = [number, number, number];

/** A room with its furniture, and what the prompt puts into it. */
export function directRoom(
  given: AskedRoom,
  wishes: Wishes,
  lookUp: LookUp,
): { scene: Scene; report: Report } {
  const { brief, symbols, companions } = gathered(given.brief, lookUp, randomFrom("stage", wishes.seed));
  const asked = { ...given, brief };
  const { cutOut } = asked;
  const random = randomFrom("room", wishes.seed);
  const turn = cutOut ? CUT_OUT_TURN : INSIDE_TURN + 4 * (random() - 0.5);
  const floor = cutOut ? ROOM.step : 0;
  const { placed, missing, drawn } = furnished(asked, companions, lookUp, turn, floor);
  const frame = { width: wishes.width, height: wishes.height };
  const camera = cutOut ? above(frame) : asked.kind === "nook" ? close(frame, turn) : inside(frame, turn);
  const view = viewOf({ camera, ...frame });
  const things = placed.map((piece, n): Thing => {
    const colouring = washed(
      colouringOf(piece.entry, piece.mention, piece.nth, "own"),
      piece.entry,
      brief.style,
      piece.mention?.material ?? null,
    );
    const box = boxOf(
      view,
      hullOf(piece, true).map((point) => moved(point, piece.position)),
    );
    return thingOf(piece, n, colouring, roundedBox(box), piece.mention !== null, brief.prompt);
  });
  const finish = finishFor(brief);
  const unseen = placed.flatMap(({ mention, nth, entry }) =>
    mention && nth === 0 ? unshown(mention, entry).map((state) => `${state} (${mention.noun})`) : [],
  );
  const scene: Scene = {
    version: 1,
    ...frame,
    seed: wishes.seed,
    style: brief.style,
    ...roomColours(asked, wishes, turn, random),
    camera,
    ...roomLight(asked, turn),
    ...(finish ? { finish } : {}),
    palette: [],
    things,
  };
  return {
    scene,
    report: {
      depicted: [...(asked.word === null ? [] : [asked.word]), ...drawn],
      substituted: brief.mentions.flatMap(({ id, noun, concept }) =>
        symbols.has(id) && drawn.includes(noun) ? [standsFor(noun, concept)] : [],
      ),
      notDepicted: [...missing, ...unseen, ...brief.setting.places, ...unheeded(brief, scene)],
    },
  };
}

function roundedBox({ x, y, w, h }: Box): Box {
  return { x: round(x), y: round(y), w: round(w), h: round(h) };
}

/** Furniture where it belongs; a thing asked for takes the place of its like, or a free one on the floor. */
function furnished(
  { kind, brief }: AskedRoom,
  companions: ReadonlySet<string>,
  lookUp: LookUp,
  turn: number,
  floor: number,
): { placed: Placed[]; missing: string[]; drawn: string[] } {
  const placed: Placed[] = [];
  const tops = new Map<string, number>();
  // The room's own wall has a window.
  const furniture = brief.mentions.filter(({ concept, count }) => concept !== "window" || count > 1);
  const left = furniture.flatMap((mention) =>
    Array.from({ length: mention.count }, (_, nth) => ({ mention, nth })),
  );
  const excluded = brief.excluded.map((word) => singularPhrase(word.toLowerCase()).word);
  const put = (fitting: Fitting, wish: (typeof left)[number] | null) => {
    const found = wish ? find(wish.mention, lookUp) : lookUp(fitting.concept);
    if (!found) return false;
    const said = wish && changedBy({ mention: wish.mention, depiction: found });
    const { entry, form, pattern } = said ?? { entry: found.entry };
    const size = Math.min(2.1, fitting.size ?? entry.realSize) * METRE;
    const height = fitting.on === undefined ? (fitting.hung ?? 0) * METRE : (tops.get(fitting.on) ?? 0);
    const [x, , z] = turnedAside([fitting.x * METRE, 0, fitting.z * METRE], turn);
    tops.set(fitting.concept, (entry.top?.y ?? 0) * size);
    placed.push({
      mention: said?.mention ?? null,
      nth: wish?.nth ?? 0,
      entry,
      ...(form ? { form } : {}),
      ...(pattern ? { pattern } : {}),
      // What can't stand by itself lies; what is long leans where it stands on the floor.
      ...(entry.lies && fitting.hung === undefined
        ? { lean: fitting.on === undefined && isLong(entry) ? LEANS : 90 }
        : {}),
      size,
      turn: fitting.turn + turn,
      position: [x, floor + height, z],
    });
    return true;
  };
  const nameOf = (concept: string) => lookUp(concept)?.entry.ref.name;
  const wishFor = (concept: string) => {
    const own = nameOf(concept);
    const same = left.findIndex(({ mention }) => nameOf(mention.concept) === own);
    if (same >= 0 || concept !== "painting") return same;
    // Where a painting usually hangs, something else may that is made for a wall.
    return left.findIndex(({ mention }) => isWallArt(brief, mention));
  };
  const either = EITHER[kind] ?? [];
  const isLeftOut = (concept: string) =>
    wishFor(concept) < 0 &&
    either.some(
      ([usual, instead]) =>
        concept === instead || (concept === usual && nameOf(instead) !== undefined && wishFor(instead) >= 0),
    );
  for (const fitting of FITTINGS[kind].filter(({ concept }) => !isLeftOut(concept))) {
    const own = nameOf(fitting.concept);
    if (excluded.some((word) => word.includes(fitting.concept) || (own && nameOf(word) === own))) continue;
    const at = wishFor(fitting.concept);
    if (at < 0 && fitting.asked) continue;
    const wish = at < 0 ? null : left.splice(at, 1)[0]!;
    if (!put(fitting, wish) || !wish || wish.mention.count < 2 || !isStacked(wish.mention)) continue;
    // The rest of a stack lies on its first.
    for (let n = 1; n < wish.mention.count; n++) {
      const next = left.findIndex(({ mention }) => mention === wish.mention);
      const below = placed.at(-1)!;
      if (next < 0 || !put(fitting, left.splice(next, 1)[0]!)) break;
      const [x, , z] = below.position;
      const y = below.position[1] + (below.entry.top?.y ?? below.entry.bounds.max[1]) * below.size;
      const top = placed.at(-1)!;
      placed[placed.length - 1] = { ...top, position: [x, y, z], turn: top.turn + (n % 2 ? -19 : 11) };
    }
  }
  const missing: string[] = [];
  let onTop = 0;
  let onFloor = 0;
  let hanging = 0;
  left.forEach((wish) => {
    const entry = lookUp(wish.mention.concept)?.entry;
    const size = entry && Math.max(0.3, Math.min(1.9, entry.realSize));
    const table = FITTINGS[kind].find(({ concept }) => TABLES.includes(concept) && tops.has(concept));
    const spotOnTop = table && entry && entry.realSize < SMALL ? ON_TABLE[onTop] : undefined;
    if (spotOnTop) {
      onTop += 1;
      const [x, z] = [table!.x + spotOnTop[0], table!.z + spotOnTop[1]];
      const own = Math.max(0.16, entry!.realSize);
      if (put({ concept: wish.mention.concept, x, z, turn: 0, on: table!.concept, size: own }, wish)) return;
    }
    const under = entry?.hangs ? hangingPlace(kind, hanging++) : null;
    if (under) {
      const own = Math.min(0.9, entry!.realSize);
      const hung = ROOM.height / METRE - own;
      if (put({ concept: wish.mention.concept, ...under, turn: 0, hung, size: own }, wish)) return;
    }
    const spot = (kind === "nook" ? FREE_IN_NOOK : FREE)[onFloor];
    onFloor += 1;
    if (
      !spot ||
      !put({ concept: wish.mention.concept, x: spot[0], z: spot[1], turn: spot[2], size: size ?? 1 }, wish)
    )
      if (!companions.has(wish.mention.id)) missing.push(wish.mention.noun);
  });
  const named = brief.mentions.filter(({ id }) => !companions.has(id)).map(({ noun }) => noun);
  const drawn = named.filter((noun) => !missing.includes(noun));
  return { placed, missing: [...new Set(missing)], drawn };
}

const WALL_ART = /\b(?:poster|photo|photograph|picture|print|canvas|tapestry|map|calendar|pennant|flag)$/;

/** Whether a thing is flat and made for a wall, or is said to hang on it. */
function isWallArt({ setting: { wall } }: Brief, { id, concept }: Mention): boolean {
  return WALL_ART.test(concept) || wall?.hung.includes(id) === true;
}

/** Metres from one hanging lamp to the next, the first few about the table or the middle of the room. */
const APART = 0.55;
const ASIDES = [0, -1, 1, -2, 2];

function hangingPlace(kind: AskedRoom["kind"], nth: number): { x: number; z: number } | null {
  const table = FITTINGS[kind].find(({ concept }) => TABLES.includes(concept)) ?? { x: 0, z: -0.2 };
  const aside = ASIDES[nth];
  return aside === undefined ? null : { x: table.x + APART * aside, z: table.z };
}

/** Furniture that small things are put on, and where on it; metres. */
const TABLES = ["table", "desk", "dresser"];
const SMALL = 0.4;
const ON_TABLE: readonly (readonly [number, number])[] = [
  [-0.12, 0.16],
  [0.16, 0.17],
  [-0.22, -0.05],
  [0.26, 0.02],
];

function isStacked({ states }: Mention): boolean {
  return states.some((state) => /^(?:stack|pile|heap)/.test(state));
}

/** From above and afar, its lines parallel, the whole block in the frame. */
function above({ width, height }: { width: number; height: number }): Scene["camera"] {
  const [s, c] = [sin(radians(ISOMETRIC)), cos(radians(ISOMETRIC))];
  const across = 2 * ROOM.half * 1.4143;
  const upright = across * s + ROOM.height * c;
  const high = Math.max(upright, (across * height) / width) / 0.8;
  const distance = 12;
  const middle: [number, number, number] = [0, ROOM.height * 0.42, 0];
  return {
    eye: rounded([middle[0], middle[1] + distance * s, middle[2] + distance * c]),
    target: rounded(middle),
    fieldOfView: round((2 * 180 * atan2(high / 2, distance)) / Math.PI),
    projection: "parallel",
  };
}

/** From the open side at the height of an eye, both walls in sight. */
function inside({ width, height }: { width: number; height: number }, turn: number): Scene["camera"] {
  const wide = width / height;
  const [x, , z] = turnedAside([0.35 * METRE, 0, (wide > 1.2 ? 4.3 : 4.9) * METRE], turn * 0.4);
  return {
    eye: rounded([x, 1.5 * METRE, z]),
    target: rounded([-0.02, 0.82 * METRE, -0.6 * METRE]),
    fieldOfView: wide > 1.2 ? 36 : 41,
  };
}

/** Into a corner of it, so near that its furniture fills the frame. */
function close({ width, height }: { width: number; height: number }, turn: number): Scene["camera"] {
  const wide = width / height;
  const [x, , z] = turnedAside([0.3 * METRE, 0, (wide > 1.2 ? 3 : 3.5) * METRE], turn * 0.5);
  const [tx, , tz] = turnedAside([0.22 * METRE, 0, -1.1 * METRE], turn);
  return {
    eye: rounded([x, 1.22 * METRE, z]),
    target: rounded([tx, 0.72 * METRE, tz]),
    fieldOfView: wide > 1.2 ? 30 : 33,
  };
}

function roomColours(
  { kind, cutOut, brief }: AskedRoom,
  wishes: Wishes,
  turn: number,
  random: Random,
): Pick<Scene, "background" | "set"> {
  const dark = isLowKey(brief);
  const hues =
    kind === "bathroom" ? [195, 165] : kind === "kitchen" ? [150, 95, 60] : [60, 30, 145, 235, 350];
  const { ground: mood } = toneOf(brief);
  const hue = mood.hue ?? hues[Math.floor(random() * hues.length)]!;
  const chroma = cutOut ? 0.07 : 0.045;
  // Walls take the mood's own shade, though never so dark that a room is a cave.
  const wall = hexOfOklch(
    isMoody(brief)
      ? {
          l: Math.max(0.4, Math.min(0.88, middleOf(mood.lightness))),
          c: Math.max(chroma, middleOf(mood.chroma)),
          h: hue,
        }
      : { l: 0.84, c: chroma, h: hue },
  );
  const tiled = kind === "bathroom" || kind === "kitchen";
  const surface: RoomSet["surface"] = tiled
    ? { colour: hexOfOklch({ l: 0.88, c: 0.012, h: 80 }), material: "matte plastic" }
    : { colour: hexOfOklch({ l: 0.68, c: 0.075, h: 66 }), material: "wood" };
  const ground = wishes.background
    ? rgbToHex(wishes.background)
    : (brief.setting.colour?.hex ?? hexOfOklch({ l: dark ? 0.26 : 0.91, c: 0.035, h: (hue + 170) % 360 }));
  const outside = dark ? "#2b3350" : "#dfeefa";
  return {
    background: cutOut ? { top: ground, bottom: ground } : { top: outside, bottom: outside },
    set: {
      kind: "room",
      surface,
      wall: { colour: wall, material: litStyleOf(brief.style).wash === "clay" ? "clay" : "matte plastic" },
      turn: round(turn),
      open: !cutOut,
    },
  };
}

function middleOf([low, high]: readonly [number, number]): number {
  return (low + high) / 2;
}

/** Daylight from the open side above, and through the window in the left wall. */
function roomLight({ brief, cutOut }: AskedRoom, turn: number): Pick<Scene, "lights" | "ambient"> {
  const tone = toneOf(brief);
  // What dims a studio's fill dims the day at the open side.
  const strength = round(Math.min(1, 0.45 + 0.55 * tone.fill));
  const target: Vector = [0, 0.5, 0];
  const [wx, , wz] = turnedAside([-3.4, 0, -0.2], turn);
  const key = {
    target,
    colour: tone.keyColour ?? "#fff6ea",
    ...(cutOut
      ? { centre: [3.2, 6.2, 5.2] as Vector, width: 2.6, height: 2.6 }
      : { centre: [1.8, 4.6, 5.4] as Vector, width: 4, height: 4 }),
  };
  return {
    lights: [
      { name: "key", strength, ...key },
      {
        name: "window",
        centre: rounded([wx, 3.1, wz]),
        target,
        width: 0.9,
        height: 0.9,
        colour: tone.rimColour ?? "#ffe9c4",
        strength: cutOut ? 0.5 : 2.4 * Math.min(1.4, tone.rim),
      },
    ],
    ambient: { colour: tone.ambientColour ?? "#f4f6fb", strength: round(0.34 * tone.fill) },
  };
}
