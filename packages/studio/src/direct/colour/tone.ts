import type { Brief } from "../../brief.js";
import { MOODS, type MoodName } from "../../read/words/moods.js";
import type { Scene } from "../../scene.js";

/** What moods do to light and ground. */
export interface Tone {
  /** Strength of fill and ambient light against a plain set-up. */
  readonly fill: number;
  readonly rim: number;
  /** Sides of the key light against a plain set-up; small ones throw hard shadows. */
  readonly soft?: number;
  /** Where the key light hangs; absent: the usual place. */
  readonly keyAt?: readonly [number, number, number];
  readonly keyColour?: string;
  readonly fillColour?: string;
  readonly rimColour?: string;
  readonly ambientColour?: string;
  readonly ground: Ground;
}

/** Where the ground's colour is sought in OKLCH; null where the subject decides. */
export interface Ground {
  readonly hue: number | null;
  readonly lightness: readonly [number, number];
  readonly chroma: readonly [number, number];
}

/** The ground of a picture whose prompt says nothing of its mood. */
export const PLAIN_GROUND: Ground = { hue: null, lightness: [0.87, 0.94], chroma: [0.022, 0.048] };

const PLAIN: Tone = { fill: 1, rim: 1, ground: PLAIN_GROUND };

const TONES: Readonly<Record<MoodName, Tone>> = {
  warm: {
    fill: 0.9,
    rim: 1,
    keyColour: "#ffe2bd",
    fillColour: "#ffeede",
    ambientColour: "#fff1e2",
    ground: { hue: 62, lightness: [0.84, 0.9], chroma: [0.045, 0.07] },
  },
  cold: {
    fill: 1,
    rim: 1.2,
    keyColour: "#eef5ff",
    fillColour: "#dfeaff",
    ambientColour: "#e6eeff",
    ground: { hue: 235, lightness: [0.84, 0.92], chroma: [0.025, 0.045] },
  },
  dark: {
    fill: 0.26,
    rim: 2.4,
    soft: 0.6,
    keyAt: [-5.4, 4.4, 2.6],
    keyColour: "#fff0dc",
    fillColour: "#cfdcff",
    ground: { hue: null, lightness: [0.21, 0.28], chroma: [0.02, 0.04] },
  },
  golden: {
    fill: 0.55,
    rim: 1.7,
    soft: 0.7,
    keyAt: [-6.2, 2.9, 3.2],
    keyColour: "#ffbe78",
    fillColour: "#d9dcff",
    rimColour: "#ffcf8a",
    ambientColour: "#ffe6cc",
    ground: { hue: 64, lightness: [0.79, 0.85], chroma: [0.07, 0.09] },
  },
  candle: {
    fill: 0.32,
    rim: 1.5,
    soft: 0.6,
    keyAt: [-3.4, 3.0, 4.8],
    keyColour: "#ffb873",
    fillColour: "#ffd2a6",
    rimColour: "#ff9d5c",
    ambientColour: "#ffd9b0",
    ground: { hue: 46, lightness: [0.25, 0.31], chroma: [0.045, 0.06] },
  },
  night: {
    fill: 0.4,
    rim: 2.3,
    keyColour: "#d3dfff",
    fillColour: "#9fb2ff",
    rimColour: "#bfd2ff",
    ambientColour: "#c3cdf7",
    ground: { hue: 268, lightness: [0.24, 0.3], chroma: [0.05, 0.07] },
  },
  neon: {
    fill: 1.9,
    rim: 3.4,
    soft: 0.7,
    keyColour: "#ff9fe0",
    fillColour: "#4fdcff",
    rimColour: "#ff3fbf",
    ambientColour: "#b9b0ff",
    ground: { hue: 295, lightness: [0.2, 0.26], chroma: [0.07, 0.095] },
  },
  summery: {
    fill: 0.9,
    rim: 1,
    soft: 0.7,
    keyColour: "#fff0cf",
    fillColour: "#e4f1ff",
    ground: { hue: 222, lightness: [0.83, 0.89], chroma: [0.06, 0.085] },
  },
  dreamy: {
    fill: 1.35,
    rim: 1.3,
    keyColour: "#fff2ee",
    fillColour: "#f1ebff",
    ambientColour: "#f6f0ff",
    ground: { hue: 318, lightness: [0.87, 0.92], chroma: [0.03, 0.055] },
  },
  playful: { fill: 1.1, rim: 1, ground: { hue: null, lightness: [0.8, 0.88], chroma: [0.085, 0.12] } },
  luxurious: {
    fill: 0.6,
    rim: 1.6,
    keyColour: "#fff0d8",
    ground: { hue: 165, lightness: [0.27, 0.33], chroma: [0.03, 0.045] },
  },
  vintage: {
    fill: 0.9,
    rim: 0.9,
    keyColour: "#ffebcb",
    fillColour: "#f8ead6",
    ground: { hue: 78, lightness: [0.8, 0.87], chroma: [0.045, 0.065] },
  },
  futuristic: {
    fill: 0.6,
    rim: 2.6,
    keyColour: "#eaf1ff",
    fillColour: "#e3a8ff",
    rimColour: "#7fe6ff",
    ground: { hue: 278, lightness: [0.26, 0.32], chroma: [0.06, 0.085] },
  },
  highKey: {
    fill: 1.9,
    rim: 0.5,
    soft: 1.6,
    keyColour: "#ffffff",
    fillColour: "#ffffff",
    ground: { hue: null, lightness: [0.962, 0.975], chroma: [0.001, 0.006] },
  },
  softbox: {
    fill: 0.95,
    rim: 1.5,
    soft: 1.6,
    keyColour: "#fffdf8",
    ground: { hue: null, lightness: [0.84, 0.89], chroma: [0.006, 0.014] },
  },
  overcast: {
    fill: 2,
    rim: 0.4,
    soft: 2.6,
    keyAt: [-1.5, 8.2, 2.6],
    keyColour: "#edf2f8",
    fillColour: "#e6ecf4",
    ambientColour: "#e4ebf3",
    ground: { hue: 245, lightness: [0.74, 0.79], chroma: [0.008, 0.016] },
  },
  blueHour: {
    fill: 0.85,
    rim: 2.6,
    soft: 1.4,
    keyColour: "#a9c4ff",
    fillColour: "#8fb0ff",
    rimColour: "#ffbe82",
    ambientColour: "#a8bdf5",
    ground: { hue: 262, lightness: [0.42, 0.48], chroma: [0.07, 0.09] },
  },
  backlit: {
    fill: 0.55,
    rim: 2.4,
    soft: 0.8,
    keyAt: [2.4, 5.4, -5.6],
    keyColour: "#ffe4b8",
    fillColour: "#dfe6ff",
    rimColour: "#ffe9c4",
    ground: { hue: 66, lightness: [0.6, 0.68], chroma: [0.06, 0.08] },
  },
  window: {
    fill: 0.5,
    rim: 0.8,
    soft: 0.9,
    keyAt: [-6, 4, 1.6],
    keyColour: "#fff4e2",
    fillColour: "#e9eefb",
    ground: { hue: 74, lightness: [0.82, 0.88], chroma: [0.018, 0.032] },
  },
  bright: { fill: 1.2, rim: 1, ground: { hue: null, lightness: [0.92, 0.95], chroma: [0.012, 0.026] } },
};

