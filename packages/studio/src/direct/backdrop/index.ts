import { type Random, randomFrom } from "../../math/random.js";
import { rounded3 } from "./blurs.js";
import { aloft, horizon, moonlit, poster } from "./far.js";
import type { Backdrop, Given } from "./given.js";
import type { Idea } from "./idea.js";
import { corner, surface, tabletop } from "./indoors.js";
import { outside } from "./outside.js";
import { dark, sweep } from "./studio.js";

export type { Backdrop } from "./given.js";

/** The backdrop of an idea: gradient, shapes of light and colour, and the ground. */
export function backdropFor(idea: Idea, told: Omit<Given, "genre">): Backdrop {
  const given = { ...told, genre: idea.genre };
  const random = randomFrom("backdrop", given.seed, given.subject);
  const made = MAKERS[idea.name](given, random);
  return { ...made, set: { ...made.set, behind: made.set.behind.map(rounded3) } };
}

type Maker = (given: Given, random: Random) => Backdrop;

const MAKERS: Readonly<Record<Idea["name"], Maker>> = {
  sweep: (given, random) => sweep(given, random, { depth: 0.07, glow: 0.35, falloff: 0.22 }),
  plinth: (given, random) => sweep(given, random, { depth: 0.08, glow: 0.5, falloff: 0.2 }),
  spot: (given, random) => sweep(given, random, { depth: 0.14, glow: 0.95, falloff: 0.4 }),
  icon: (given, random) => sweep(given, random, { depth: 0.05, glow: 0.6, falloff: 0.1 }),
  dark,
  poster,
  horizon,
  surface,
  corner,
  aloft,
  moonlit,
  tabletop,
  outside,
};
