import { type Vector, type Weave, weave } from "../../../mesh/index.js";
import { type Part, part } from "../../model.js";

/** The land of a diorama: a square block cut out of a country, in units of which its side has ten. */
export interface Ground {
  readonly height: (x: number, z: number) => number;
  /** What the land is of at a point, by the name of a role. */
  readonly role: (x: number, z: number, height: number, slope: number) => string;
  /** Where still water stands. */
  readonly water?: number;
}

/** Half the block's side, and the height of its foot. */
export const HALF = 5;
const FOOT = -2.1;
const CELLS = 60;
const PITCH = (2 * HALF) / CELLS;
/** Of the sod over the earth, and of the earth over what is deep. */
const SOD = 0.24;
const EARTH = 0.85;

type Weaves = Map<string, Weave>;

function woven(weaves: Weaves, role: string): Weave {
  const found = weaves.get(role) ?? weave();
  weaves.set(role, found);
  return found;
}

/** The block's surface, its water and its cut sides, part by part. */
export function blockOf({ height, role, water }: Ground): Part[] {
  const weaves: Weaves = new Map();
  const at = (n: number) => -HALF + n * PITCH;
  const normal = (x: number, z: number): Vector => {
    const [dx, dz] = [height(x + 0.06, z) - height(x - 0.06, z), height(x, z + 0.06) - height(x, z - 0.06)];
    const long = Math.sqrt(dx * dx + 0.0144 + dz * dz);
    return [-dx / long, 0.12 / long, -dz / long];
  };
  for (let j = 0; j < CELLS; j++) {
    for (let i = 0; i < CELLS; i++) {
      const [x, z, u, v] = [at(i), at(j), at(i + 1), at(j + 1)];
      const [mx, mz] = [(x + u) / 2, (z + v) / 2];
      const [, up] = normal(mx, mz);
      const name = role(mx, mz, height(mx, mz), Math.sqrt(1 - up * up) / Math.max(0.05, up));
      const into = woven(weaves, name);
      const corner = (px: number, pz: number) => into.vertex([px, height(px, pz), pz], normal(px, pz));
      into.quad(corner(x, z), corner(x, v), corner(u, v), corner(u, z));
      if (water === undefined) continue;
      const low = Math.min(height(x, z), height(u, z), height(x, v), height(u, v));
      if (low > water) continue;
      const pool = woven(weaves, "water");
      const lie = (px: number, pz: number) => pool.vertex([px, water, pz], [0, 1, 0]);
      pool.quad(lie(x, z), lie(x, v), lie(u, v), lie(u, z));
    }
  }
  for (const side of SIDES)
    cutSide(weaves, side, { height, role, ...(water === undefined ? {} : { water }) });
  const under = woven(weaves, "deep");
  const foot = (x: number, z: number) => under.vertex([x, FOOT, z], [0, -1, 0]);
  under.quad(foot(-HALF, -HALF), foot(HALF, -HALF), foot(HALF, HALF), foot(-HALF, HALF));
  return [...weaves].map(([name, each]): Part => part(name, each.mesh()));
}

interface Side {
  /** Where a share of its way along is, so that the block's inside lies to the left. */
  readonly at: (t: number) => readonly [number, number];
  readonly out: Vector;
}

const SIDES: readonly Side[] = [
  { at: (t) => [-HALF + t * 2 * HALF, HALF], out: [0, 0, 1] },
  { at: (t) => [HALF - t * 2 * HALF, -HALF], out: [0, 0, -1] },
  { at: (t) => [HALF, HALF - t * 2 * HALF], out: [1, 0, 0] },
  { at: (t) => [-HALF, -HALF + t * 2 * HALF], out: [-1, 0, 0] },
];

/** One cut face: sod or whatever lies on top, earth, what is deep, and the water that the cut goes through. */
function cutSide(weaves: Weaves, { at, out }: Side, { height, role, water }: Ground): void {
  const strip = (
    name: string,
    t: number,
    s: number,
    low: readonly [number, number],
    high: readonly [number, number],
  ) => {
    if (high[0] - low[0] < 1e-4 && high[1] - low[1] < 1e-4) return;
    const into = woven(weaves, name);
    const corner = (share: number, y: number) => {
      const [x, z] = at(share);
      return into.vertex([x, y, z], out);
    };
    into.quad(corner(t, low[0]), corner(s, low[1]), corner(s, high[1]), corner(t, high[0]));
  };
  for (let n = 0; n < CELLS; n++) {
    const [t, s] = [n / CELLS, (n + 1) / CELLS];
    const tops = [t, s].map((share) => height(...at(share))) as [number, number];
    const [mx, mz] = at((t + s) / 2);
    const name = role(mx, mz, (tops[0] + tops[1]) / 2, 0);
    const below = (by: number): [number, number] => [
      Math.max(FOOT, tops[0] - by),
      Math.max(FOOT, tops[1] - by),
    ];
    const bed = Math.max(FOOT, FOOT + EARTH * 0.62);
    const earth: [number, number] = [Math.min(below(SOD)[0], bed), Math.min(below(SOD)[1], bed)];
    strip(name, t, s, below(SOD), tops);
    strip("earth", t, s, earth, below(SOD));
    strip("deep", t, s, [FOOT, FOOT], earth);
    if (water !== undefined && Math.min(...tops) < water)
      strip("water", t, s, [Math.min(tops[0], water), Math.min(tops[1], water)], [water, water]);
  }
}
