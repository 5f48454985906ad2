import type { Mesh } from "../../../geometry.js";
import { radians, sin } from "../../../math/exact.js";
import { ball, frame as framed, leaf, merged, mirrored, placed, type Vector } from "../../mesh/index.js";
import { hull } from "../hull.js";
import { type Model, type Part, part } from "../model.js";
import { box, drum, rod, wire } from "../pieces.js";

/** A square sail between its yards, filled by wind from astern. */
function sail(z: number, foot: number, head: number, low: number, high: number, belly: number): Mesh {
  return leaf(
    (u, v) => {
      const half = (foot + (head - foot) * v) * (1 - 0.06 * sin(radians(180 * v)));
      const full = sin(radians(180 * u)) * sin(radians(25 + 130 * (1 - v)));
      const cut = 0.12 * sin(radians(180 * u)) * (1 - v);
      return [(1 - 2 * u) * half, low + (high - low) * v + cut * (high - low), z + 0.1 + belly * full];
    },
    (u, v) => (u > 0 && u < 1 && v > 0 && v < 1 ? 0.035 : 0),
    18,
    14,
  );
}

/** A sail on a stay: three corners. */
function jib(tack: Vector, clew: Vector, head: Vector, belly: number): Mesh {
  return leaf(
    (u, v) => {
      const at = (k: 0 | 1 | 2) => tack[k] + (clew[k] - tack[k]) * u * (1 - v) + (head[k] - tack[k]) * v;
      return [at(0) + belly * sin(radians(180 * u)) * sin(radians(180 * Math.min(1, v + 0.1))), at(1), at(2)];
    },
    (u, v) => (u > 0 && u < 1 && v > 0 && v < 1 ? 0.03 : 0),
    14,
    18,
  );
}

/** Mast, yards and sails at a place along the keel; sizes against the mainmast's. */
function rig(z: number, size: number): Part[] {
  const top = 1.9 + 8.4 * size;
  const yard = (y: number, half: number) => rod([-half, y, z + 0.1], [half, y, z + 0.1], [0.07, 0.07], 10);
  const levels = [
    [2.9, 5.3, 2.5, 2.25],
    [5.45, 7.6, 2.15, 1.75],
    [7.75, 9.1, 1.6, 1.2],
  ] as const;
  const at = (y: number) => 1.9 + (y - 1.9) * size;
  return [
    part("masts", rod([0, 1.2, z], [0, top, z - 0.1], [0.17 * size, 0.07], 14)),
    part("masts", merged(...levels.map(([, high, , head]) => yard(at(high) + 0.04, head * size + 0.12)))),
    part("masts", drum(0.32 * size, 0.22, { at: [0, at(5.4), z - 0.04] }, 0.05, 20)),
    part(
      "sails",
      merged(
        ...levels.map(([low, high, foot, head]) =>
          sail(z, foot * size, head * size, at(low), at(high), 0.75 * size),
        ),
      ),
    ),
    // Shrouds from the rail to the top.
    part(
      "ropes",
      mirrored(
        merged(
          ...[-0.5, -0.1, 0.3].map((aft) =>
            wire(
              [
                [1.18, 2.0, z - 0.25 + aft],
                [0.6, 2 + (at(5.4) - 2) * 0.5, z - 0.1 + aft * 0.5],
                [0.12, at(5.4), z],
              ],
              0.018,
              { sides: 5 },
            ),
          ),
        ),
      ),
    ),
  ];
}

function ship(): Part[] {
  const { shell, rail } = hull({
    length: 10.6,
    beam: 2.7,
    depth: 2.05,
    sheer: [0.75, 1.15],
    well: 0.42,
    ends: [0.72, 0.22],
  });
  const ports = [-2.6, -1.7, -0.8, 0.1, 1, 1.9].map((z) =>
    box([0.14, 0.3, 0.36], [1.27 - 0.035 * (z - 0.2) * (z - 0.2), 1.28, z], 0.04),
  );
  return [
    part("hull", shell),
    part("trim", merged(wire(rail(1), 0.1, { steps: 2 }), wire(rail(-1), 0.1, { steps: 2 }))),
    part(
      "trim",
      mirrored(
        wire(
          rail(1, -0.02).map(([x, y, z]): Vector => [x * 0.985, y - 0.46, z]),
          0.06,
          { steps: 2 },
        ),
      ),
    ),
    part("ports", mirrored(merged(...ports))),
    // The high stern with its lit windows.
    part("hull", box([2.05, 1.35, 1.9], [0, 2.95, -4.1], 0.12)),
    part("trim", box([2.2, 0.14, 2.1], [0, 3.66, -4.1], 0.05)),
    part("trim", box([2.2, 0.12, 2.0], [0, 2.42, -4.15], 0.05)),
    part("windows", merged(...[-0.62, 0, 0.62].map((x) => box([0.4, 0.5, 0.08], [x, 3.02, -5.08], 0.04)))),
    part(
      "windows",
      mirrored(merged(...[-4.6, -3.9].map((z) => box([0.08, 0.46, 0.36], [1.04, 3.02, z], 0.04)))),
    ),
    part("windows", drum(0.16, 0.34, { at: [0, 4.25, -4.95] }, 0.06, 16)),
    part("masts", rod([0, 3.6, -4.95], [0, 4.12, -4.95], 0.04)),
    part("planks", box([2.0, 0.1, 1.7], [0, 2.42, 3.4], 0.04)),
    part("masts", rod([0, 2.5, 4.4], [0, 3.75, 7.5], [0.14, 0.06], 14)),
    ...rig(0, 1),
    ...rig(2.75, 0.86),
    ...rig(-2.6, 0.76),
    part("sails", jib([0, 3.75, 7.2], [0.2, 3.1, 4.4], [0, 7.4, 3.05], 0.35)),
    part(
      "ropes",
      merged(
        wire(
          [
            [0, 3.72, 7.4],
            [0, 5.6, 5.2],
            [0, 8.9, 2.7],
          ],
          0.02,
          { sides: 5 },
        ),
        wire(
          [
            [0, 10.2, -0.1],
            [0, 9.5, 1.4],
            [0, 9.0, 2.65],
          ],
          0.02,
          { sides: 5 },
        ),
        wire(
          [
            [0, 8.2, -2.7],
            [0, 9.1, -1.4],
            [0, 10.2, -0.1],
          ],
          0.02,
          { sides: 5 },
        ),
      ),
    ),
  ];
}

