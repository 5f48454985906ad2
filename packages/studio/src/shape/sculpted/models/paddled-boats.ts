import { boxAt, frame, merged, placed, rod, roundedRectangle, tube, type Vector } from "../../mesh/index.js";
import { sides } from "../face.js";
import { hull } from "../hull.js";
import { type Model, part } from "../model.js";
import { drum, wire } from "../pieces.js";

/** A paddle or an oar from its grip to its blade. */
const oar = (from: Vector, to: Vector, blade: number) => {
  const d: Vector = [to[0] - from[0], to[1] - from[1], to[2] - from[2]];
  const end = (t: number): Vector => [from[0] + d[0] * t, from[1] + d[1] * t, from[2] + d[2] * t];
  return merged(
    rod(from, end(0.84), 0.09, 12),
    tube([end(0.78), end(0.86), end(0.96), end(1)], [0.09, blade, blade, blade * 0.55], { sides: 20 }),
  );
};

/** Decimetres: an open canoe with its ends turned up, a paddle across it. */
export const canoe: Model = {
  concept: "canoe",
  aliases: ["wooden canoe", "canoes", "dugout", "indian canoe"],
  realSize: 4.8,
  bestTurn: -58,
  roles: {
    hull: { colour: "#c8402c", material: "wood" },
    rails: { colour: "#e0ad68", material: "wood" },
    seats: { colour: "#c98f52", material: "wood" },
    paddle: { colour: "#e9c796", material: "wood" },
  },
  parts: () => {
    const { shell, rail } = hull({
      length: 12,
      beam: 2.5,
      depth: 1.15,
      sheer: [0.75, 0.75],
      well: 0.8,
      ends: [0.62, 0.62],
    });
    return [
      part("hull", shell),
      part("rails", merged(...sides((s) => [wire(rail(s, 0.02), 0.11, { sides: 12, steps: 4 })]))),
      part(
        "seats",
        merged(
          boxAt([0, 1.05, 2.6], [2.0, 0.14, 0.7], 0.06),
          boxAt([0, 1.05, -2.8], [2.0, 0.14, 0.7], 0.06),
          rod([-1.2, 1.15, 0], [1.2, 1.15, 0], 0.1, 12),
        ),
      ),
      part("paddle", oar([1.6, 1.5, -2.6], [-1.4, 1.4, 1.9], 0.3)),
    ];
  },
};

/** Decimetres: a closed kayak with its seat well and a double paddle. */
export const kayak: Model = {
  concept: "kayak",
  aliases: ["sea kayak", "kayaks"],
  realSize: 4.2,
  bestTurn: -54,
  roles: {
    hull: { colour: "#f2a01f", material: "plastic" },
    cockpit: { colour: "#23262e", material: "rubber" },
    shaft: { colour: "#33363e", material: "plastic" },
    blades: { colour: "#2f7fc1", material: "plastic" },
    lines: { colour: "#23262e", material: "rubber" },
  },
  parts: () => {
    const { shell, rail } = hull({
      length: 12,
      beam: 2.3,
      depth: 0.95,
      sheer: [0.55, 0.4],
      well: -0.3,
      ends: [0.8, 0.8],
    });
    const ring: Vector[] = Array.from({ length: 18 }, (_, i): Vector => {
      const f = frame({ turn: 20 * i });
      return [f.z[0] * 0.72, 1.27, -0.5 + f.z[2] * 1.15];
    });
    return [
      part("hull", shell),
      part("lines", merged(...sides((s) => [wire(rail(s, 0.0), 0.05, { sides: 10, steps: 4 })]))),
      part(
        "cockpit",
        merged(
          tube(ring, 0.13, { closed: true, sides: 14, steps: 4 }),
          placed(drum(0.72, 0.16, {}, 0.06, 48), frame({ at: [0, 1.19, -0.5], scale: [1, 1, 1.6] })),
          boxAt([0, 1.5, -1.4], [1.0, 0.6, 0.2], 0.09, { nod: -14 }),
        ),
      ),
      part("shaft", rod([-3.1, 2.15, 0.75], [3.1, 1.55, 0.55], 0.1, 14)),
      part(
        "blades",
        merged(
          ...sides((s) => [
            placed(
              merged(
                tube(
                  [
                    [0, 0, 0],
                    [0, 0.55, 0],
                    [0, 1.3, 0],
                    [0, 1.6, 0],
                  ],
                  [0.1, 0.34, 0.36, 0.2],
                  { sides: 20 },
                ),
              ),
              frame({
                at: [2.8 * s, 1.85 - 0.27 * s, 0.65 - 0.1 * s],
                roll: -95.5 * s + (s < 0 ? -11 : 0),
                scale: [1, 1, 0.3],
              }),
            ),
          ]),
        ),
      ),
    ];
  },
};