const LOW_KEY: ReadonlySet<MoodName> = new Set(["dark", "futuristic", "neon", "night", "candle"]);

/** Whether the words ask for a dark picture. */
export function isLowKey({ moods }: Pick<Brief, "moods">): boolean {
  return moods.some((word) => [...LOW_KEY].some((name) => (MOODS[name] as readonly string[]).includes(word)));
}

/** Whether the words say anything of light or mood. */
export function isMoody(brief: Pick<Brief, "moods">): boolean {
  return toneOf(brief) !== PLAIN;
}

/** The light of a dark picture that no word asked for. */
export const DRAMATIC: Tone = TONES.dark;

/** The mood that the words ask for: dark ones win over the rest, whose first word wins. */
export function moodOf({ moods }: Pick<Brief, "moods">): MoodName | null {
  const found = moods
    .map((word) =>
      (Object.keys(MOODS) as MoodName[]).find((name) => (MOODS[name] as readonly string[]).includes(word)),
    )
    .filter((name) => name !== undefined);
  return found.find((candidate) => LOW_KEY.has(candidate)) ?? found[0] ?? null;
}

export function toneOf(brief: Pick<Brief, "moods">): Tone {
  const name = moodOf(brief);
  return name ? TONES[name] : PLAIN;
}

/** How moods develop a picture: how much of the light's own colour stays, and old film's curve and grain. */
const DEVELOPED: Readonly<Partial<Record<MoodName, NonNullable<Scene["finish"]>>>> = {
  warm: { curve: "neutral", grain: 0, warmth: 0.7 },
  cold: { curve: "neutral", grain: 0, warmth: 0.75 },
  golden: { curve: "film", grain: 0.15, warmth: 0.85 },
  candle: { curve: "film", grain: 0.2, warmth: 0.8 },
  night: { curve: "neutral", grain: 0, warmth: 0.75 },
  blueHour: { curve: "neutral", grain: 0, warmth: 0.85 },
  backlit: { curve: "film", grain: 0.1, warmth: 0.75 },
  dark: { curve: "film", grain: 0.2, warmth: 0.5 },
  dreamy: { curve: "film", grain: 0, warmth: 0.7 },
  vintage: { curve: "film", grain: 0.9, warmth: 0.95 },
  futuristic: { curve: "neutral", grain: 0, warmth: 0.8 },
};

/** The finish that the words' mood asks for; null leaves it to the style. */
export function finishFor(brief: Pick<Brief, "moods" | "style">): NonNullable<Scene["finish"]> | null {
  const mood = moodOf(brief);
  const made = mood ? DEVELOPED[mood] : undefined;
  if (!made) return null;
  return brief.style === "photo" ? { ...made, curve: "film", grain: Math.max(0.5, made.grain) } : made;
}