/** A flag that flies aft from the mainmast's top. */
function flag(): Mesh {
  return leaf(
    (u, v) => [0.34 * u * sin(radians(400 * u + 30)), 10.05 + 1.15 * v - 0.2 * u * u, -0.16 - 1.85 * u],
    (u, v) => (u > 0 && u < 1 && v > 0 && v < 1 ? 0.03 : 0),
    26,
    10,
  );
}

const ROLES = {
  hull: { colour: "#6d4528", material: "wood" },
  sails: { colour: "#efe6d2", material: "fabric" },
  trim: { colour: "#c9973f", material: "wood" },
  masts: { colour: "#8a5f38", material: "wood" },
  ports: { colour: "#2a2320", material: "matte plastic" },
  windows: { colour: "#ffcf7a", material: "ceramic" },
  planks: { colour: "#b78a58", material: "wood" },
  ropes: { colour: "#4a3a2a", material: "fabric" },
  flag: { colour: "#c8362e", material: "fabric" },
} as const;

/** A ship of the age of sail: three masts under square sails. */
export const sailingShip: Model = {
  concept: "sailing ship",
  aliases: [
    "tall ship",
    "galleon",
    "frigate",
    "schooner",
    "clipper",
    "old ship",
    "wooden ship",
    "caravel",
    "square rigger",
    "ghost ship",
  ],
  realSize: 32,
  bestTurn: -58,
  roles: ROLES,
  parts: () => [...ship(), part("masts", rod([0, 10, -0.1], [0, 11.3, -0.12], 0.05)), part("flag", flag())],
};

/** The same under the black flag: a skull over crossed bones. */
export const pirateShip: Model = {
  concept: "pirate ship",
  aliases: ["pirate boat", "pirate galleon", "corsair"],
  realSize: 32,
  bestTurn: -58,
  roles: {
    ...ROLES,
    hull: { colour: "#4a3226", material: "wood" },
    sails: { colour: "#3a3634", material: "fabric" },
    trim: { colour: "#8e2f26", material: "wood" },
    flag: { colour: "#191919", material: "fabric" },
    bones: { colour: "#f2ece0", material: "plastic" },
  },
  parts: () => [
    ...ship(),
    part("masts", rod([0, 10, -0.1], [0, 11.4, -0.12], 0.05)),
    part("flag", flag()),
    part("bones", merged(...emblem(1.02, 4.25, 0.92))),
    part("bones", merged(...onFlag(1), ...onFlag(-1))),
  ],
};

/** On a sail, seen from ahead and a little from the side. */
function emblem(z: number, y: number, size: number): Mesh[] {
  return [
    placed(ball([0.5 * size, 0.46 * size, 0.14], 32), framed({ at: [0, y + 0.2, z] })),
    placed(ball([0.3 * size, 0.24 * size, 0.13], 24), framed({ at: [0, y - 0.2 * size, z] })),
    rod([-0.8 * size, y - 0.75 * size, z - 0.02], [0.8 * size, y - 0.25 * size, z - 0.02], 0.085 * size, 10),
    rod([-0.8 * size, y - 0.25 * size, z - 0.02], [0.8 * size, y - 0.75 * size, z - 0.02], 0.085 * size, 10),
  ];
}

function onFlag(side: 1 | -1): Mesh[] {
  const x = 0.34 * 0.5 * sin(radians(230)) + 0.045 * side;
  const [y, z] = [10.66, -1.08];
  return [
    placed(ball([0.05, 0.24, 0.26], 24), framed({ at: [x, y + 0.1, z] })),
    rod([x, y - 0.32, z - 0.4], [x, y - 0.08, z + 0.4], 0.05, 8),
    rod([x, y - 0.08, z - 0.4], [x, y - 0.32, z + 0.4], 0.05, 8),
  ];
}
