import { linearOf } from "../colour.js";
import { radians, sin } from "../math/exact.js";
import { remembered } from "../shape/keep.js";
import { type Air, airOf, type Rgb3, towards } from "./atmosphere.js";
import { SKY_ACROSS, SKY_UP } from "./layout.js";
import type { Outdoors } from "./place.js";

/** The light of a place, scaled so that its open level ground receives 1 in all. */
export interface Daylight {
  readonly sun: readonly [number, number, number];
  /** Irradiance over π at right angles to the sun. */
  readonly sunLight: Rgb3;
  /** Mean radiance of the sky as level ground weighs it. */
  readonly skyLight: Rgb3;
  readonly hazeLight: Rgb3;
  readonly disc: Rgb3;
  readonly discCosine: number;
  readonly cloudLight: Rgb3;
  readonly cloudShade: Rgb3;
  /** RGBA, row by row from the horizon up. */
  readonly table: Float32Array;
  /** Share of the sun in the light on level ground. */
  readonly sunShare: number;
  readonly isNight: boolean;
}

const DUST: Record<Outdoors["weather"], number> = {
  clear: 1.1,
  cloudy: 1.6,
  overcast: 2,
  fog: 1.7,
  rain: 2.4,
  snow: 2,
  storm: 2.4,
};

/** How far the sky is one grey lid, and how dark that is. */
const LID: Record<Outdoors["weather"], number> = {
  clear: 0,
  cloudy: 0.12,
  overcast: 0.92,
  fog: 0.45,
  rain: 0.95,
  snow: 0.9,
  storm: 0.82,
};

const keptAir = remembered(4, (dust) => airOf(Number(dust)));
const keptTable = remembered(6, (key) => {
  const [dust, elevation] = key.split(" ");
  return skyTable(keptAir(dust!), sin(radians(Number(elevation))));
});

/** Sun, sky and haze of a place: clear air, and over it as much of a grey lid as the weather has. */
export function daylightOf(place: Outdoors): Daylight {
  // The moon's light is too faint for dust to glow about it.
  const dust = String(place.night && place.weather === "clear" ? 0.4 : DUST[place.weather]);
  const air = keptAir(dust);
  const sun = towards(place.sun.elevation, place.sun.azimuth);
  const lid = LID[place.weather];
  const clear = keptTable(`${dust} ${place.sun.elevation}`);
  const through = sun[1] > -0.02 ? sunThrough(air, sun[1], place.look === "golden") : ([0, 0, 0] as Rgb3);
  const clearSky = levelMean(clear);
  const stormy = place.weather === "storm" || place.weather === "rain";
  // The lid passes on what falls on it, greyer.
  const onLid = [0, 1, 2].map((k) => clearSky[k]! + (through[k]! * Math.max(0.03, sun[1])) / Math.PI);
  const grey = onLid[0]! * 0.3 + onLid[1]! * 0.4 + onLid[2]! * 0.3;
  const tint: Rgb3 = stormy ? [0.9, 0.97, 1.08] : [0.96, 0.99, 1.04];
  const lidLight = [0, 1, 2].map((k) => (grey * 0.75 + onLid[k]! * 0.25) * tint[k]! * 0.5);
  const table = new Float32Array(clear.length);
  for (let j = 0; j < SKY_UP; j++) {
    const sine = (j / (SKY_UP - 1)) ** 2;
    const rise = (1 + 2 * sine) / 2.33;
    for (let i = 0; i < SKY_ACROSS; i++) {
      const at = (j * SKY_ACROSS + i) * 4;
      for (let k = 0; k < 3; k++) table[at + k] = clear[at + k]! * (1 - lid) + lidLight[k]! * rise * lid;
    }
  }
  if (place.landform === "reef") underWater(table, sun);
  // What it lights is less coloured than the sky itself: eyes and cameras adapt.
  const plain = levelMean(table);
  if (place.sky) dye(table, place.sky);
  // Without air no sky shines; what is left is what the dust throws back.
  if (place.airless) for (let n = 0; n < table.length; n++) table[n] = table[n]! * 0.01;
  const built = place.kind === "city" || place.kind === "street";
  if (place.night && !built) dimHorizon(table);
  if (place.night && built) addSkyglow(table, luminance(levelMean(table)), place.neon ? NEON_GLOW : SKYGLOW);
  // Streets have no moon: their own light drowns it. By starlight alone nothing throws a shadow to speak of.
  const wet = place.landform === "reef";
  const beam = (1 - lid) ** 2 * (place.night ? (place.kind === "street" ? 0.12 : place.moon ? 0.7 : 0.3) : 1);
  const over = levelMean(table);
  const sky = place.sky ? blended(plain, over, LIT_BY_DYED) : over;
  const sunLight = [0, 1, 2].map((k) => (through[k]! * beam * (wet ? UNDER_SURFACE[k]! : 1)) / Math.PI);
  const level = luminance(sunLight) * Math.max(0, sun[1]) + luminance(sky);
  const scale = 1 / level;
  // Without a moon the sky itself is dark: what lights the land are the stars.
  // From between lit houses the sky is dark too, though the meter sees little of them.
  const starry = place.night && !place.moon && !built && place.weather === "clear";
  const shown = starry ? STARRY : place.night && place.kind === "street" ? OVER_LAMPS : 1;
  for (let n = 0; n < table.length; n++) table[n] = table[n]! * scale * shown;
  const scaled = (v: readonly number[], by = 1): Rgb3 => [
    v[0]! * scale * by,
    v[1]! * scale * by,
    v[2]! * scale * by,
  ];
  const haze = ringMean(table);
  const clouds = sun[1] > -0.02 ? air.sunThrough(Math.max(sun[1], 0.02)) : ([0, 0, 0] as Rgb3);
  return {
    sun,
    sunLight: scaled(sunLight),
    skyLight: scaled(sky),
    hazeLight: haze,
    disc: place.moon ? MOONSHINE : scaled(through, beam * 260),
    discCosine: place.moon ? 0.99936 : place.night ? 0.99992 : place.sun.elevation < 9 ? 0.99985 : 0.99996,
    // Under a lid no sun reaches the rags of cloud: their light is the lid's own.
    cloudLight: stormy ? scaled(sky, 0.1) : scaled(clouds, (1 - lid * 0.94) / Math.PI),
    cloudShade: scaled(sky, place.weather === "storm" ? 0.3 : stormy ? 0.45 : 0.72),
    table,
    isNight: place.night,
    sunShare: (luminance(sunLight) * Math.max(0, sun[1])) / level,
  };
}

