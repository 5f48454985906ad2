import type { Brief } from "../../brief.js";
import type { Scene, Softbox, SurfaceSet } from "../../scene.js";
import { SET_BACK } from "../../shape/set/index.js";
import type { Recipe } from "../backdrop/recipe.js";
import { isMoody, toneOf } from "../colour/tone.js";
import type { Wishes } from "../wishes.js";
import { litStyleOf } from "./lit-style.js";

export type Lighting = Pick<Scene, "lights" | "ambient">;

export interface Direction {
  /** Seen from above. */
  readonly lying: boolean;
  /** The key light on the right instead of the left. */
  readonly mirrored: boolean;
  /** What things stand on and before; null for an open ground. */
  readonly set: SurfaceSet["kind"] | null;
  /** The ground's colour was asked for, and takes no pattern of light. */
  readonly exactGround: boolean;
  /** How the idea of the picture is lit where the words leave it open. */
  readonly recipe?: Recipe | null;
}

/** Sides of the key light of a usual set-up, and of one that throws a gobo's shape. */
const STUDIO_SIDE = 3.8;
const GOBO_SIDE = 0.9;

const GOBOS: readonly (readonly [NonNullable<Softbox["gobo"]>, RegExp])[] = [
  ["blinds", /\b(?:venetian )?blinds\b|\bfilm noir\b/i],
  [
    "leaves",
    /\bdappled\b|\bthrough (?:the )?(?:leaves|foliage|trees)\b|\b(?:leaf|leaves|tree|palm|foliage) shadows?\b|\bshadows? of (?:leaves|plants|trees)\b/i,
  ],
  [
    "window",
    /\bwindow ?light\b|\bwindow shadows?\b|\b(?:sun|light|sunshine|daylight) (?:from|through|coming through|streaming through) (?:a|the) window\b|\bsunbeams?\b/i,
  ],
];

/** The shape that words put before the light. */
function goboAsked(prompt: string): Softbox["gobo"] | null {
  return GOBOS.find(([, words]) => words.test(prompt))?.[0] ?? null;
}

/**
 * A studio set-up for things about 2.7 units across standing at the origin: a large soft key from the upper left,
 * a fill at about a quarter of it, a rim from behind.
 */
export function lightFor(
  brief: Brief,
  height: number,
  { lying, mirrored, set, exactGround, recipe = null }: Direction,
): Lighting {
  const tone = recipe && !isMoody(brief) ? { ...toneOf(brief), ...recipe.tone } : toneOf(brief);
  const style = litStyleOf(brief.style);
  // Indoors walls take light away from the sides, and shadows are deeper.
  const indoors = set === null ? 1 : 0.72;
  const soft = (tone.soft ?? 1) * style.softness;
  // On the side that the seed chooses; what is seen from above is lit from the top of the picture.
  const at = ([x, y, z]: readonly [number, number, number]): [number, number, number] => [
    mirrored ? -x : x,
    y,
    lying ? -z : z,
  ];
  const fill = 0.28 * style.fill * tone.fill * indoors;
  const target: [number, number, number] = [0, Math.round(height * 40) / 100, 0];
  const gobo = exactGround ? null : (goboAsked(brief.prompt) ?? (isMoody(brief) ? null : recipe?.gobo));
  const side = gobo ? GOBO_SIDE : two(STUDIO_SIDE * soft);
  const key = tone.keyColour ?? (brief.style === "photo" ? "#fff1de" : "#fffaf3");
  return {
    lights: [
      {
        name: "key",
        centre: at(tone.keyAt ?? [-4.2, 5.6, 4.6]),
        target,
        // A gobo's shape is only as crisp as the light behind it is small.
        width: side,
        height: side,
        colour: key,
        // Strength is radiance: a small light must be the brighter for it, or its shadows would drown in the fill.
        strength: two(Math.max(1, (STUDIO_SIDE / side) ** 2)),
        ...(gobo ? { gobo } : {}),
      },
      {
        name: "fill",
        centre: at([5.2, 3.4, 4.2]),
        target,
        width: 2.6,
        height: 4.4,
        colour: tone.fillColour ?? "#eef4ff",
        strength: two(fill),
      },
      {
        name: "rim",
        // Before a wall where there is one.
        centre: at(set === "floor" || set === "shelf" ? [2.6, 5.2, SET_BACK[set] + 0.5] : [2.2, 5.2, -4.6]),
        target,
        width: 5.2,
        height: 2,
        colour: tone.rimColour ?? "#ffffff",
        strength: two(0.34 * tone.rim),
      },
    ],
    ambient: {
      colour: tone.ambientColour ?? "#f4f6fb",
      strength: two(0.34 * style.ambient * tone.fill * indoors),
    },
  };
}

function two(value: number): number {
  return Math.round(value * 100) / 100;
}

/** No shadow where the words or the request leave it out. */
export function shadowOf({ excluded }: Brief, { shadow }: Wishes): Pick<Scene, "shadow"> {
  return shadow === "drop" || excluded.some((word) => /\bshadows?\b/i.test(word)) ? { shadow: 0 } : {};
}
