import { cos, radians, sin } from "../../../math/exact.js";
import {
  boxAt,
  type Frame,
  frame,
  merged,
  patch,
  placed,
  roundedRectangle,
  tube,
  type Vector,
} from "../../mesh/index.js";
import { type Model, part } from "../model.js";
import { box } from "../pieces.js";

/** The way the wall takes over the hills: its height and depth by how far across it is. */
const way = (x: number): Vector => [
  x,
  1.6 + 0.9 * sin(radians(38 * x + 20)) + 0.1 * x,
  1.6 * sin(radians(30 * x)) + 0.4 * cos(radians(70 * x)),
];

/** Height of the hills. */
function hill(x: number, z: number): number {
  const [, crest, middle] = way(x);
  const off = z - middle;
  const slope = 1 / (1 + 0.16 * off * off);
  const round = Math.max(0, 1 - (x * x) / 64 - (z * z) / 34);
  return (
    Math.max(0, crest * slope + 0.25 * sin(radians(60 * x + 90 * z)) * (1 - slope)) * Math.min(1, round * 3.2)
  );
}

/** A wall with battlements that winds over green hills from watchtower to watchtower. */
export const greatWall: Model = {
  concept: "great wall",
  aliases: ["great wall of china", "the great wall", "chinese wall", "great chinese wall"],
  realSize: 300,
  bestTurn: -16,
  roles: {
    stone: { colour: "#cdb591", material: "clay" },
    battlements: { colour: "#bda37d", material: "clay", follows: 0.93 },
    windows: { colour: "#5b4a36", material: "clay" },
    hills: { colour: "#6f9f48", material: "clay" },
    ground: { colour: "#5c8a3d", material: "clay" },
  },
  parts: () => {
    const at = (x: number, lift: number): Vector => {
      const [a, , z] = way(x);
      return [a, hill(a, z) + lift, z];
    };
    const run = Array.from({ length: 41 }, (_, i) => -6.6 + 0.33 * i);
    const wall = tube(
      run.map((x) => at(x, 0.5)),
      1,
      { section: roundedRectangle(0.72, 1.5, 0.06), up: [0, 1, 0], steps: 3, caps: "flat" },
    );
    const heading = (x: number): Frame => {
      const [a, b] = [at(x - 0.05, 0), at(x + 0.05, 0)];
      const [dx, dy, dz] = [b[0] - a[0], b[1] - a[1], b[2] - a[2]];
      const flat = Math.sqrt(dx * dx + dz * dz);
      const ahead: Vector = [dx / flat, 0, dz / flat];
      return {
        x: [ahead[0], dy / flat, ahead[2]],
        y: [0, 1, 0],
        z: [-ahead[2], 0, ahead[0]],
        origin: at(x, 1.25),
      };
    };
    const merlons = Array.from({ length: 46 }, (_, i) => -6.6 + 0.29 * i).flatMap((x) =>
      [-0.3, 0.3].map((z) => placed(boxAt([0, 0.08, z], [0.17, 0.24, 0.12], 0.03, {}, 1), heading(x))),
    );
    const tower = (x: number) => {
      const f = { ...heading(x), x: heading(x).x, origin: at(x, 0) };
      const level: Frame = { ...f, x: [f.x[0], 0, f.x[2]] };
      const crown = [-0.6, -0.2, 0.2, 0.6].flatMap((a) =>
        [-0.62, 0.62].flatMap((b) => [
          boxAt([a, 2.55, b], [0.24, 0.3, 0.16], 0.04, {}, 1),
          boxAt([b, 2.55, a], [0.16, 0.3, 0.24], 0.04, {}, 1),
        ]),
      );
      const holes = [-0.38, 0, 0.38].flatMap((a) => [
        box([0.2, 0.4, 0.1], [a, 1.8, 0.66], 0.05),
        box([0.1, 0.4, 0.2], [0.66, 1.8, a], 0.05),
        box([0.1, 0.4, 0.2], [-0.66, 1.8, a], 0.05),
      ]);
      return [
        part(
          "stone",
          placed(
            merged(box([1.3, 3.0, 1.3], [0, 0.8, 0], 0.06), box([1.5, 0.18, 1.5], [0, 2.32, 0], 0.05)),
            level,
          ),
        ),
        part("battlements", placed(merged(...crown), level)),
        part("windows", placed(merged(...holes), level)),
      ];
    };
    const land = patch(
      (u, v) => {
        const [x, z] = [7.9 * v * cos(radians(-360 * u)), 5.7 * v * sin(radians(-360 * u))];
        return [x, 0.3 + hill(x, z) - 0.3 * v ** 12, z];
      },
      { u: 96, v: 40, aroundU: true },
    );
    return [
      part("stone", placed(wall, frame({ at: [0, 0.3, 0] }))),
      part("battlements", placed(merged(...merlons), frame({ at: [0, 0.3, 0] }))),
      ...[-5.6, -0.9, 4.1].flatMap((x) =>
        tower(x).map((p) => part(p.role, placed(p.mesh, frame({ at: [0, 0.3, 0] })))),
      ),
      part("hills", land),
      part("ground", placed(box([1, 0.3, 1], [0, 0.15, 0], 0.02), frame({ scale: [9, 1, 6] }))),
    ];
  },
};
