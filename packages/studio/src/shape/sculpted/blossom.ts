import type { Mesh } from "../../geometry.js";
import { pow, radians, sin } from "../../math/exact.js";
import { around, type Frame, frame, instances, leaf, merged, placed, type Vector } from "../mesh/index.js";
import { type Model, type Part, part, type RoleSpec } from "./model.js";
import { STALK_ROLES, stalk } from "./stem.js";

export interface PetalForm {
  /** How far out its middle reaches, and how high its tip stands. */
  readonly reach: number;
  readonly height: number;
  /** How far its lip rolls outward. */
  readonly open: number;
  /** Half the angle it takes around the flower, degrees. */
  readonly spread: number;
  /** Frills along the lip, and how deep they are. */
  readonly frill?: readonly [count: number, depth: number];
  readonly thickness?: number;
}

/** A broad petal that stands around the y axis on its +z side. */
export function cuppedPetal({
  reach,
  height,
  open,
  spread,
  frill = [0, 0],
  thickness = 0.14,
}: PetalForm): Mesh {
  return leaf(
    (u, v) => {
      const across = 2 * u - 1;
      const angle = radians(across * spread * (0.5 + 0.5 * v));
      const wave = frill[1] * sin(radians(360 * frill[0] * u)) * v * v;
      const r = reach * (0.3 + 0.7 * pow(v, 0.6)) + open * v * v * v + wave;
      const y = height * v * (1 - 0.18 * across * across) - open * 0.45 * pow(v, 6) + wave * 0.6;
      return [r * sin(angle), y, r * sin(radians(90) - angle)];
    },
    (u, v) => (u > 0 && u < 1 && v > 0 && v < 1 ? thickness : 0),
    frill[0] > 0 ? Math.max(36, 6 * frill[0]) : 14,
    frill[0] > 0 ? 10 : 14,
  );
}

/** Rings of petals, each turned by its own angle. */
export function whorls(rings: readonly (readonly [count: number, from: number, petal: Mesh])[]): Mesh {
  return merged(...rings.map(([count, from, petal]) => instances(petal, around(count, undefined, from))));
}

/** One flower on its stalk. */
export interface Blossom {
  readonly concept: string;
  readonly aliases: readonly string[];
  readonly realSize: number;
  /** Roles of the bloom, the petals first. */
  readonly roles: Readonly<Record<string, RoleSpec>>;
  /** How far the bloom nods to the viewer. */
  readonly nod: number;
  readonly scale?: number;
  /** What is in the bloom, about the y axis of a frame at the stalk's end. */
  readonly bloom: (coarseness: number) => readonly Part[];
  /** Other leaves than a stalk's two. */
  readonly leaves?: () => Mesh;
  readonly stem?: number;
  /** Degrees that it tips over where it was cut; 0 for what has its roots. Default: about level. */
  readonly tips?: number;
}

const WAY: readonly Vector[] = [
  [0, 0, 0],
  [0.12, 2.2, 0.1],
  [0.05, 4.2, -0.1],
  [0, 6.0, -0.1],
  [0.2, 7.5, 0.2],
];

/** The model of a flower. */
export function blossomOf({
  concept,
  aliases,
  realSize,
  roles,
  nod,
  scale = 1,
  bloom,
  leaves,
  stem = 0.19,
  tips = 70,
}: Blossom): Model {
  const at: Frame = frame({ at: [0.2, 7.4, 0.2], nod, roll: -6, scale });
  return {
    concept,
    aliases,
    realSize,
    ...(tips > 0 ? { grows: true, tips } : {}),
    bestTurn: -14,
    roles: { ...roles, ...STALK_ROLES },
    parts: (coarseness) => {
      const stalked = stalk(WAY, stem, 2.6);
      return [
        ...bloom(coarseness).map(({ role, mesh }) => part(role, placed(mesh, at))),
        ...(leaves ? [stalked[0]!, part("leaves", leaves())] : stalked),
      ];
    },
  };
}
