import { exp } from "../../../math/exact.js";
import { around, frame, instances, merged, type Vector } from "../../mesh/index.js";
import { type Model, part } from "../model.js";
import { box, rod, wire } from "../pieces.js";

/** Half the distance between opposite legs at a height. */
const spread = (y: number) => 0.16 + 2.35 * exp(-y / 3.1);

export const eiffelTower: Model = {
  concept: "eiffel tower",
  aliases: ["the eiffel tower", "paris tower"],
  realSize: 300,
  bestTurn: -28,
  roles: {
    iron: { colour: "#a5764c", material: "matte plastic" },
    decks: { colour: "#8a5f3c", material: "matte plastic", follows: 0.85 },
    base: { colour: "#c9bba6", material: "clay" },
  },
  parts: () => {
    const levels = [0.3, 1.2, 2.1, 3.0, 3.9, 4.9, 6.0, 7.2, 8.5, 9.9, 11.3];
    const quarter = [45, 135, 225, 315].map((turn) => frame({ turn }));
    const corner = (y: number, out: number) => [0, y, spread(y) * Math.SQRT2 + out] as const;
    const legs = levels
      .slice(1)
      .map((y, i) =>
        rod(corner(levels[i]!, 0), corner(y, 0), [0.34 * (1 - i * 0.075), 0.34 * (1 - (i + 1) * 0.075)], 10),
      );
    const brace = (y: number, z: number) => {
      const r = 0.07;
      const [a, b] = [spread(y), spread(z)];
      return merged(
        rod([-a, y, a], [b, z, b], r, 8),
        rod([a, y, a], [-b, z, b], r, 8),
        rod([-b, z, b], [b, z, b], r, 8),
      );
    };
    const braces = levels.slice(4).map((z, i) => brace(levels[i + 3]!, z));
    const arch = wire(
      [90, 60, 30, 0, -30, -60, -90].map((roll): Vector => {
        const { y } = frame({ roll });
        return [y[0] * 1.62, 0.7 + y[1] * 1.5, spread(0.9 + y[1]) - 0.1];
      }),
      0.1,
    );
    const sides = [0, 90, 180, 270].map((turn) => frame({ turn }));
    const deck = (y: number, extra: number, height: number) =>
      box([2 * (spread(y) + extra), height, 2 * (spread(y) + extra)], [0, y, 0], 0.08);
    return [
      part("iron", instances(merged(...legs), quarter)),
      part("iron", instances(merged(...braces, arch), sides)),
      part(
        "decks",
        merged(
          deck(2.7, 0.34, 0.34),
          deck(5.4, 0.26, 0.3),
          deck(10.9, 0.24, 0.34),
          box([0.5, 0.7, 0.5], [0, 11.5, 0], 0.12),
        ),
      ),
      part("iron", rod([0, 11.6, 0], [0, 13.6, 0], [0.14, 0.04], 12)),
      part(
        "base",
        instances(
          box([1.15, 0.5, 1.15], { at: [0, 0.25, spread(0.2) * Math.SQRT2], turn: 45 }, 0.1),
          around(4, undefined, 45),
        ),
      ),
    ];
  },
};
