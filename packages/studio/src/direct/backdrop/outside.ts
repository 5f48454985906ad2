import type { Brief } from "../../brief.js";
import type { Random } from "../../math/random.js";
import { hexOfOklch } from "../../oklch.js";
import type { Blur, GroundSet, Scene } from "../../scene.js";
import type { Genre } from "../../shape/genre.js";
import { isLowKey, toneOf } from "../colour/tone.js";
import { disc, pane } from "./blurs.js";
import { horizonOf } from "./horizon.js";

type Outdoors = "park" | "field" | "street" | "beach" | "garden";

const WHERE: Readonly<Partial<Record<Genre, readonly Outdoors[]>>> = {
  animal: ["park", "field", "field", "garden"],
  person: ["park", "street", "beach", "field"],
  vehicle: ["street", "street", "field", "park"],
  building: ["field", "park", "beach"],
  plant: ["garden", "park"],
  toy: ["park", "garden", "beach"],
};

interface Hour {
  /** Of everything, against bright day. */
  readonly l: number;
  readonly warm: number;
  readonly sky: { readonly l: number; readonly c: number; readonly h: number };
  readonly glow: string;
  readonly night: boolean;
}

interface Given {
  readonly brief: Brief;
  readonly camera: Scene["camera"];
  readonly width: number;
  readonly height: number;
  readonly genre: Genre;
}

interface View {
  readonly y: number;
  readonly aspect: number;
  readonly hour: Hour;
  readonly random: Random;
}

/** Open ground and what lies beyond it, so far out of focus that it is colour and light. */
export function outside(
  { brief, camera, width, height, genre }: Given,
  random: Random,
): { background: Scene["background"]; set: GroundSet } {
  const places = WHERE[genre] ?? ["park", "garden", "street"];
  const where = places[Math.floor(random() * places.length)]!;
  const hour = hourOf(brief, random);
  const view: View = { y: horizonOf(camera, width, height), aspect: width / height, hour, random };
  const { colour, material, pitch } = GROUNDS[where](hour, random);
  return {
    background: {
      top: hexOfOklch(hour.sky),
      bottom: hexOfOklch({ ...hour.sky, l: Math.min(0.97, hour.sky.l + 0.06), c: hour.sky.c * 0.6 }),
    },
    set: {
      kind: "ground",
      surface: { colour, material },
      ...(pitch === null ? {} : { pitch }),
      falloff: hour.night ? 0.42 : 0.2,
      behind: BEYOND[where](view),
    },
  };
}

function hourOf(brief: Brief, random: Random): Hour {
  const night = isLowKey(brief);
  const { ground } = toneOf(brief);
  const golden = !night && (ground.hue === 64 || ground.hue === 62 || random() < 0.3);
  if (night) return { l: 0.46, warm: -20, sky: { l: 0.22, c: 0.05, h: 268 }, glow: "#ffc27a", night };
  if (golden) return { l: 0.92, warm: 14, sky: { l: 0.88, c: 0.075, h: 72 }, glow: "#ffe2a6", night };
  return { l: 1, warm: 0, sky: { l: 0.88, c: 0.04, h: 235 }, glow: "#fffbe8", night };
}

interface Paved {
  readonly colour: string;
  readonly material: "wool" | "stone" | "concrete";
  readonly pitch: number | null;
}

const GROUNDS: Readonly<Record<Outdoors, (hour: Hour, random: Random) => Paved>> = {
  park: (hour) => ({ colour: lit(hour, 0.62, 0.1, 130), material: "wool", pitch: null }),
  garden: (hour, random) =>
    random() < 0.5
      ? { colour: lit(hour, 0.6, 0.1, 133), material: "wool", pitch: null }
      : { colour: lit(hour, 0.68, 0.02, 75), material: "stone", pitch: 1.9 },
  field: (hour, random) => ({
    colour: lit(hour, 0.7, 0.085, 92 + 30 * random()),
    material: "wool",
    pitch: null,
  }),
  street: (hour, random) =>
    random() < 0.5
      ? { colour: lit(hour, 0.5, 0.008, 260), material: "concrete", pitch: null }
      : { colour: lit(hour, 0.62, 0.012, 70), material: "stone", pitch: 1.1 },
  beach: (hour) => ({ colour: lit(hour, 0.84, 0.055, 82), material: "concrete", pitch: null }),
};

const BEYOND: Readonly<Record<Outdoors, (view: View) => Blur[]>> = {
  park: (view) => [...glow(view), ...trees(view, 0.24, 30), ...hedge(view, 0.5, 0.11, 128)],
  garden: (view) => [...glow(view), ...trees(view, 0.34, 26), ...blossoms(view)],
  field: (view) => [...glow(view), ...hills(view), ...hedge(view, 0.5, 0.09, 105)],
  street: (view) => [...houses(view), ...lights(view)],
  beach: (view) => [...glow(view), ...water(view)],
};

function lit({ l, warm, night }: Hour, lightness: number, chroma: number, hue: number): string {
  return hexOfOklch({ l: lightness * l, c: chroma * (night ? 0.5 : 1), h: hue - warm });
}

/** Where the sun stands, low and out of focus. */
function glow({ y, aspect, hour, random }: View): Blur[] {
  const x = random() < 0.5 ? 0.18 : 0.82;
  return [
    disc(x, y * 0.5, 1.1 / aspect, 0.5, hour.glow, hour.night ? 0.12 : 0.45),
    pane(0.5, y, 1.6, 0.1, 0.14, hour.glow, hour.night ? 0.1 : 0.45),
  ];
}

