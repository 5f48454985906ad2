import type { Random } from "../math/random.js";
import { hexOfOklch, mixed } from "../oklch.js";
import type { BackdropName } from "../scene.js";
import { inHour, type Tint } from "./hour.js";
import type { InkedMark, Layer } from "./layer.js";
import type { Setting } from "./places.js";
import { cactusMarks, fanMarks, firMarks, leafyMarks, palmMarks, type Rooted } from "./plants.js";

const NEEDLES: Tint = [0.42, 0.07, 172];
const LEAVES: Tint = [0.6, 0.12, 138];
const PALM: Tint = [0.55, 0.11, 150];
const BARK: Tint = [0.44, 0.05, 55];
const CACTUS: Tint = [0.52, 0.1, 150];
const AUTUMN: readonly Tint[] = [
  [0.66, 0.16, 55],
  [0.58, 0.17, 36],
  [0.76, 0.14, 82],
];
const BLOSSOM: readonly Tint[] = [
  [0.84, 0.08, 0],
  [0.78, 0.1, 355],
];

/** What grows at the edges of a place, to both sides of its things: a wood, palms, cactuses, some trees. */
export function growth(kind: BackdropName, setting: Setting, ground: string): Layer[] {
  const { backdrop } = setting.scene;
  const tropical = backdrop?.trees === "tropical";
  switch (kind) {
    case "forest":
      return [tropical ? jungle(setting, ground) : wood(setting, 11, 0.36)];
    case "snow":
    case "mountains":
    case "lake":
      return [wood(setting, kind === "snow" ? 9 : 7, kind === "snow" ? 0.34 : 0.24)];
    case "beach":
      return [palms(setting)];
    case "desert":
      return [cactuses(setting)];
    case "hills":
      return backdrop?.high ? [wood(setting, 5, 0.2)] : [wood(setting, 4, 0.24)];
    default:
      return [];
  }
}

/** Places for plants to the left and right of what stands in the picture, the farthest first. */
function roots({ scene, shore, cast, random }: Setting, count: number, high: number): Rooted[] {
  const { width, height } = scene;
  const short = Math.min(width, height);
  const { left, right } = cast.around ?? { left: width * 0.42, right: width * 0.58 };
  return Array.from({ length: count }, (_, k): Rooted => {
    const [from, to] =
      k % 2 === 0 ? [0, Math.max(width * 0.12, left)] : [Math.min(width * 0.88, right), width];
    // Evenly along each side, or two would stand in one another.
    const part = (Math.floor(k / 2) + 0.2 + 0.6 * random()) / Math.ceil(count / 2);
    const foot = shore + height * 0.015 + short * 0.035 * random();
    return { x: from + (to - from) * part, foot, high: short * high * (0.62 + 0.5 * random()) };
  }).sort((a, b) => a.foot - b.foot);
}

/** Trees of the place, its season and what is asked for. */
function wood(setting: Setting, count: number, high: number): Layer {
  const { scene, sky, hour, random } = setting;
  const { season, weather, trees, kind } = scene.backdrop!;
  const white = season === "winter" || weather === "snow" || kind === "snow";
  const leafy = trees === "broadleaf" || trees === "birch" || (!trees && !white && isLeafy(kind, season));
  const bark = mixed(inHour(BARK, hour), sky, 0.1);
  const marks = roots(setting, count, leafy ? high * 1.1 : high).flatMap((at): InkedMark[] => {
    if (leafy) return leafyMarks(at, mixed(leavesOf(setting, random), sky, 0.1), bark, trees === "birch");
    const needles = mixed(inHour(white ? [0.5, 0.06, 190] : NEEDLES, hour), sky, 0.12);
    const snow = white
      ? mixed(
          hexOfOklch({ l: 0.97, c: 0.01, h: 230 }),
          inHour([0.94, 0.02, 235], hour),
          hour === "day" ? 0 : 0.7,
        )
      : null;
    return firMarks(at, needles, bark, snow);
  });
  return { id: "trees", marks };
}

function isLeafy(kind: BackdropName, season: string | undefined): boolean {
  return kind === "hills" || (kind === "forest" && (season === "autumn" || season === "spring"));
}

function leavesOf({ scene, hour }: Setting, random: Random): string {
  const season = scene.backdrop?.season;
  const choices = season === "autumn" ? AUTUMN : season === "spring" ? BLOSSOM : [LEAVES];
  return inHour(choices[Math.floor(choices.length * random())]!, hour);
}

/** Palms behind, fans of broad leaves in the corners. */
function jungle(setting: Setting, ground: string): Layer {
  const { sky, hour, random } = setting;
  const green = inHour(PALM, hour);
  const trees = roots(setting, 8, 0.5).flatMap((at) =>
    palmMarks(at, mixed(green, sky, 0.14), mixed(inHour(BARK, hour), sky, 0.12), random() < 0.5 ? -1 : 1),
  );
  const { width, height } = setting.scene;
  const fans = [0.04, 0.2, 0.82, 0.97].flatMap((at, n) =>
    fanMarks(
      { x: width * at, foot: height * 1.01, high: height * (n === 0 || n === 3 ? 0.26 : 0.17) },
      mixed(ground, inHour([0.62, 0.14, 148], hour), 0.6),
    ),
  );
  return { id: "trees", marks: [...trees, ...fans] };
}

/** Two palms at one side of a beach, leaning towards the water. */
function palms(setting: Setting): Layer {
  const { scene, sky, hour, shore, cast, random } = setting;
  const { width, height } = scene;
  const short = Math.min(width, height);
  const left = random() < 0.5;
  const inward = left ? 1 : -1;
  const room = cast.around
    ? Math.min(0.14, Math.max(0.05, (left ? cast.around.left : width - cast.around.right) / width / 2))
    : 0.14;
  const x = (part: number) => (left ? width * part : width * (1 - part));
  const at: Rooted[] = [
    { x: x(room * 0.5), foot: shore + height * 0.05, high: short * 0.42 },
    { x: x(room * 1.15), foot: shore + height * 0.07, high: short * 0.54 },
  ];
  const green = mixed(inHour(PALM, hour), sky, 0.06);
  return { id: "palms", marks: at.flatMap((root) => palmMarks(root, green, inHour(BARK, hour), inward)) };
}

function cactuses(setting: Setting): Layer {
  const colour = mixed(inHour(CACTUS, setting.hour), setting.sky, 0.1);
  return { id: "cactuses", marks: roots(setting, 4, 0.17).flatMap((at) => cactusMarks(at, colour)) };
}
