import { viewOf } from "../camera.js";
import { encodeSrgb, linearOf, type Triple } from "../colour.js";
import type { Raster } from "../grade/measure.js";
import type { Scene, Thing } from "../scene.js";
import { entryOf } from "../shape/index.js";
import { SKY_ACROSS, SKY_UP } from "./layout.js";
import { type Daylight, daylightOf } from "./light.js";
import type { OutdoorKind, Outdoors } from "./place.js";

/** Pixels of its longer side: it is blurred anyway. */
const LONGER = 160;

/** What lies before the viewer, linear; water shows the sky besides. */
const GROUND: Readonly<Record<OutdoorKind, Triple>> = {
  mountains: [0.09, 0.12, 0.06],
  hills: [0.1, 0.17, 0.05],
  desert: [0.42, 0.26, 0.13],
  sea: [0.03, 0.07, 0.1],
  beach: [0.4, 0.31, 0.2],
  lake: [0.06, 0.09, 0.07],
  forest: [0.05, 0.09, 0.03],
  meadow: [0.11, 0.19, 0.05],
  snow: [0.72, 0.74, 0.78],
  sky: [0.5, 0.52, 0.56],
  city: [0.16, 0.16, 0.17],
  street: [0.14, 0.14, 0.15],
};
const SNOWY: Triple = [0.7, 0.72, 0.76];
/** Sine of the height angle up to which far land hides the sky. */
const FAR_LAND: Readonly<Partial<Record<OutdoorKind, number>>> = {
  mountains: 0.14,
  lake: 0.1,
  forest: 0.3,
  city: 0.16,
  street: 0.3,
  hills: 0.03,
};
/** What the middle brightness of a picture of it becomes, linear: with the sun high, low, and by night. */
const MIDDLE = { high: 0.46, low: 0.36, night: 0.05 } as const;
/** Degrees up to which the sun is low. */
const LOW = 12;

/**
 * The light of a landscape before its land is made, far out of focus: its own sky, the ground's colour, and its things as
 * patches where they will stand. Takes a few milliseconds; the look of a first preview, never part of a picture.
 */
export function glimpseOf(scene: Scene, place: Outdoors): Raster {
  const by = LONGER / Math.max(scene.width, scene.height);
  const [width, height] = [Math.round(scene.width * by), Math.round(scene.height * by)];
  const view = viewOf(scene);
  const light = daylightOf(place);
  const ground = place.season === "winter" && place.kind !== "sea" ? SNOWY : GROUND[place.kind];
  const linear = new Float32Array(width * height * 3);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const [u, v] = [
        ((2 * (x + 0.5)) / width - 1) * view.halfWidth,
        (1 - (2 * (y + 0.5)) / height) * view.halfHeight,
      ];
      const ray = [0, 1, 2].map((k) => view.forward[k]! + u * view.right[k]! + v * view.up[k]!);
      const length = Math.sqrt(ray[0]! * ray[0]! + ray[1]! * ray[1]! + ray[2]! * ray[2]!);
      const sine = ray[1]! / length;
      const toSun = (ray[0]! * light.sun[0] + ray[2]! * light.sun[2]) / length;
      linear.set(seen(sine, toSun, light, ground, place.kind), (y * width + x) * 3);
    }
  }
  for (const thing of scene.things) lay(thing, linear, width, height);
  const middle = MIDDLE[place.night ? "night" : place.sun.elevation < LOW ? "low" : "high"];
  const exposure = middle / middleOf(linear);
  const rgba = new Uint8Array(width * height * 4);
  for (let i = 0; i < width * height; i++) {
    for (let k = 0; k < 3; k++) {
      const value = linear[i * 3 + k]! * exposure;
      // Reinhard's curve keeps the sky from burning out.
      rgba[i * 4 + k] = Math.round(255 * encodeSrgb(Math.min(1, (value * 1.25) / (1 + value))));
    }
    rgba[i * 4 + 3] = 255;
  }
  return { width, height, rgba };
}

/** The median of a picture's brightness. */
function middleOf(linear: Float32Array): number {
  const levels = new Float32Array(linear.length / 3);
  for (let i = 0; i < levels.length; i++)
    levels[i] = 0.2126 * linear[i * 3]! + 0.7152 * linear[i * 3 + 1]! + 0.0722 * linear[i * 3 + 2]!;
  return Math.max(1e-4, levels.sort()[levels.length >> 1]!);
}

const WATERS: readonly OutdoorKind[] = ["sea", "lake"];

function seen(sine: number, toSun: number, light: Daylight, ground: Triple, kind: OutdoorKind): Triple {
  const haze = light.hazeLight;
  const land = FAR_LAND[kind] ?? 0;
  if (sine >= land) return skyAt(light, sine, toSun);
  // The farther, the more of the air between: towards the horizon all is haze.
  const near = sine >= 0 ? 0.55 : Math.min(1, 0.35 - 6 * sine);
  const mirrored = sine < 0 && WATERS.includes(kind) ? skyAt(light, -sine, toSun) : null;
  return [0, 1, 2].map((k) => {
    const own = mirrored ? 0.6 * mirrored[k]! + ground[k]! : ground[k]!;
    return own * near + haze[k]! * (1 - near) * 0.7;
  }) as unknown as Triple;
}

/** Across the table is the azimuth from the sun, up the height: see `skyTable`. */
function skyAt({ table }: Daylight, sine: number, toSun: number): Triple {
  const row = Math.round(Math.sqrt(Math.min(1, Math.max(0, sine))) * (SKY_UP - 1));
  const flat = Math.sqrt(Math.max(1e-6, 1 - sine * sine));
  const turn = Math.sqrt(Math.max(0, (1 - Math.max(-1, Math.min(1, toSun / flat))) / 2));
  const at = (row * SKY_ACROSS + Math.round(turn * (SKY_ACROSS - 1))) * 4;
  return [table[at]!, table[at + 1]!, table[at + 2]!];
}

/** A thing as an oval patch of its colour. */
function lay({ box, colour, shape }: Thing, linear: Float32Array, width: number, height: number): void {
  const paint = linearOf(colour ?? entryOf(shape)?.roles[0]?.colour ?? "#8a8a8a");
  const [cx, cy] = [(box.x + box.w / 2) * width, (box.y + box.h / 2) * height];
  const [rx, ry] = [(box.w * width) / 2, (box.h * height) / 2];
  for (let y = Math.max(0, Math.floor(cy - ry)); y < Math.min(height, cy + ry); y++) {
    for (let x = Math.max(0, Math.floor(cx - rx)); x < Math.min(width, cx + rx); x++) {
      const [u, v] = [(x + 0.5 - cx) / rx, (y + 0.5 - cy) / ry];
      if (u * u + v * v < 0.9)
        linear.set(
          paint.map((value) => value * 0.8),
          (y * width + x) * 3,
        );
    }
  }
}
