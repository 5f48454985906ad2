import { arc, ballAt, frame, lathe, merged, placed, torus } from "../../mesh/index.js";
import { type Model, part } from "../model.js";
import { turned } from "../pieces.js";

/** Centimetres: a heavy ball with three holes and a pin beside it. */
export const bowling: Model = {
  concept: "bowling ball",
  aliases: ["bowling", "bowling balls", "ten pin bowling", "bowling ball and pin"],
  realSize: 0.4,
  bestTurn: -16,
  roles: {
    ball: { colour: "#2c4fa8", material: "ceramic" },
    holes: { colour: "#14161c", material: "plastic" },
    pin: { colour: "#fdfaf2", material: "ceramic" },
    stripes: { colour: "#d3282c", material: "ceramic" },
  },
  parts: () => [
    part("ball", ballAt([-3.4, 4.2, 1.6], 4.2, {}, 80)),
    part(
      "holes",
      merged(
        ...(
          [
            [-14, 30],
            [12, 32],
            [0, 4],
          ] as const
        ).map(([turn, lift]) => {
          const f = frame({ turn, nod: -lift });
          return ballAt([-3.4 + f.z[0] * 4.02, 4.2 + f.z[1] * 4.02, 1.6 + f.z[2] * 4.02], 0.5, {}, 20);
        }),
      ),
    ),
    part("pin", placed(turned(PIN, {}, 56), frame({ at: [4.2, 0, -1.6] }))),
    part(
      "stripes",
      placed(
        merged(
          ...[11.0, 11.9].map((y, i) =>
            placed(torus(1.12 - 0.05 * i, 0.17, 40, 10), frame({ at: [0, y, 0], scale: [1, 1.3, 1] })),
          ),
        ),
        frame({ at: [4.2, 0, -1.6] }),
      ),
    ),
  ],
};

const PIN = [
  [0, 0],
  [1.4, 0, 0.2],
  [2.4, 4.4, 3],
  [1.1, 11.2, 4],
  [1.55, 14.0, 1.4],
  [0.9, 15.4, 0.9],
  [0, 15.6],
] as const;

/** Centimetres: a pin alone. */
export const bowlingPin: Model = {
  concept: "bowling pin",
  aliases: ["ninepin", "skittle", "bowling pins", "tenpin"],
  realSize: 0.38,
  bestTurn: -12,
  roles: {
    pin: { colour: "#fdfaf2", material: "ceramic" },
    stripes: { colour: "#d3282c", material: "ceramic" },
  },
  parts: () => [
    part("pin", turned(PIN, {}, 64)),
    part(
      "stripes",
      merged(
        ...[11.0, 11.9].map((y, i) =>
          placed(torus(1.12 - 0.05 * i, 0.17, 40, 10), frame({ at: [0, y, 0], scale: [1, 1.3, 1] })),
        ),
      ),
    ),
  ],
};

/** Centimetres: black, its number on a white disc. */
export const eightBall: Model = {
  concept: "billiard ball",
  aliases: [
    "eight ball",
    "8 ball",
    "magic 8 ball",
    "pool ball",
    "snooker ball",
    "billiard balls",
    "pool balls",
  ],
  realSize: 0.057,
  bestTurn: -14,
  roles: {
    ball: { colour: "#1c1d22", material: "ceramic" },
    disc: { colour: "#fdfaf2", material: "ceramic" },
    number: { colour: "#1c1d22", material: "ceramic" },
  },
  parts: () => {
    const f = frame({ at: [0, 4, 0], turn: 8, nod: -20 });
    return [
      part("ball", ballAt([0, 4, 0], 4, {}, 88)),
      part("disc", placed(lathe(arc([0, 0], 4.03, 61, 90, 10), 56), frame({ in: f, nod: 90 }))),
      part(
        "number",
        placed(
          merged(
            ...[0.58, -0.62].map((y, i) =>
              placed(
                torus(i ? 0.6 : 0.5, 0.17, 36, 10),
                frame({ at: [0, y, 3.97], nod: 90, scale: [1, 1.4, 1.05] }),
              ),
            ),
          ),
          f,
        ),
      ),
    ];
  },
};
