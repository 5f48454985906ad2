import { cos, radians, sin } from "../../../math/exact.js";
import {
  ballAt,
  type Corner,
  frame,
  leaf,
  merged,
  placed,
  tube,
  turnedAt,
  type Vector,
} from "../../mesh/index.js";
import { type Model, part } from "../model.js";

const FOLDS = 4;
const [WIDTH, HEIGHT] = [48, 34];

/** The folded sheet at a place on the flat one: it rises and falls in pleats. */
const sheet = (x: number, y: number, out = 0): Vector => {
  const t = (x / WIDTH + 0.5) * FOLDS;
  const pleat = 0.5 + 0.5 * cos(radians(180 * t));
  return [x * 0.96, y, 3.2 * pleat + out];
};

/** The half outline of a pin, its point on the map. */
export const PIN: readonly Corner[] = [
  [0, 0],
  [0.25, 0.1, 0.2],
  [2.5, 5, 1.4],
  [2.6, 6.6, 2.4],
  [1.6, 8.6, 2],
  [0, 8.9],
];

/** Centimetres: an unfolded map that still shows its folds, a route and a pin on it. */
export const map: Model = {
  concept: "map",
  aliases: ["road map", "treasure map", "world map", "paper map"],
  realSize: 0.48,
  lies: true,
  bestTurn: -16,
  roles: {
    paper: { colour: "#f3e6c0", material: "matte plastic" },
    land: { colour: "#9ccb7f", material: "matte plastic" },
    water: { colour: "#86c5e6", material: "matte plastic" },
    route: { colour: "#d8452f", material: "matte plastic" },
    pin: { colour: "#e23a3a", material: "plastic" },
    eye: { colour: "#ffffff", material: "plastic" },
  },
  parts: () => {
    const lean = frame({ at: [0, HEIGHT / 2, 0] });
    /** A patch of colour that follows the pleats between two heights. */
    const region = (
      left: number,
      right: number,
      low: (x: number) => number,
      high: (x: number) => number,
      out: number,
    ) =>
      leaf(
        (u, v) => {
          const x = left + (right - left) * u;
          return sheet(x, low(x) + (high(x) - low(x)) * v, out);
        },
        (u, v) => 0.35 * Math.sqrt(Math.min(1, 90 * u * (1 - u)) * Math.min(1, 90 * v * (1 - v))),
        96,
        10,
      );
    const wave = (x: number, phase: number) => sin(radians(x * 9 + phase));
    const coast = (x: number) => -3 + 4.4 * wave(x, 0) + 1.2 * wave(2.3 * x, 50);
    const river = (x: number) => 8 + 2 * wave(x * 0.8, 100);
    const route = Array.from({ length: 13 }, (_, i) => -17 + i * 2.6).map(
      (x): Vector => sheet(x, -10 + 14 * ((x + 17) / 31) + 2.6 * wave(x * 1.4, 20), 0.55),
    );
    const dashes = route
      .slice(0, -1)
      .map((p, i) =>
        tube(
          [
            p,
            [
              (p[0] + route[i + 1]![0] * 1.4) / 2.4,
              (p[1] + route[i + 1]![1] * 1.4) / 2.4,
              (p[2] + route[i + 1]![2] * 1.4) / 2.4,
            ],
          ],
          0.42,
          { sides: 10 },
        ),
      );
    const end = route[route.length - 1]!;
    const on = (role: string, ...meshes: ReturnType<typeof tube>[]) =>
      part(role, placed(merged(...meshes), lean));
    return [
      on(
        "paper",
        region(
          -WIDTH / 2,
          WIDTH / 2,
          () => -HEIGHT / 2,
          () => HEIGHT / 2,
          0,
        ),
      ),
      on(
        "land",
        region(-22.4, 22.4, coast, () => 15.4, 0.12),
      ),
      on(
        "water",
        region(-22.4, 22.4, () => -15.4, coast, 0.12),
        region(
          -22.4,
          22.4,
          (x) => river(x) - 0.8,
          (x) => river(x) + 0.8,
          0.26,
        ),
      ),
      on("route", ...dashes),
      on("pin", turnedAt([end[0], end[1], end[2] + 0.2], PIN, {}, 48)),
      on("eye", ballAt([end[0], end[1] + 6.2, end[2] + 2], 1.2)),
    ];
  },
};
