import type { Random } from "../../math/random.js";
import type { Softbox } from "../../scene.js";
import { DRAMATIC, type Ground, type Tone } from "../colour/tone.js";
import type { Idea } from "./idea.js";

/** How an idea is lit, and where its ground's tint is sought. */
export interface Recipe {
  readonly tone: Partial<Omit<Tone, "ground">>;
  readonly gobo?: NonNullable<Softbox["gobo"]>;
  readonly ground: Ground;
}

const PALE: Ground = { hue: null, lightness: [0.87, 0.93], chroma: [0.025, 0.05] };
const MIDDLE: Ground = { hue: null, lightness: [0.78, 0.86], chroma: [0.05, 0.08] };
const RICH: Ground = { hue: null, lightness: [0.66, 0.75], chroma: [0.06, 0.09] };
const DARK: Ground = { hue: null, lightness: [0.22, 0.28], chroma: [0.02, 0.045] };

const SOFT: Recipe["tone"] = { fill: 0.8, rim: 1.5 };
/** Low and from the side, as a window or a late sun. */
const SIDE: Recipe["tone"] = {
  fill: 0.62,
  rim: 1.5,
  soft: 0.85,
  keyAt: [-5.6, 4.2, 2.4],
  keyColour: "#fff0db",
  fillColour: "#e8f0ff",
};
/** From behind and above, as food is lit. */
const BACK: Recipe["tone"] = {
  fill: 0.75,
  rim: 1.2,
  soft: 0.9,
  keyAt: [-4.2, 5.2, -2.2],
  keyColour: "#fff3e2",
  fillColour: "#fff4ea",
};
/** A sun from the side and a little behind, under an open sky. */
const SUN: Recipe["tone"] = {
  fill: 0.95,
  rim: 1.9,
  soft: 0.62,
  keyAt: [-5.2, 5.4, 1.2],
  keyColour: "#fff0d6",
  fillColour: "#e4efff",
  rimColour: "#fff1d0",
};
const WARM_RIM: Recipe["tone"] = { fill: 0.72, rim: 2.2, keyColour: "#fff3e0", rimColour: "#ffd9a8" };
const { ground: _, ...DRAMA } = DRAMATIC;

/** Low sun that falls in from behind and a side, through a window. */
export const WINDOWED: Recipe = {
  tone: {
    fill: 0.85,
    rim: 1.6,
    soft: 0.6,
    keyAt: [-5.4, 4.8, -0.6],
    keyColour: "#ffeccb",
    fillColour: "#e9f1ff",
  },
  ground: PALE,
};

/** The light and the ground's range for an idea; the seed chooses between pale, middle and rich. */
export function recipeFor({ name, genre }: Idea, random: Random): Recipe {
  const roll = random();
  const usual = roll < 0.42 ? PALE : roll < 0.82 ? MIDDLE : RICH;
  switch (name) {
    case "dark":
      return { tone: DRAMA, ground: DARK };
    case "surface":
      return { tone: roll < 0.55 ? BACK : SIDE, ground: MIDDLE, ...(roll > 0.8 ? { gobo: "leaves" } : {}) };
    case "corner":
      return { tone: SIDE, ground: roll < 0.5 ? PALE : MIDDLE, ...(roll < 0.6 ? { gobo: "window" } : {}) };
    case "horizon":
      return { tone: { ...SIDE, rim: 2 }, ground: MIDDLE };
    case "tabletop":
      return { tone: SIDE, ground: roll < 0.5 ? PALE : MIDDLE };
    case "moonlit":
      return { tone: DRAMA, ground: DARK };
    case "outside":
      return { tone: SUN, ground: PALE };
    case "aloft":
      return { tone: { ...SIDE, fill: 1, soft: 0.7 }, ground: PALE };
    case "poster":
      return { tone: SIDE, ground: roll < 0.6 ? PALE : MIDDLE };
    case "icon":
      return { tone: { fill: 1, rim: 1.6 }, ground: PALE };
    case "spot":
      return {
        tone: genre === "animal" || genre === "toy" ? WARM_RIM : SIDE,
        ground: roll < 0.65 ? MIDDLE : RICH,
      };
    case "plinth":
      return { tone: roll < 0.5 ? SIDE : SOFT, ground: roll < 0.5 ? PALE : MIDDLE };
    case "sweep":
      return {
        tone: genre === "animal" || genre === "toy" || genre === "person" ? WARM_RIM : SOFT,
        ground: usual,
      };
  }
}