/** Decimetres: a rowing boat with its oars in the rowlocks. */
export const rowboat: Model = {
  concept: "rowing boat",
  aliases: ["rowboat", "row boat", "wooden boat", "fishing boat", "old rowboat", "toy boat"],
  realSize: 3.6,
  bestTurn: -46,
  roles: {
    hull: { colour: "#2f7fb8", material: "wood" },
    rails: { colour: "#c98f52", material: "wood" },
    seats: { colour: "#dcae72", material: "wood" },
    oars: { colour: "#e9c796", material: "wood" },
    rowlocks: { colour: "#8d939c", material: "metal" },
  },
  parts: () => {
    const { shell, rail } = hull({
      length: 8.6,
      beam: 3.6,
      depth: 1.5,
      sheer: [0.75, 0.3],
      well: 1.05,
      ends: [0.8, 0.28],
    });
    return [
      part("hull", shell),
      part("rails", merged(...sides((s) => [wire(rail(s, 0.02), 0.14, { sides: 12, steps: 4 })]))),
      part(
        "seats",
        merged(
          boxAt([0, 1.25, 0.4], [3.3, 0.16, 0.9], 0.07),
          boxAt([0, 1.3, -2.7], [2.9, 0.16, 1.0], 0.07),
          boxAt([0, 1.45, 2.7], [1.9, 0.16, 0.8], 0.07),
        ),
      ),
      part("rowlocks", merged(...sides((s) => [drum(0.16, 0.34, { at: [1.82 * s, 1.75, -0.7] }, 0.05)]))),
      part("oars", merged(...sides((s) => [oar([0.35 * s, 2.0, -1.3], [4.3 * s, 1.0, 0.6], 0.26)]))),
    ];
  },
};

/** Decimetres: logs lashed together, a mast with a square sail. */
export const raft: Model = {
  concept: "raft",
  aliases: ["log raft", "wooden raft", "rafts"],
  realSize: 4,
  bestTurn: -30,
  top: { y: 1, halfWidth: 2, halfDepth: 2 },
  roles: {
    logs: { colour: "#a8733f", material: "wood" },
    ends: { colour: "#e2b777", material: "wood" },
    ropes: { colour: "#e6d2a4", material: "fabric" },
    sail: { colour: "#f7efdd", material: "fabric" },
  },
  parts: () => {
    const logs = [-3, -2, -1, 0, 1, 2, 3].map((i) => ({ x: i * 0.98, z: 3.6 + 0.25 * ((i * i) % 3) - 0.2 }));
    const sail: Vector[] = [
      [0, 7.6, 0.35],
      [0, 6.0, 0.75],
      [0, 4.4, 0.8],
      [0, 3.0, 0.4],
    ];
    return [
      part(
        "logs",
        merged(
          ...logs.map(({ x, z }) => rod([x, 0.5, -z], [x, 0.5, z], 0.5, 20)),
          ...[-2.4, 0, 2.4].map((z) => rod([-3.4, 1.1, z], [3.4, 1.1, z], 0.2, 14)),
          rod([0, 0.9, 0], [0, 8.4, 0], [0.2, 0.14], 16),
          rod([-2.3, 7.6, 0.25], [2.3, 7.6, 0.25], 0.13, 12),
          rod([-2.3, 3.0, 0.25], [2.3, 3.0, 0.25], 0.13, 12),
        ),
      ),
      part(
        "ends",
        merged(
          ...logs.flatMap(({ x, z }) =>
            sides((s) => [drum(0.4, 0.1, { nod: 90, at: [x, 0.5, (z + 0.01) * s] }, 0.03, 24)]),
          ),
        ),
      ),
      part(
        "ropes",
        merged(
          ...[-2.4, 0, 2.4].flatMap((z) =>
            logs.map(({ x }) =>
              tube(
                Array.from({ length: 10 }, (_, k): Vector => {
                  const f = frame({ roll: 36 * k });
                  return [x + f.x[0] * 0.27, 1.0 + f.x[1] * 0.34, z];
                }),
                0.08,
                { closed: true, sides: 6, steps: 2 },
              ),
            ),
          ),
          wire(
            [
              [0, 8.2, 0],
              [0, 4.6, 2.0],
              [0, 1.1, 3.9],
            ],
            0.05,
            { sides: 6 },
          ),
          wire(
            [
              [0, 8.2, 0],
              [0, 4.6, -2.0],
              [0, 1.1, -3.9],
            ],
            0.05,
            { sides: 6 },
          ),
        ),
      ),
      part(
        "sail",
        tube(sail, 1, { section: roundedRectangle(3.9, 0.12, 0.05), up: [0, 0, 1], steps: 6, caps: "flat" }),
      ),
    ];
  },
};
