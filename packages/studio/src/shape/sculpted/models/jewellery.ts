import { cos, radians, sin } from "../../../math/exact.js";
import { around, ballAt, frame, instances, merged, placed, torus, type Vector } from "../../mesh/index.js";
import { faceted } from "../facet.js";
import { type Model, part } from "../model.js";
import { drum, wire } from "../pieces.js";

/** A drop on its hook: a cut stone in a hoop between pearls. */
export const earring: Model = {
  concept: "earring",
  aliases: ["earrings", "ear ring", "drop earring", "drop earrings"],
  realSize: 0.06,
  bestTurn: -14,
  hangs: true,
  roles: {
    metal: { colour: "#e6b84c", material: "gold" },
    stone: { colour: "#2f9d6f", material: "ceramic" },
    pearls: { colour: "#fbf5ec", material: "ceramic" },
  },
  parts: () => {
    const hook: readonly Vector[] = [
      [0, 8.0, -0.75],
      [0, 8.9, -0.5],
      [0, 9.2, 0.05],
      [0, 8.5, 0.35],
      [0, 7.3, 0.3],
    ];
    const stone = placed(
      faceted(
        [
          [0, -1.9],
          [1.05, -0.5],
          [1.15, 0],
          [0.75, 0.55],
          [0.4, 0.75],
        ],
        8,
      ),
      frame({ at: [0, 4.6, 0.3], scale: [1, 1.15, 0.55] }),
    );
    return [
      part(
        "metal",
        merged(
          wire(hook, 0.14),
          placed(torus(0.42, 0.13, 32, 10), frame({ at: [0, 7.0, 0.3], nod: 90 })),
          placed(torus(1.35, 0.18, 56, 12), frame({ at: [0, 4.3, 0.3], nod: 90, scale: [1, 1, 1.3] })),
        ),
      ),
      part("pearls", merged(ballAt([0, 6.35, 0.3], 0.48, {}, 28), ballAt([0, 2.0, 0.3], 0.45, {}, 28))),
      part("stone", stone),
    ];
  },
};

/** An oval stone in a wreath of leaves and pearls. */
export const brooch: Model = {
  concept: "brooch",
  aliases: ["brooches", "cameo", "jewelled pin", "ornate pin"],
  realSize: 0.06,
  bestTurn: -12,
  lies: true,
  roles: {
    metal: { colour: "#e6b84c", material: "gold" },
    stone: { colour: "#3f66c9", material: "ceramic" },
    pearls: { colour: "#fbf5ec", material: "ceramic" },
  },
  parts: () => {
    const ring = (count: number, rx: number, ry: number, from = 0) =>
      Array.from({ length: count }, (_, i): Vector => {
        const a = radians((360 * i) / count + from);
        return [rx * sin(a), 5 + ry * cos(a), 0.25];
      });
    const scroll = Array.from({ length: 26 }, (_, i): Vector => {
      const [t, a] = [i / 25, radians(24 * i)];
      return [0.75 * (1 - 0.75 * t) * sin(a), 0.75 * (1 - 0.75 * t) * cos(a), 0];
    });
    const scrolls = instances(
      placed(wire(scroll, 0.15, { sides: 10, steps: 2 }), frame({ at: [0, 4.1, 0.2] })),
      around(12, frame({})).map((_, i) => frame({ at: [0, 5, 0], roll: 30 * i, scale: [0.95, 1, 1] })),
    );
    return [
      part(
        "metal",
        merged(
          scrolls,
          placed(drum(3.3, 0.5, { nod: 90, at: [0, 5, 0] }, 0.2, 72), frame({})),
          placed(torus(2.2, 0.24, 72, 14), frame({ at: [0, 5, 0.35], nod: 90, scale: [1, 1, 1.22] })),
        ),
      ),
      part("stone", ballAt([0, 5, 0.2], [2.1, 2.55, 1.0], {}, 56)),
      part("pearls", merged(...ring(18, 2.85, 3.2).map((p) => ballAt([p[0], p[1], 0.35], 0.42, {}, 20)))),
    ];
  },
};