/** Sine of the height from which the sun's own light is golden: about six degrees. */
const GOLD_SINE = 0.105;

/** The sun's light at a height; where gold was asked for, land that needs a higher sun still gets a low one's colour. */
function sunThrough(air: Air, sine: number, golden: boolean): Rgb3 {
  const plain = air.sunThrough(Math.max(sine, 0.003));
  if (!golden || sine <= GOLD_SINE) return plain;
  const low = air.sunThrough(GOLD_SINE);
  const scale = luminance(plain) / luminance(low);
  return [low[0] * scale, low[1] * scale, low[2] * scale];
}

/** How far an asked colour takes a sky's place: overhead and at the horizon, where it pales; and its fullest channel. */
const DYED = { high: 0.95, low: 0.72, fullest: 4 };

/** Share of a dyed sky's colour in the light that falls from it. */
const LIT_BY_DYED = 0.4;

function blended(from: Rgb3, to: Rgb3, share: number): Rgb3 {
  const at = (k: 0 | 1 | 2) => from[k] + (to[k] - from[k]) * share;
  return [at(0), at(1), at(2)];
}

/** Gives a sky a colour, about as light as it was: a full red one is darker than a pale one. */
function dye(table: Float32Array, hex: string): void {
  const linear = linearOf(hex);
  const level = Math.max(0.01, luminance(linear));
  // Very full colours are dark: as light as a sky they keep as much of their hue as a picture can show.
  const most = Math.max(...linear) / level;
  const full = most > DYED.fullest ? (DYED.fullest - 1) / (most - 1) : 1;
  const tone = Math.sqrt(Math.min(1, Math.max(0.3, level / 0.3)));
  const hue = linear.map((value) => tone * (1 + (value / level - 1) * full));
  for (let j = 0; j < SKY_UP; j++) {
    const over = 1 - (j / (SKY_UP - 1)) ** 2;
    const share = DYED.high + (DYED.low - DYED.high) * over ** 6;
    for (let i = 0; i < SKY_ACROSS; i++) {
      const at = (j * SKY_ACROSS + i) * 4;
      const light = luminance([table[at]!, table[at + 1]!, table[at + 2]!]);
      for (let k = 0; k < 3; k++) table[at + k] = table[at + k]! * (1 - share) + light * hue[k]! * share;
    }
  }
}

/** What a few metres of clear sea let through. */
const UNDER_SURFACE: Rgb3 = [0.58, 0.84, 0.86];

/** Looking about under water: the deep is blue, the surface overhead bright, most where the sun stands over it. */
function underWater(table: Float32Array, sun: Rgb3): void {
  const flat = Math.sqrt(sun[0] * sun[0] + sun[2] * sun[2]);
  for (let j = 0; j < SKY_UP; j++) {
    const sine = (j / (SKY_UP - 1)) ** 2;
    const level = Math.sqrt(1 - sine * sine);
    for (let i = 0; i < SKY_ACROSS; i++) {
      const u = i / (SKY_ACROSS - 1);
      const near = Math.max(0, sine * sun[1] + level * flat * (1 - 2 * u * u));
      const light = 0.05 + 0.36 * sine + 0.42 * near ** 6 * sine;
      table.set(
        [light * (0.06 + 0.62 * sine), light * (0.52 + 0.36 * sine), light * (0.95 - 0.05 * sine)],
        (j * SKY_ACROSS + i) * 4,
      );
    }
  }
}

