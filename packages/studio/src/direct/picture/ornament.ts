import { rgbToHex } from "@atelier/contract";
import { type AskedOrnament, type Brief, isFlat } from "../../brief.js";
import { type Random, randomFrom } from "../../math/random.js";
import { hexOfOklch, oklchOf } from "../../oklch.js";
import { type Ornament, STRIPE_WAYS } from "../../ornament.js";
import type { Report } from "../../request.js";
import type { Scene } from "../../scene.js";
import type { Frame } from "../camera/lens.js";
import { lightFor } from "../light/light.js";
import type { Wishes } from "../wishes.js";
import { coloursFor } from "./abstract.js";

/** Colours of patterns of which nothing is asked, ground first; the seed chooses. */
const HOUSE: readonly (readonly string[])[] = [
  ["#f4ead7", "#1f3a5f", "#e07a5f", "#81b29a", "#f2cc8f"],
  ["#fdf3ee", "#2f4858", "#f26a4b", "#f6ae2d", "#86bbd8"],
  ["#f6efe3", "#3d5a45", "#d98f4e", "#a8b89a", "#7b3f2e"],
  ["#eef3f6", "#264a6e", "#5fa8d3", "#f3b61f", "#cae9ff"],
  ["#fbeef0", "#5b2a4c", "#d8668a", "#f2a6a0", "#b9a7d8"],
  ["#1d2b3a", "#e8c07d", "#cc704b", "#f2ead3", "#5c8d89"],
  ["#f7f2ea", "#2b2d42", "#d64550", "#8d99ae", "#edc7b7"],
];

/** Colours that a pattern takes where none are named: a few read better than many. */
const FEW: Readonly<Partial<Record<Ornament["kind"], number>>> = {
  checks: 2,
  gingham: 2,
  houndstooth: 2,
  lattice: 3,
  scales: 3,
  dots: 3,
  plaid: 4,
  diamonds: 4,
  waves: 4,
};

/** A picture of nothing but the surface pattern that a brief asks for; null where it asks for none, or for light on it. */
export function ornamentScene(
  brief: Brief,
  wishes: Wishes,
  frame: Frame,
): { scene: Scene; report: Report } | null {
  const asked = brief.ornament;
  if (!asked || (brief.styleAsked && !isFlat(brief.style))) return null;
  const random = randomFrom("ornament", wishes.seed);
  const palette = wishes.palette.map(rgbToHex);
  const colours = patternColours(
    asked,
    brief,
    palette,
    wishes.background && rgbToHex(wishes.background),
    random,
  );
  const way = asked.way ?? (random() < 0.3 ? "diagonal" : STRIPE_WAYS[Math.floor(2 * random())]!);
  const scene: Scene = {
    version: 1,
    ...frame,
    seed: wishes.seed,
    style: "pattern",
    background: { top: colours[0]!, bottom: colours[0]! },
    camera: { eye: [0, 1, 10], target: [0, 1, 0], fieldOfView: 24, projection: "parallel" },
    ...lightFor(brief, 1, { lying: false, mirrored: false, set: null, exactGround: true }),
    palette,
    ornament: { kind: asked.kind, colours, ...(asked.kind === "stripes" ? { way } : {}) },
    things: [],
  };
  return { scene, report: { depicted: [...asked.words], substituted: [], notDepicted: [] } };
}

function patternColours(
  { kind }: AskedOrnament,
  brief: Brief,
  palette: readonly string[],
  background: string | null,
  random: Random,
): string[] {
  const asked = [...coloursFor(brief, palette)];
  const house = HOUSE[Math.floor(HOUSE.length * random())]!;
  const found =
    asked.length === 0
      ? house.slice(0, FEW[kind] ?? house.length)
      : asked.length === 1
        ? [paperFor(asked[0]!), asked[0]!]
        : groundFirst(asked);
  const ground = background ?? brief.setting.colour?.hex ?? null;
  if (ground === null || found[0] === ground) return found;
  // A ground of its own goes under all the asked colours, or takes the place of the one that direction chose.
  const rest = asked.length > 1 || found[1] === undefined ? found : found.slice(1);
  return [ground, ...rest.filter((hex) => hex !== ground)];
}

/** The palest colour as the ground where it is much paler than the rest; else as they were named. */
function groundFirst(colours: readonly string[]): string[] {
  const byLight = [...colours].sort((one, other) => oklchOf(other).l - oklchOf(one).l);
  if (oklchOf(byLight[0]!).l < 0.86) return [...colours];
  return [byLight[0]!, ...colours.filter((hex) => hex !== byLight[0])];
}

/** Paper for one ink: nearly white with its hue, or dark under a pale one. */
function paperFor(ink: string): string {
  const { l, c, h } = oklchOf(ink);
  return l > 0.8
    ? hexOfOklch({ l: 0.34, c: Math.min(c, 0.06), h })
    : hexOfOklch({ l: 0.96, c: Math.min(c, 0.02), h });
}
