import type { Bounds, Part } from "../../geometry.js";
import { cos, radians, sin } from "../../math/exact.js";
import type { Form } from "../../scene.js";
import { merged, type Vector } from "../mesh/index.js";
import { bent, parted } from "./bend.js";
import { capped } from "./cap.js";
import { clipped } from "./clip.js";
import type { Flesh } from "./flesh.js";

/** Ways of eating from a thing: a mouthful is gone, or half of it. */
export type Bite = Extract<NonNullable<Form["cut"]>, "bitten" | "eaten">;

export function isBite(cut: Form["cut"]): cut is Bite {
  return cut === "bitten" || cut === "eaten";
}

/** A hollow that teeth left: a ball, with all that lies beyond it along x. */
interface Hollow {
  readonly at: Vector;
  readonly radius: number;
}

/** Mouthfuls by their middle, in half sides from the middle of the thing, and their size against its mean half side. */
const MOUTHFULS: Readonly<
  Record<Bite, readonly (readonly [x: number, y: number, z: number, size: number])[]>
> = {
  bitten: [[1.16, 0.16, 0.34, 0.74]],
  eaten: [
    [1.06, 0.44, 0.3, 0.84],
    [1.06, -0.26, 0.34, 0.84],
  ],
};
/** Where teeth went deeper than the mouth: degrees along its rim, each way of which there is one up and down and one across. */
const TEETH = [-66, -33, 0, 33, 66];
/** A tooth's size and its distance from the middle of the mouthful, of the mouthful's radius. */
const TOOTH = { radius: 0.33, out: 0.74 };
/** How far each part's own bitten face lies before the one below it. */
const LIFT = 0.002;

function hollowsOf(bite: Bite, { min, max }: Bounds): Hollow[] {
  const half = [0, 1, 2].map((axis) => (max[axis]! - min[axis]!) / 2);
  // Of what is flat, its breadth says how much a mouth takes.
  const mean = Math.sqrt(half[0]! * Math.max(half[1]!, half[2]!));
  return MOUTHFULS[bite].flatMap(([x, y, z, size]) => {
    const at = [x, y, z].map((share, axis) => min[axis]! + half[axis]! * (1 + share)) as unknown as Vector;
    const radius = size * mean;
    const teeth = TEETH.flatMap((degrees) => {
      const [s, c] = [sin(radians(degrees)), cos(radians(degrees))];
      const out = TOOTH.out * radius;
      const tooth = (dy: number, dz: number): Hollow => ({
        at: [at[0] - out * c, at[1] + out * dy, at[2] + out * dz],
        radius: TOOTH.radius * radius,
      });
      return degrees === 0 ? [tooth(0, 0)] : [tooth(s, 0), tooth(0, s)];
    });
    return [{ at, radius }, ...teeth];
  });
}

/** How deep a point lies in the deepest hollow; below 0 in none. */
function depthIn(hollows: readonly Hollow[], [x, y, z]: Vector): number {
  return Math.max(
    ...hollows.map(({ at, radius }) => {
      const [dx, dy, dz] = [Math.min(0, x - at[0]), y - at[1], z - at[2]];
      return radius - Math.sqrt(dx * dx + dy * dy + dz * dz);
    }),
  );
}

/** Where along x the wall of the hollows lies for a place across; beyond their rims, where the nearest rim lies. */
function wallAt(hollows: readonly Hollow[], z: number, y: number): number {
  let [wall, rim, nearest] = [Number.POSITIVE_INFINITY, 0, Number.NEGATIVE_INFINITY];
  for (const { at, radius } of hollows) {
    const [dy, dz] = [y - at[1], z - at[2]];
    const left = radius * radius - dy * dy - dz * dz;
    if (left >= 0) wall = Math.min(wall, at[0] - Math.sqrt(left));
    if (left > nearest) [rim, nearest] = [at[0], left];
  }
  return nearest >= 0 ? wall : rim;
}

/** A thing from which somebody ate: what is inside shows, or each part's own colour where that is not known. */
export function bitten(parts: readonly Part[], bounds: Bounds, bite: Bite, flesh: Flesh | null): Part[] {
  const hollows = hollowsOf(bite, bounds);
  const cuts = parts.map((part) => ({
    part,
    ...clipped(parted(part.mesh), (p) => depthIn(hollows, p)),
  }));
  const plane = { axis: 0, side: 1, at: () => bounds.max[0] } as const;
  const wall =
    (lift: number) =>
    (p: Vector): Vector => [wallAt(hollows, p[2], p[1]) + lift, p[1], p[2]];
  const faces = (seams: (typeof cuts)[number]["seams"], role: string | null, lift: number): Part[] =>
    capped(seams, plane, flesh ?? { colour: "" }).map((face, layer) => ({
      role: role ?? face.role,
      mesh: bent(parted(face.mesh), wall(lift + layer * LIFT)),
    }));
  const caps = flesh
    ? faces(
        cuts.flatMap(({ seams }) => seams),
        null,
        0,
      )
    : cuts.flatMap(({ seams, part }, n) => faces(seams, part.role, n * LIFT));
  const roles = new Map<string, Part["mesh"][]>();
  for (const { role, mesh } of [...cuts.map(({ part, mesh }) => ({ ...part, mesh })), ...caps])
    if (mesh.indices.length > 0) roles.set(role, [...(roles.get(role) ?? []), mesh]);
  return [...roles].map(([role, meshes]) => ({ role, mesh: merged(...meshes) }));
}
