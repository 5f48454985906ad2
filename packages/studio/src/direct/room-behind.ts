import type { Random } from "../math/random.js";
import { hexOfOklch } from "../oklch.js";
import type { Blur, Scene } from "../scene.js";
import type { SetPlan } from "./set.js";

interface Tone {
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

/** Hues of what stands on shelves, mostly warm: nothing there may call for the eye. */
const MUTED_HUES = [30, 45, 60, 75, 90, 150, 235];

/** The out-of-focus room past a table, or the garden past a window sill. */
export function roomBehind(
  plan: SetPlan,
  outlook: Outlook,
  random: Random,
): { background: Scene["background"]; behind: Blur[] } {
  if (plan.kind === "sill") return garden(outlook, random);
  const { wall, dark } = outlook;
  const background = {
    top: hexOfOklch({ ...wall, l: wall.l * (dark ? 0.8 : 0.93) }),
    bottom: hexOfOklch({ ...wall, l: Math.min(0.97, wall.l * 1.03) }),
  };
  const mirrored = random() < 0.5;
  const side = (x: number) => (mirrored ? 1 - x : x);
  const shapes = [
    ...window(outlook, side(0.2 + 0.1 * random()), random),
    ...furniture(plan, outlook, side, random),
    ...(dark || plan.room === "cafe" ? lamps(outlook, random) : []),
  ];
  return { background, behind: shapes.map(rounded) };
}

/** A tall bright window with a cross bar. */
function window({ aspect, horizon, dark }: Outlook, x: number, random: Random): Blur[] {
  const w = 0.34 / Math.max(0.8, aspect);
  const top = -0.1 + 0.06 * random();
  const h = horizon * 0.86 - top;
  const light = dark ? { colour: "#9fb3d9", strength: 0.5 } : { colour: "#fff8ea", strength: 1.5 };
  const pane = { shape: "pane", blur: 0.035, cover: 0.95, ...light } as const;
  const y = top + h / 2;
  const halves = [-1, 1].map((sign): Blur => ({ ...pane, x: x + (sign * w) / 3.7, y, w: w / 2.1, h }));
  return [
    // Light that spills over the wall around it.
    { ...pane, shape: "pane", x, y, w: w * 1.3, h: h * 1.15, blur: 0.16, cover: 0.45 },
    ...halves,
    {
      ...pane,
      x,
      y: top + h * 0.55,
      w: w * 1.05,
      h: 0.018,
      blur: 0.02,
      cover: 0.5,
      colour: "#b9b2a6",
      strength: 1,
    },
  ];
}

/** Boards with books and pots, a picture, a plant: nothing that can be told apart. */
function furniture(
  plan: SetPlan,
  { aspect, horizon, wall, dark }: Outlook,
  side: (x: number) => number,
  random: Random,
): Blur[] {
  const shade = dark ? 0.5 : 0.86;
  const shapes: Blur[] = [];
  const block = (x: number, y: number, w: number, h: number, tone: Tone, blur = 0.022) =>
    shapes.push({
      shape: "pane",
      x: side(x),
      y,
      w: w / Math.max(0.8, aspect),
      h,
      blur,
      colour: hexOfOklch(tone),
      strength: shade,
      cover: 0.9,
    });
  const timber = { l: 0.5 + 0.12 * random(), c: 0.06, h: 58 };
  const foot = horizon * (0.5 + 0.08 * random());
  // A cupboard or counter that reaches down behind the table.
  block(
    0.76,
    (horizon + foot) / 2 + 0.05,
    0.62,
    horizon - foot + 0.12,
    { ...timber, l: timber.l + 0.12, c: 0.035 },
    0.03,
  );
  const shelves = plan.room === "bathroom" ? 1 : 2;
  for (let n = 0; n < shelves; n++) {
    const y = foot * (0.82 - 0.42 * n);
    block(0.76, y, 0.5, 0.014, timber, 0.014);
    let x = 0.56;
    while (x < 0.95) {
      const w = 0.025 + 0.05 * random();
      const h = 0.06 + 0.09 * random();
      const hue = MUTED_HUES[Math.floor(random() * MUTED_HUES.length)]!;
      const muted = { l: 0.42 + 0.42 * random(), c: 0.015 + 0.05 * random(), h: hue };
      if (random() < 0.75) block(x, y - h / 2, w, h, muted, 0.016);
      x += w + 0.012 + 0.03 * random();
    }
  }
  if (plan.room !== "office") {
    const leaf = { l: 0.5, c: 0.09, h: 138 };
    const [px, py] = [0.47 + 0.06 * random(), foot * 0.96];
    for (let n = 0; n < 9; n++) {
      shapes.push({
        shape: "disc",
        x: side(px + 0.11 * (random() - 0.5)),
        y: py - 0.16 * random(),
        w: 0.05 + 0.05 * random(),
        h: 0,
        blur: 0.026,
        colour: hexOfOklch({
          ...leaf,
          l: leaf.l + 0.16 * (random() - 0.5),
          h: leaf.h + 20 * (random() - 0.5),
        }),
        strength: shade,
        cover: 0.75,
      });
    }
  } else {
    block(0.45, foot * 0.4, 0.16, 0.2, { ...wall, l: wall.l * 0.6 }, 0.018);
  }
  return shapes;
}

/** Warm lights far behind, each a disc as a lens draws it. */
function lamps({ aspect, horizon }: Outlook, random: Random): Blur[] {
  return Array.from({ length: 14 }, (): Blur => {
    const warm = 45 + 40 * random();
    return {
      shape: "disc",
      x: random(),
      y: horizon * (0.05 + 0.75 * random()),
      w: (0.035 + 0.06 * random()) / Math.max(0.8, aspect),
      h: 0,
      blur: 0.006,
      colour: hexOfOklch({ l: 0.86, c: 0.1, h: warm }),
      strength: 1.6 + 1.8 * random(),
      cover: 0.22 + 0.4 * random(),
    };
  });
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

function rounded(blur: Blur): Blur {
  const three = (value: number) => Math.round(value * 1000) / 1000;
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
