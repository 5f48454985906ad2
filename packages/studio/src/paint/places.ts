import type { Random } from "../math/random.js";
import { hexOfOklch, mixed } from "../oklch.js";
import type { BackdropName, Scene } from "../scene.js";
import type { Cast } from "./backdrop.js";
import { landUnder } from "./curves.js";
import type { Contour, Point } from "./drawing.js";
import type { InkedMark, Layer } from "./layer.js";
import { polygon, rectangle, roundedRectangle } from "./outline.js";
import { treeLayer, tufts } from "./plants.js";
import { cloudLayer, starLayer, sunLayer } from "./sky.js";
import { skyline } from "./skyline.js";

interface Place {
  readonly layers: readonly Layer[];
  /** The colour of shadows on its ground. */
  readonly shadow: string;
}

type Tint = readonly [l: number, c: number, h: number];

/** What lies in the distance and at one's feet, OKLCH; everything between is mixed of them and the sky. */
interface Land {
  readonly near: Tint;
  /** What one stands on, where that is another ground than what lies behind it. */
  readonly shore?: Tint;
  readonly layers: number;
}

const LANDS: Readonly<Partial<Record<BackdropName, Land>>> = {
  hills: { near: [0.46, 0.075, 172], layers: 4 },
  forest: { near: [0.4, 0.07, 176], layers: 4 },
  mountains: { near: [0.36, 0.07, 262], layers: 5 },
  desert: { near: [0.6, 0.13, 50], layers: 4 },
  sea: { near: [0.52, 0.1, 232], layers: 4 },
  beach: { near: [0.62, 0.1, 215], shore: [0.87, 0.07, 85], layers: 4 },
  lake: { near: [0.55, 0.09, 230], shore: [0.55, 0.085, 165], layers: 4 },
  city: { near: [0.36, 0.06, 252], layers: 3 },
  snow: { near: [0.93, 0.02, 235], layers: 4 },
  space: { near: [0.55, 0.09, 300], layers: 2 },
};

const WATERS: readonly BackdropName[] = ["sea", "beach", "lake"];

/** What the layers of a place are made from. */
export interface Setting {
  readonly scene: Scene;
  readonly sky: string;
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
  const land = LANDS[kind];
  if (!land) return null;
  const { width, height } = scene;
  const hour = scene.backdrop?.hour ?? "day";
  const near = nearColour(land.near, hour);
  const feet = cast.feet.map(({ y }) => y);
  const shore = feet.length > 0 ? Math.min(Math.min(...feet) - height * 0.05, height * 0.86) : height * 0.84;
  const setting: Setting = { scene, sky, near, shore, cast, random };
  // By night the distance is lighter than the sky: mist in the moonlight.
  const haze = hour === "night" ? mixed(sky, "#8fa6dc", 0.3) : sky;
  const step = (n: number) =>
    n === land.layers - 1 && land.shore
      ? nearColour(land.shore, hour)
      : mixed(near, haze, 0.78 * (1 - n / (land.layers - 1)));
  const layers: Layer[] = [sunLayer(setting, hour)];
  if (hour === "night" || kind === "space") layers.push(starLayer(setting));
  else if (kind !== "desert" || random() < 0.5) layers.push(cloudLayer(setting));
  for (let n = 0; n < land.layers; n++) {
    const top = height * 0.5 + ((shore - height * 0.5) * n) / (land.layers - 1);
    layers.push(layerOf(kind, n, land.layers, top, step(n), setting));
  }
  if (kind === "forest" || kind === "snow") layers.splice(-1, 0, treeLayer(setting, kind));
  const last = layers.at(-1)!;
  if (kind === "hills" || kind === "forest") layers.push(tufts(setting, last.marks[0]!.colour));
  return { layers, shadow: mixed(last.marks[0]!.colour, "#0b1020", 0.22) };

