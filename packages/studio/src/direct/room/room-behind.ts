import type { Random } from "../../math/random.js";
import { hexOfOklch } from "../../oklch.js";
import type { Blur, Scene } from "../../scene.js";
import { motifs } from "./room-motifs.js";
import type { SetPlan } from "./set.js";

export interface Tone {
  readonly l: number;
  readonly c: number;
  readonly h: number;
}

/** What the room behind is fitted to. */
export interface Outlook {
  /** Width of the frame over its height. */
  readonly aspect: number;
  /** Where the surface ends, from the top of the frame, 0 to 1. */
  readonly horizon: number;
  readonly wall: Tone;
  readonly dark: boolean;
}

/** The out-of-focus room past a table, or the garden past a window sill. */
export function roomBehind(
  plan: Pick<SetPlan, "kind" | "room">,
  outlook: Outlook,
  random: Random,
): { background: Scene["background"]; behind: Blur[] } {
  if (plan.kind === "sill") return garden(outlook, random);
  const { wall, dark } = outlook;
  const background = {
    top: hexOfOklch({ ...wall, l: wall.l * (dark ? 0.8 : 0.93) }),
    bottom: hexOfOklch({ ...wall, l: Math.min(0.97, wall.l * 1.03) }),
  };
  const shapes = motifs(plan.room, outlook, random);
  return { background, behind: shapes.map(rounded) };
}

/** Sky, hedges and sunlit leaves past a window. */
function garden(
  { aspect, horizon, dark }: Outlook,
  random: Random,
): { background: Scene["background"]; behind: Blur[] } {
  const sky = dark ? { top: "#3c4a70", bottom: "#7d86a6" } : { top: "#dcebf7", bottom: "#f4f3ea" };
  const behind: Blur[] = [];
  for (let n = 0; n < 46; n++) {
    const depth = n / 46;
    const lit = random() < 0.3 + 0.3 * depth;
    behind.push(
      rounded({
        shape: "disc",
        x: random() * 1.2 - 0.1,
        y: horizon * (0.5 + 0.14 * Math.floor(random() * 4) + 0.1 * random() + 0.1 * depth),
        w: (0.09 + 0.22 * random()) / Math.max(0.8, aspect),
        h: 0,
        blur: 0.05,
        colour: hexOfOklch({
          l: (lit ? 0.8 : 0.52) - (dark ? 0.28 : 0),
          c: 0.09 + 0.03 * random(),
          h: 120 + 30 * random(),
        }),
        strength: lit && !dark ? 1.25 : 0.95,
        cover: 0.55,
      }),
    );
  }
  return { background: sky, behind };
}

export function rounded(blur: Blur): Blur {
  const three = (value: number) => Math.round(value * 1000) / 1000 || 0;
  return {
    ...blur,
    x: three(blur.x),
    y: three(blur.y),
    w: three(blur.w),
    h: three(blur.h),
    strength: three(blur.strength),
    cover: three(blur.cover),
  };
}
