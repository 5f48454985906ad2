import type { Brief } from "../brief.js";
import { MOODS, type MoodName } from "../read/words/moods.js";

/** What moods do to light and ground. */
export interface Tone {
  /** Strength of fill and ambient light against a plain set-up. */
  readonly fill: number;
  readonly rim: number;
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

const PLAIN: Tone = {
  fill: 1,
  rim: 1,
  ground: { hue: null, lightness: [0.87, 0.94], chroma: [0.022, 0.048] },
};

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
    fill: 0.45,
    rim: 2,
    keyColour: "#fff0dc",
    fillColour: "#cfdcff",
    ground: { hue: null, lightness: [0.24, 0.31], chroma: [0.02, 0.04] },
  },
  dreamy: {
    fill: 1.35,
    rim: 1.3,
    keyColour: "#fff2ee",
    fillColour: "#f1ebff",
    ambientColour: "#f6f0ff",
    ground: { hue: 318, lightness: [0.87, 0.92], chroma: [0.03, 0.055] },
  },
  playful: { fill: 1.1, rim: 1, ground: { hue: null, lightness: [0.85, 0.91], chroma: [0.05, 0.08] } },
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
    rim: 2,
    keyColour: "#eaf1ff",
    fillColour: "#c9b8ff",
    rimColour: "#9fe4ff",
    ground: { hue: 278, lightness: [0.26, 0.32], chroma: [0.06, 0.085] },
  },
  bright: { fill: 1.2, rim: 1, ground: { hue: null, lightness: [0.92, 0.95], chroma: [0.012, 0.026] } },
};

/** Dark moods win over the rest, whose first word wins. */
export function toneOf({ moods }: Pick<Brief, "moods">): Tone {
  const found = moods
    .map((word) =>
      (Object.keys(MOODS) as MoodName[]).find((name) => (MOODS[name] as readonly string[]).includes(word)),
    )
    .filter((name) => name !== undefined);
  const name = found.find((candidate) => candidate === "dark" || candidate === "futuristic") ?? found[0];
  return name ? TONES[name] : PLAIN;
}