  function layerOf(
    kind: BackdropName,
    n: number,
    count: number,
    top: number,
    colour: string,
    setting: Setting,
  ): Layer {
    const nearest = n === count - 1;
    if (kind === "city" && !nearest) return skyline(n, top, colour, setting);
    const isRange = kind === "mountains" ? n < count - 2 : scene.backdrop?.high && kind !== "city" && n === 0;
    if (isRange) return ridge(n, top, colour, setting);
    if (WATERS.includes(kind) && !nearest && n > 0) return water(n, top, colour, setting);
    const swing =
      height *
      (kind === "desert" ? 0.05 : kind === "city" || WATERS.includes(kind) ? 0.008 : 0.04) *
      (nearest ? 0.35 : 1);
    return {
      id: kind === "desert" ? "dune" : WATERS.includes(kind) ? (nearest ? "shore" : "sea") : "hill",
      marks: [{ outline: [landUnder(rolling(width, top, swing, random), height)], colour }],
    };
  }
}

function nearColour([l, c, h]: Tint, hour: "day" | "dusk" | "night"): string {
  if (hour === "night")
    return hexOfOklch({ l: Math.min(0.3, 0.08 + l * 0.24), c: Math.min(c, 0.055), h: 268 });
  if (hour === "dusk") return hexOfOklch({ l: Math.min(0.34, l * 0.62), c: 0.085, h: (h + 2 * 310) / 3 });
  return hexOfOklch({ l, c, h });
}

/** A rolling line from one side to the other. */
function rolling(width: number, top: number, swing: number, random: Random): Point[] {
  const count = 4;
  const up = random() < 0.5 ? 1 : -1;
  return Array.from({ length: count + 1 }, (_, n): Point => {
    const x = n === 0 ? 0 : n === count ? width : (width * (n + 0.5 * (random() - 0.5))) / count;
    return [x, top + (n % 2 === 0 ? up : -up) * swing * (0.6 + 0.6 * random())];
  });
}

/** A range of peaks with light and shaded sides and snow. */
function ridge(n: number, top: number, colour: string, { scene, sky, random }: Setting): Layer {
  const { width, height } = scene;
  const marks: InkedMark[] = [];
  const count = 3 + n;
  const shade = mixed(colour, "#101a3a", 0.16);
  const body: Contour[] = [rectangle(0, top + height * 0.02, width, height - top)];
  const dark: Contour[] = [];
  const snow: Contour[] = [];
  for (let k = 0; k < count; k++) {
    const x = (width * (k + 0.25 + 0.5 * random())) / count;
    const high = height * (0.3 - 0.05 * n) * (0.65 + 0.5 * random());
    const half = high * (0.85 + 0.3 * random());
    const peak: Point = [x, top - high + height * 0.06];
    const foot = height * 0.06 + top;
    body.push(polygon([peak, [x + half, foot], [x - half, foot]]));
    dark.push(
      polygon([
        peak,
        [x + half, foot],
        [x + half * 0.12, foot],
        [x - half * 0.1, top - high * 0.45],
        [x + half * 0.1, top - high * 0.62],
      ]),
    );
    if (n === 0) {
      const at = (t: number, side: number): Point => [x + side * half * t, peak[1] + (foot - peak[1]) * t];
      snow.push(
        polygon([
          peak,
          at(0.3, 1),
          [x + half * 0.12, peak[1] + (foot - peak[1]) * 0.2],
          [x, peak[1] + (foot - peak[1]) * 0.32],
          [x - half * 0.11, peak[1] + (foot - peak[1]) * 0.21],
          at(0.26, -1),
        ]),
      );
    }
  }
  marks.push({ outline: body, colour }, { outline: dark, colour: shade });
  if (snow.length > 0) marks.push({ outline: snow, colour: mixed(sky, "#ffffff", 0.75) });
  return { id: "mountains", marks };
}

function water(n: number, top: number, colour: string, { scene, sky, random }: Setting): Layer {
  const { width, height } = scene;
  const short = Math.min(width, height);
  const glints = Array.from({ length: 4 }, () => {
    const long = short * (0.05 + 0.08 * random());
    return roundedRectangle(
      width * random() - long / 2,
      top + height * (0.02 + 0.05 * random()),
      long,
      short * 0.006,
      short,
    );
  });
  return {
    id: "sea",
    marks: [
      { outline: [rectangle(0, top, width, height - top)], colour },
      ...(n === 1 ? [{ outline: glints, colour: mixed(colour, sky, 0.5) }] : []),
    ],
  };
}