/** Where the sky meets the land, a night's air shines less than a day's that is made as dark: no lamp and no ground lights it. */
function dimHorizon(table: Float32Array): void {
  for (let j = 0; j < SKY_UP; j++) {
    const sine = (j / (SKY_UP - 1)) ** 2;
    const low = (1 - sine) ** 7;
    for (let i = 0; i < SKY_ACROSS; i++) {
      const at = (j * SKY_ACROSS + i) * 4;
      NIGHT_LOW.forEach((share, k) => {
        table[at + k] = table[at + k]! * (1 - share * low);
      });
    }
  }
}

/** What of each channel a night's horizon lacks: most of the red that a day's dust throws back. */
const NIGHT_LOW: Rgb3 = [0.82, 0.68, 0.46];

/** The town's own lamps, scattered back by the air over it. */
function addSkyglow(table: Float32Array, level: number, tint: Rgb3): void {
  for (let j = 0; j < SKY_UP; j++) {
    const sine = (j / (SKY_UP - 1)) ** 2;
    const glow = level * (7 / (1 + sine * 8) ** 2);
    for (let i = 0; i < SKY_ACROSS; i++) {
      const at = (j * SKY_ACROSS + i) * 4;
      tint.forEach((share, k) => {
        table[at + k] = table[at + k]! * 0.75 + share * glow;
      });
    }
  }
}

/** The same where signs of every colour shine. */
const NEON_GLOW: Rgb3 = [0.72, 0.42, 0.95];

/** How bright the air is against what a starry sky lights. */
const STARRY = 0.42;

/** How bright the sky is over a street whose lamps are lit, against what it sheds on the ground. */
const OVER_LAMPS = 0.4;

/** What a night's exposure shows of the moon: nearly white, its plains grey. */
const MOONSHINE: Rgb3 = [4.6, 4.4, 4];

const SKYGLOW: Rgb3 = [1.05, 0.66, 0.42];

function luminance(v: readonly number[]): number {
  return 0.2126 * v[0]! + 0.7152 * v[1]! + 0.0722 * v[2]!;
}

/** The sky's radiance for a sun of irradiance 1: across is the azimuth from the sun, up the elevation. */
function skyTable(air: Air, sunSine: number): Float32Array {
  const table = new Float32Array(SKY_ACROSS * SKY_UP * 4);
  const sunFlat = Math.sqrt(Math.max(0, 1 - sunSine * sunSine));
  for (let j = 0; j < SKY_UP; j++) {
    const sine = (j / (SKY_UP - 1)) ** 2;
    const flat = Math.sqrt(Math.max(0, 1 - sine * sine));
    for (let i = 0; i < SKY_ACROSS; i++) {
      const u = i / (SKY_ACROSS - 1);
      const between = sine * sunSine + flat * sunFlat * (1 - 2 * u * u);
      table.set(air.radiance(sine, sunSine, between), (j * SKY_ACROSS + i) * 4);
    }
  }
  return table;
}

/** The mean radiance that level ground sees, weighted by the cosine. */
function levelMean(table: Float32Array): Rgb3 {
  const sum: [number, number, number] = [0, 0, 0];
  let total = 0;
  for (let j = 0; j < SKY_UP; j++) {
    // dΩ·cosine over sine = v²: 2·sine·d(sine).
    const v = j / (SKY_UP - 1);
    const up = v * v * v;
    for (let i = 1; i < SKY_ACROSS; i++) {
      // cos = 1 − 2u²; d(azimuth) = 2 du / √(1 − u²).
      const u = (i - 0.5) / (SKY_ACROSS - 1);
      const weight = up / Math.sqrt(1 - u * u);
      const at = (j * SKY_ACROSS + i) * 4;
      total += weight;
      for (let k = 0; k < 3; k++) sum[k] = sum[k]! + table[at + k]! * weight;
    }
  }
  return [sum[0] / total, sum[1] / total, sum[2] / total];
}

/** The mean radiance low over the horizon. */
function ringMean(table: Float32Array): Rgb3 {
  const sum: [number, number, number] = [0, 0, 0];
  const row = 8;
  for (let i = 0; i < SKY_ACROSS; i++)
    for (let k = 0; k < 3; k++) sum[k] = sum[k]! + table[(row * SKY_ACROSS + i) * 4 + k]! / SKY_ACROSS;
  return sum;
}
