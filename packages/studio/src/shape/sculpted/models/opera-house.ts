import { cos, radians, sin } from "../../../math/exact.js";
import { frame, leaf, merged, mirrored, placed, type Vector } from "../../mesh/index.js";
import { type Model, part } from "../model.js";
import { box } from "../pieces.js";

/** A point of one half of a shell: along its ridge from the foot behind to the tip in front, and down to its base. */
function onShell(ahead: number, down: number): Vector {
  const a = radians(12 + 92 * ahead);
  const ridge: Vector = [
    0,
    3.3 * sin(a) * (0.35 + 0.65 * ahead) + 1.2 * ahead,
    0.4 - 2.9 * cos(a) + 1.0 * ahead,
  ];
  const base: Vector = [1.55, 0, -0.9 + 1.1 * ahead];
  const bulge = sin(radians(180 * down)) * (0.35 + 0.4 * ahead);
  const t = down * down * (3 - 2 * down) * 0.4 + down * 0.6;
  return [
    ridge[0] + (base[0] - ridge[0]) * t + bulge * 0.5,
    ridge[1] + (base[1] - ridge[1]) * t + bulge * 0.5,
    ridge[2] + (base[2] - ridge[2]) * t,
  ];
}

const SHELL = () => {
  const thick = (u: number, v: number) =>
    0.2 * Math.sqrt(Math.max(0, (1 - (2 * v - 1) ** 8) * Math.min(1, 4 * (1 - u) + 0.1)));
  const half = leaf((u, v) => onShell(v, 1 - u), thick, 20, 24);
  return mirrored(half);
};

const GLASS = () =>
  leaf(
    (u, v) => {
      const [x, y, z] = onShell(0.86, 1 - v);
      return [x * 0.985 * (2 * u - 1), y, z];
    },
    (u, v) => 0.1 * Math.sqrt(Math.max(0, (1 - (2 * u - 1) ** 8) * (1 - v ** 8))),
    14,
    20,
  );

/** Two rows of white shells like sails, and a small pair, on a terrace. */
export const operaHouse: Model = {
  concept: "sydney opera house",
  aliases: ["opera house", "the sydney opera house", "sydney opera"],
  realSize: 180,
  bestTurn: -52,
  roles: {
    shells: { colour: "#faf6ec", material: "ceramic" },
    glass: { colour: "#3d5a78", material: "ceramic" },
    terrace: { colour: "#c99b78", material: "clay" },
    steps: { colour: "#b08263", material: "clay", follows: 0.7 },
    water: { colour: "#4f9fd0", material: "ceramic" },
  },
  parts: () => {
    const rows = [
      ...[
        [5.2, 0.95],
        [2.5, 1.2],
        [-0.5, 1.42],
      ].flatMap(([z, k]) => [frame({ at: [-2.35, 1.5, z!], scale: k! })]),
      frame({ at: [-2.35, 1.5, -4.0], turn: 180, scale: 0.95 }),
      ...[
        [4.6, 0.8],
        [2.2, 1.0],
        [-0.3, 1.18],
      ].flatMap(([z, k]) => [frame({ at: [2.25, 1.5, z!], scale: k! })]),
      frame({ at: [2.25, 1.5, -3.3], turn: 180, scale: 0.8 }),
      frame({ at: [-4.6, 1.2, -5.4], scale: 0.5, turn: -10 }),
      frame({ at: [-4.7, 1.2, -6.8], scale: 0.45, turn: 170 }),
    ];
    const [shell, glass] = [SHELL(), GLASS()];
    return [
      part("shells", merged(...rows.map((f) => placed(shell, f)))),
      part("glass", merged(...rows.map((f) => placed(glass, f)))),
      part(
        "terrace",
        merged(box([9.4, 1.0, 14.4], [-0.4, 0.9, 0], 0.2), box([10.4, 0.6, 17], [-0.6, 0.4, -0.6], 0.15)),
      ),
      part(
        "steps",
        merged(
          ...[0, 1, 2].map((i) =>
            box([7.5, 0.3 * (3 - i), 0.6], [-0.4, 0.4 + 0.15 * (3 - i), -7.4 - 0.4 * i], 0.06),
          ),
        ),
      ),
      part("water", box([13.5, 0.3, 20], [-0.5, 0.15, 0], 0.15)),
    ];
  },
};