/** Crowns on trunks in two depths, sun between the leaves. */
function trees({ y, aspect, hour, random }: View, reach: number, count: number): Blur[] {
  const hue = 118 + 26 * random();
  const crowns = Array.from({ length: count }, (_, n): Blur => {
    const far = n < count * 0.45;
    const bright = random();
    return disc(
      random() * 1.2 - 0.1,
      y - reach * (far ? 0.25 + 0.45 * random() : 0.5 + 0.75 * random()),
      (far ? 0.18 + 0.16 * random() : 0.2 + 0.24 * random()) / aspect,
      0.05,
      lit(hour, (far ? 0.66 : 0.44) + 0.2 * bright, 0.055 + 0.05 * bright, hue + 22 * (random() - 0.5)),
      far ? 0.6 : 0.62,
    );
  });
  const trunks = Array.from({ length: 3 }, () =>
    pane(random(), y - 0.08, 0.02 + 0.02 * random(), 0.2, 0.02, lit(hour, 0.34, 0.03, 60), 0.55),
  );
  const sparks = Array.from({ length: 12 }, () => ({
    ...disc(
      random(),
      y - reach * (0.35 + 0.8 * random()),
      (0.02 + 0.035 * random()) / aspect,
      0.006,
      hour.glow,
      0.16 + 0.25 * random(),
    ),
    strength: 1.5,
  }));
  return [...trunks, ...crowns, ...sparks];
}

/** A soft band that the ground ends in. */
function hedge({ y, hour }: View, lightness: number, chroma: number, hue: number): Blur[] {
  return [pane(0.5, y, 1.6, 0.03, 0.03, lit(hour, lightness, chroma, hue), 0.75)];
}

function blossoms({ y, aspect, hour, random }: View): Blur[] {
  const hue = [15, 350, 60, 95, 310][Math.floor(5 * random())]!;
  return Array.from({ length: 26 }, () =>
    disc(
      random(),
      y + 0.1 * (random() - 0.75),
      (0.025 + 0.04 * random()) / aspect,
      0.014,
      random() < 0.5 ? lit(hour, 0.78, 0.12, hue) : lit(hour, 0.55, 0.1, 130),
      0.6,
    ),
  );
}

function hills({ y, aspect, hour, random }: View): Blur[] {
  return [0, 1].flatMap((n) => {
    const colour = lit(hour, 0.76 - 0.12 * n, 0.04 + 0.03 * n, 200 - 80 * n);
    return Array.from({ length: 4 }, () =>
      disc(random() * 1.3 - 0.15, y + 0.4 + 0.05 * n, (0.86 + 0.2 * random()) / aspect, 0.03, colour, 0.75),
    );
  });
}

/** House fronts in sun and shade, their windows, a bright gap where the street goes on. */
function houses({ y, aspect, hour, random }: View): Blur[] {
  const gap = 0.3 + 0.4 * random();
  const shapes: Blur[] = [];
  for (let x = -0.05; x < 1.05; ) {
    const w = 0.14 + 0.16 * random();
    const middle = x + w / 2;
    const away = Math.abs(middle - gap);
    if (away > 0.09) {
      const high = y * (0.5 + 0.9 * Math.min(1, away * 1.8)) + 0.06;
      const hue = [45, 65, 30, 250, 85][Math.floor(5 * random())]!;
      const l = (middle < gap ? 0.7 : 0.52) + 0.14 * random();
      shapes.push(pane(middle, y - high / 2, w, high, 0.022, lit(hour, l, 0.035, hue), 0.95));
      for (let n = 0; n < 5; n++)
        shapes.push(
          pane(
            x + w * (0.18 + 0.64 * random()),
            y - high * (0.2 + 0.7 * random()),
            0.03 / aspect,
            0.05,
            0.014,
            hour.night && random() < 0.5 ? "#ffd28a" : lit(hour, 0.36, 0.02, 240),
            hour.night ? 0.85 : 0.5,
          ),
        );
      shapes.push(
        pane(
          middle,
          y - 0.022,
          w * 0.9,
          0.05,
          0.016,
          lit(hour, 0.4 + 0.3 * random(), 0.06, 360 * random()),
          0.6,
        ),
      );
    }
    x += w;
  }
  return [...shapes, pane(0.5, y + 0.004, 1.6, 0.02, 0.014, lit(hour, 0.66, 0.01, 80), 0.7)];
}

function lights({ y, aspect, hour, random }: View): Blur[] {
  const count = hour.night ? 26 : 9;
  const hues = [60, 75, 30, 200, 15];
  return Array.from({ length: count }, () => ({
    ...disc(
      random(),
      y - 0.02 - 0.3 * random() * random(),
      (0.025 + 0.045 * random()) / aspect,
      0.006,
      hexOfOklch({ l: 0.84, c: 0.11, h: hues[Math.floor(5 * random())]! }),
      hour.night ? 0.3 + 0.4 * random() : 0.15 + 0.2 * random(),
    ),
    strength: hour.night ? 1.6 : 1.3,
  }));
}

function water({ y, hour, aspect, random }: View): Blur[] {
  const sparks = Array.from({ length: 16 }, () => ({
    ...disc(random(), y + 0.015 + 0.05 * random(), (0.012 + 0.02 * random()) / aspect, 0.005, hour.glow, 0.3),
    strength: 1.5,
  }));
  return [
    pane(0.5, y + 0.04, 1.6, 0.09, 0.012, lit(hour, 0.6, 0.07, 222), 0.95),
    pane(0.5, y + 0.09, 1.6, 0.02, 0.014, lit(hour, 0.94, 0.01, 220), 0.7),
    ...sparks,
  ];
}
