import { cos, pow, sin } from "../../math/exact.js";
import type { Random } from "../../math/random.js";
import { LEAF_FORM } from "../layout.js";
import type { Detail } from "./foliage.js";
import { type Colour, type Leaves, leaves, limb, mixed, type PlantShape, type Point } from "./leaves.js";

const BARK: Colour = [0.06, 0.045, 0.032];
const SNOW: Colour = [0.8, 0.83, 0.88];

const BRANCHES = { near: 250, middle: 150, far: 54 };
/** Sprays along one side of a branch. */
const SPRAYS = { near: 10, middle: 1, far: 0 };

/**
 * A spruce: branches that bend down under their weight and turn up at their tips, hung with sprays of needles; `snowy`
 * lays snow on them. No two are alike: slim or broad, fuller to one side, with gaps; `bare` is how much of the trunk a
 * dense wood has left without branches.
 */
export function conifer(
  random: Random,
  detail: Detail,
  needle: Colour,
  snowy: number,
  bare = 0.07,
): PlantShape {
  const into = leaves();
  const slim = 0.15 + 0.09 * random();
  const foot = bare * (0.6 + 0.8 * random());
  limb(into, [0, 0, 0], [0, 0.97, 0], 0.012, 0.0012, BARK);
  for (let n = 0; bare > 0.15 && n < 14; n++) {
    // What the shade has killed stays as dry twigs.
    const [y, turn] = [foot * (0.35 + 0.65 * random()), random() * 6.2832];
    const r = slim * (0.15 + 0.3 * random());
    limb(into, [0, y, 0], [cos(turn) * r, y - r * 0.3, sin(turn) * r], 0.0022, 0.0006, BARK);
  }
  const [fuller, lopsided] = [random() * 6.2832, 0.08 + 0.2 * random()];
  const [thin, gaps] = [random() * 6.2832, 0.05 + 0.1 * random()];
  const taper = 0.65 + 0.3 * random();
  const weeping = 0.55 + 0.5 * random();
  const count = BRANCHES[detail];
  for (let n = 0; n < count; n++) {
    const t = 1 - pow(1 - (n + random()) / count, 0.8);
    const turn = n * 2.39996 + 1.1 * (random() - 0.5);
    // Branches are lost in places, where a neighbour stood or one broke off.
    const gap = gaps * (1 + 2 * sin(turn - thin + 9 * t));
    const long = 0.6 + 0.62 * random() - 0.2 * random() * random();
    const r = (slim * pow(1 - t, taper) + 0.007) * long * (1 + lopsided * cos(turn - fuller));
    if (random() < gap) continue;
    const shade = 0.62 + 0.6 * random();
    const green = mixed([needle[0] * 0.5, needle[1] * 0.5, needle[2] * 0.6], needle, shade);
    const branch: Branch = {
      c: cos(turn),
      s: sin(turn),
      y: foot + (0.985 - foot) * t,
      r,
      // Low ones hang, high ones still reach up.
      rise: r * (0.1 + 0.75 * t),
      drop: r * weeping * (1 - 0.75 * t) + 0.006,
      green,
      laden: random() < snowy,
      open: 0.3 + 0.3 * t + 0.2 * random(),
    };
    bear(into, random, detail, branch, snowy);
  }
  return into.shape();
}

interface Branch {
  /** Which way it reaches. */
  readonly c: number;
  readonly s: number;
  readonly y: number;
  readonly r: number;
  readonly rise: number;
  readonly drop: number;
  readonly green: Colour;
  readonly laden: boolean;
  readonly open: number;
}

/** Where a branch is, a share of its length out. */
function along({ c, s, y, r, rise, drop }: Branch, u: number): Point {
  return [c * r * u, y + rise * u - drop * u * u * (1.25 - 0.25 * u * u), s * r * u];
}

/** Hangs a branch with its sprays. */
function bear(into: Leaves, random: Random, detail: Detail, branch: Branch, snowy: number): void {
  const { c, s, r, green, open } = branch;
  const deep: Colour = [green[0] * 0.42, green[1] * 0.42, green[2] * 0.5];
  const white = () => mixed(green, SNOW, 0.8 + 0.2 * random());
  const [root, knee, tip] = [along(branch, 0), along(branch, 0.55), along(branch, 1)];
  const up: Point = [c * 0.75, 0.65, s * 0.75];
  // About the trunk it is dark, not open.
  const half = r * (detail === "far" ? 0.5 : detail === "middle" ? 0.34 : 0.2);
  const inner = detail === "far" ? tip : knee;
  const fill = detail === "near" ? deep : branch.laden ? white() : mixed(green, deep, 0.35 * random());
  const side = (p: Point, by: number, fall: number): Point => [p[0] - s * by, p[1] - fall, p[2] + c * by];
  into.add(root, side(inner, half, half * 0.5), side(inner, -half, half * 0.5), up, fill, open * 0.6);
  if (detail !== "near") {
    // A broad spray to its tip, hanging from its middle.
    const colour = branch.laden ? white() : green;
    const from = along(branch, 0.3);
    const hung: Point = [tip[0], tip[1] - r * 0.08, tip[2]];
    into.add(hung, side(from, half, half * 0.9), side(from, -half, half * 0.9), up, colour, LEAF_FORM + open);
  }
  const sprays = SPRAYS[detail];
  for (let n = 0; n < sprays; n++) {
    for (const way of [-1, 1]) {
      const u = 0.22 + (0.76 * (n + random())) / sprays;
      const p = along(branch, u);
      const long = r * (detail === "near" ? 0.37 : 0.6) * (1.2 - 0.75 * u) * (0.55 + 0.8 * random());
      const [ahead, hang] = [0.45 + 0.6 * random(), 0.3 + 0.75 * random() * (1 - u * 0.5)];
      const out = way * (0.75 + 0.3 * random());
      const end: Point = [
        p[0] + (-s * out + c * ahead) * long,
        p[1] - hang * long,
        p[2] + (c * out + s * ahead) * long,
      ];
      const w = long * (detail === "near" ? 0.19 : 0.42);
      const lit =
        branch.laden || random() < snowy * 0.6 ? white() : mixed(deep, green, 0.45 + 0.75 * u * random());
      into.add(
        end,
        [p[0] - c * w, p[1] + w * 0.3, p[2] - s * w],
        [p[0] + c * w, p[1] - w * 0.3, p[2] + s * w],
        [c * 0.7 - s * way * 0.35, 0.68, s * 0.7 + c * way * 0.35],
        lit,
        LEAF_FORM + open * (0.5 + 0.5 * u),
      );
    }
  }
  if (detail !== "near") return;
  const back = along(branch, 0.72);
  const wide = r * 0.07;
  into.add(
    tip,
    side(back, wide, wide * 0.3),
    side(back, -wide, wide * 0.3),
    up,
    branch.laden ? white() : green,
    LEAF_FORM + open,
  );
  for (let n = 0; n < 5; n++) {
    // Under it twigs hang as a curtain.
    const p = along(branch, 0.25 + 0.6 * random());
    const long = r * (0.16 + 0.2 * random());
    const [w, lean] = [long * 0.22, 0.5 * (random() - 0.5)];
    into.add(
      [p[0] + c * long * 0.2 - s * lean * long, p[1] - long, p[2] + s * long * 0.2 + c * lean * long],
      [p[0] - c * w, p[1], p[2] - s * w],
      [p[0] + c * w, p[1], p[2] + s * w],
      [c, 0.25, s],
      deep,
      LEAF_FORM + open * 0.5,
    );
  }
}
