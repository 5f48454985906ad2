import type { Random } from "../math/random.js";
import { mixed } from "../oklch.js";
import { hidesSun } from "../place/place.js";
import type { BackdropName, Hour, Scene } from "../scene.js";
import type { Cast } from "./backdrop.js";
import { landUnder } from "./curves.js";
import { growth } from "./growth.js";
import { inHour, type Tint } from "./hour.js";
import { foam, glitter, mesas, ridge, rolling, water, waterfall } from "./land.js";
import type { Layer } from "./layer.js";
import { tufts } from "./plants.js";
import { cloudLayer, planetLayer, starLayer, sunLayer } from "./sky.js";
import { skyline } from "./skyline.js";
import { fallen, mist } from "./weather.js";

interface Place {
  readonly layers: readonly Layer[];
  /** The colour of shadows on its ground. */
  readonly shadow: string;
}

/** What lies in the distance and at one's feet; everything between is mixed of them and the sky. */
interface Land {
  readonly near: Tint;
  /** What one stands on, where that is another ground than what lies behind it. */
  readonly shore?: Tint;
  readonly layers: number;
}

const LANDS: Readonly<Partial<Record<BackdropName, Land>>> = {
  hills: { near: [0.46, 0.075, 172], layers: 4 },
  forest: { near: [0.4, 0.07, 176], layers: 4 },
  mountains: { near: [0.36, 0.07, 262], shore: [0.4, 0.06, 190], layers: 5 },
  desert: { near: [0.6, 0.13, 50], layers: 4 },
  sea: { near: [0.52, 0.1, 232], layers: 4 },
  beach: { near: [0.62, 0.1, 215], shore: [0.87, 0.07, 85], layers: 4 },
  lake: { near: [0.55, 0.09, 230], shore: [0.55, 0.085, 165], layers: 4 },
  city: { near: [0.36, 0.06, 252], layers: 3 },
  snow: { near: [0.93, 0.02, 235], layers: 4 },
  space: { near: [0.55, 0.09, 300], layers: 2 },
};

const WATERS: readonly BackdropName[] = ["sea", "beach", "lake"];
/** Land that grows green, and so has seasons. */
const GREEN: readonly BackdropName[] = ["hills", "forest"];
const SNOW: Tint = [0.94, 0.018, 235];
const AUTUMN: Tint = [0.58, 0.1, 70];
const SPRING: Tint = [0.62, 0.1, 140];

/** What the layers of a place are made from. */
export interface Setting {
  readonly scene: Scene;
  readonly sky: string;
  readonly hour: Hour;
  readonly near: string;
  /** Where the nearest ground begins. */
  readonly shore: number;
  readonly cast: Cast;
  readonly random: Random;
}

/** The layers of a place from the sky to the ground; null for what is no place. */
export function placeLayers(
  scene: Scene,
  kind: BackdropName,
  sky: string,
  cast: Cast,
  random: Random,
): Place | null {
  const known = LANDS[kind];
  if (!known) return null;
  const { height, backdrop } = scene;
  const land = inSeason(kind, known, scene);
  const hour = backdrop?.hour ?? "day";
  const near = inHour(land.near, hour);
  const feet = cast.feet.map(({ y }) => y);
  const shore = feet.length > 0 ? Math.min(Math.min(...feet) - height * 0.05, height * 0.86) : height * 0.84;
  const setting: Setting = { scene, sky, hour, near, shore, cast, random };
  const layers: Layer[] = [...skyOver(kind, setting)];
  const { steps, colours } = landSteps(kind, land, setting);
  for (const [n, step] of steps.entries()) {
    if (n === steps.length - 1) layers.push(...beforeNearest(kind, setting, colours));
    layers.push(step);
    if (n === 0 && backdrop?.weather === "fog") layers.push(mist(setting, 0.5));
  }
  const ground = colours.at(-1)!;
  if (kind === "beach") layers.splice(-1, 0, foam(setting));
  layers.push(...growth(kind, setting, ground));
  if (GREEN.includes(kind) && !isWhite(scene)) layers.push(tufts(setting, ground));
  if (backdrop?.weather === "fog") layers.push(mist(setting, 0.68));
  layers.push(...fallen(setting));
  return { layers, shadow: mixed(ground, "#0b1020", 0.22) };
}

