import type { Brief } from "../brief.js";

/** What composition words ask of the camera. */
export interface Framing {
  /** The eye's height angle in degrees; null leaves it to the arrangement. */
  readonly elevation: number | null;
  /** How much of its usual part of the frame the group takes. */
  readonly share: number;
}

/** Reliefs stand upright and have no top to look at; things that have one can be seen from steeply above. */
const STEEPEST_RELIEF = 30;

const ELEVATIONS: readonly (readonly [number, readonly string[]])[] = [
  [
    62,
    [
      "top down",
      "top view",
      "top down view",
      "overhead",
      "overhead view",
      "flat lay",
      "flatlay",
      "knolling",
      "bird's eye view",
      "birds eye view",
      "bird's eye",
      "aerial view",
      "aerial",
    ],
  ],
  [42, ["from above", "high angle"]],
  [32, ["isometric", "isometric view"]],
  [3, ["low angle", "from below", "worm's eye view"]],
  [6, ["eye level", "side view", "front view"]],
];

const SHARES: readonly (readonly [number, readonly string[]])[] = [
  [1.22, ["close up", "closeup", "extreme close up", "macro", "macro shot", "close shot", "headshot"]],
  [0.66, ["wide shot", "long shot", "wide angle", "negative space", "full shot"]],
  [0.8, ["minimal", "minimalist", "minimalistic", "minimalism", "simple composition"]],
];

export function framingOf({ framing }: Pick<Brief, "framing">, hasRelief: boolean): Framing {
  const first = (table: readonly (readonly [number, readonly string[]])[]) =>
    table.find(([, words]) => words.some((word) => framing.includes(word)))?.[0] ?? null;
  const elevation = first(ELEVATIONS);
  return {
    elevation: elevation !== null && hasRelief ? Math.min(elevation, STEEPEST_RELIEF) : elevation,
    share: first(SHARES) ?? 1,
  };
}
