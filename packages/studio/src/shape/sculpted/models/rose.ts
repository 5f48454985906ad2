import { cos, pow, radians, sin } from "../../../math/exact.js";
import { around, ball, frame, instances, merged, patch, placed } from "../../mesh/index.js";
import { blade } from "../foliage.js";
import { type Model, part } from "../model.js";
import { STALK_ROLES, stalk } from "../stem.js";

interface Petal {
  /** How far out its top stands, and how high, before its lip rolls. */
  readonly reach: number;
  readonly height: number;
  /** How far the lip rolls outward and down. */
  readonly roll: number;
  /** Half the angle that it takes of the bloom, degrees. */
  readonly spread: number;
  readonly phase: number;
}

/** A petal cupped about the bud: a narrow foot, a broad top that comes to a soft point, its lip rolled outward. */
function petal({ reach, height, roll, spread, phase }: Petal, cells: number) {
  const skin = (face: 1 | -1) =>
    patch(
      (u, v) => {
        const w = face === 1 ? u : 1 - u;
        const across = 2 * w - 1;
        const side = across * across;
        const angle = radians(across * spread * (0.42 + 0.58 * v * (1.6 - 0.6 * v)));
        const lip = Math.max(0, (v - 0.62) / 0.38);
        const rolled = roll * lip * lip * (0.75 + 0.45 * side);
        const wave = 0.05 * reach * v * v * sin(radians(400 * across + phase));
        const thick = 0.05 * Math.min(1, 8 * w, 8 * (1 - w), 8 * (1 - v));
        const r =
          reach * (0.22 + 1.35 * v - 0.57 * v * v) + rolled + wave + 0.1 * reach * side * v + face * thick;
        const y = height * v * (1 - 0.2 * side * side - 0.05 * side) - rolled * 0.62 * lip;
        return [r * sin(angle), y, r * cos(angle)];
      },
      { u: cells, v: cells },
    );
  return merged(skin(1), skin(-1));
}

/** From the bud out: each petal a golden angle on from the last, a little lower, wider open and more rolled. */
const PETALS = 21;

export const rose: Model = {
  concept: "rose",
  aliases: ["red rose"],
  realSize: 0.45,
  grows: true,
  tips: 73,
  bestTurn: -14,
  roles: {
    petals: { colour: "#c8202f", material: "clay" },
    ...STALK_ROLES,
  },
  parts: () => {
    const bloom = frame({ at: [0.2, 7.3, 0.2], nod: 30, roll: -6 });
    const petals = Array.from({ length: PETALS }, (_, i) => {
      const t = i / (PETALS - 1);
      const shape = petal(
        {
          reach: 0.24 + 1.42 * pow(t, 0.85),
          height: 2.45 - 0.75 * t * t,
          roll: 0.05 + 0.75 * t * t,
          spread: 112 - 66 * pow(t, 0.6),
          phase: 137 * i,
        },
        i < 8 ? 10 : 14,
      );
      return placed(shape, frame({ turn: 137.508 * i, at: [0, -0.05 * t, 0] }));
    });
    const sepal = blade({ length: 1.7, width: 0.5, droop: 0.75, thickness: 0.08 });
    return [
      part(
        "petals",
        placed(merged(...petals, placed(ball([0.5, 0.8, 0.5], 24), frame({ at: [0, 0.75, 0] }))), bloom),
      ),
      part(
        "leaves",
        placed(
          merged(
            instances(sepal, around(5, frame({ at: [0, -0.02, 0.3], nod: 6 }))),
            placed(ball([0.5, 0.42, 0.5], 24), frame({ at: [0, -0.12, 0] })),
          ),
          bloom,
        ),
      ),
      ...stalk(
        [
          [0, 0, 0],
          [0.12, 2.2, 0.1],
          [0.05, 4.2, -0.1],
          [0.0, 6.0, -0.1],
          [0.2, 7.5, 0.25],
        ],
        0.17,
        2.5,
      ),
    ];
  },
};