/** Whether snow covers the land. */
function isWhite({ backdrop }: Scene): boolean {
  return backdrop?.season === "winter" || backdrop?.weather === "snow";
}

function inSeason(kind: BackdropName, land: Land, scene: Scene): Land {
  if (isWhite(scene) && kind !== "space" && kind !== "city")
    return WATERS.includes(kind) || kind === "mountains" ? { ...land, shore: SNOW } : { ...land, near: SNOW };
  if (!GREEN.includes(kind)) return land;
  if (scene.backdrop?.season === "autumn") return { ...land, near: AUTUMN };
  return scene.backdrop?.season === "spring" ? { ...land, near: SPRING } : land;
}

/** What hangs in the sky: sun or moon, stars, planets, clouds. */
function skyOver(kind: BackdropName, setting: Setting): Layer[] {
  const { scene, hour, random } = setting;
  const { weather } = scene.backdrop ?? {};
  const dark = hour === "night" || hour === "twilight";
  const open = !hidesSun(weather);
  const layers = open ? [sunLayer(setting)] : [];
  if (kind === "space") return [starLayer(setting), planetLayer(setting)];
  if (open && dark) layers.push(starLayer(setting));
  // A desert's sky is often empty; clouds by night would hide its stars.
  if (!open || (hour !== "night" && (kind !== "desert" || random() < 0.5))) layers.push(cloudLayer(setting));
  return layers;
}

/** The land from the horizon to the nearest ground, and the colour of each step. */
function landSteps(kind: BackdropName, land: Land, setting: Setting): { steps: Layer[]; colours: string[] } {
  const { scene, sky, hour, near, shore } = setting;
  const { height } = scene;
  // By night the distance is lighter than the sky: mist in the moonlight.
  const haze = hour === "night" ? mixed(sky, "#8fa6dc", 0.3) : sky;
  const foggy = scene.backdrop?.weather === "fog" ? 0.92 : 0.78;
  const last = land.layers - 1;
  const colours = Array.from({ length: land.layers }, (_, n) =>
    n === last && land.shore ? inHour(land.shore, hour) : mixed(near, haze, foggy * (1 - n / last)),
  );
  const steps = colours.map((colour, n) => {
    const top = height * 0.5 + ((shore - height * 0.5) * n) / last;
    return stepOf(kind, { n, last, top, colour }, setting);
  });
  return { steps, colours };
}

interface Step {
  readonly n: number;
  readonly last: number;
  readonly top: number;
  readonly colour: string;
}

function stepOf(kind: BackdropName, { n, last, top, colour }: Step, setting: Setting): Layer {
  const { scene, random } = setting;
  const { width, height, backdrop } = scene;
  const nearest = n === last;
  if (kind === "city" && !nearest) return skyline(n, top, colour, setting);
  const isRange = kind === "mountains" ? n < last - 1 : backdrop?.high && kind !== "city" && n === 0;
  if (isRange) return ridge(n, top, colour, setting);
  if (kind === "desert" && n === 0) return mesas(top, colour, setting);
  if (WATERS.includes(kind) && !nearest && n > 0) return water(n, top, colour, setting);
  const flat = kind === "city" || WATERS.includes(kind);
  const swing = height * (kind === "desert" ? 0.05 : flat ? 0.008 : 0.04) * (nearest ? 0.35 : 1);
  return {
    id: kind === "desert" ? "dune" : WATERS.includes(kind) ? (nearest ? "shore" : "sea") : "hill",
    marks: [{ outline: [landUnder(rolling(width, top, swing, random), height)], colour }],
  };
}

/** What lies before the land behind and is overlapped by the nearest: the sun's way on the water, a fall. */
function beforeNearest(kind: BackdropName, setting: Setting, colours: readonly string[]): Layer[] {
  const { scene } = setting;
  const layers: Layer[] = [];
  if (scene.backdrop?.falls) layers.push(waterfall(setting, colours[1]!));
  const open = !hidesSun(scene.backdrop?.weather);
  if (WATERS.includes(kind) && open && setting.hour !== "day") layers.push(glitter(setting));
  return layers;
}
