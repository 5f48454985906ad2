import { cos, radians, sin } from "../../../math/exact.js";
import { flowing, merged, tube } from "../../mesh/index.js";
import { type Model, part } from "../model.js";
import { slab } from "../pieces.js";

/** Both edges of a sheet of bark, rolled inward. */
function quill(radius: number, bark: number): [number, number][] {
  const side = (offset: number, towards: 1 | -1): [number, number][] =>
    Array.from({ length: 19 }, (_, i) => {
      const t = i / 18;
      const a = radians(-90 + 470 * t);
      const r = radius * (1 - 0.52 * t) + offset;
      return [towards * (radius * 0.92 + r * cos(a)), radius + r * sin(a)];
    });
  const outer = bark / 2;
  return [...side(outer, -1).reverse(), ...side(outer, 1), ...side(-outer, 1).reverse(), ...side(-outer, -1)];
}

/** Centimetres: three quills of rolled bark, tied with twine. */
export const cinnamonStick: Model = {
  concept: "cinnamon stick",
  aliases: ["cinnamon", "cinnamon sticks", "cinnamon bark", "stick of cinnamon", "bundle of cinnamon"],
  realSize: 0.09,
  bestTurn: 0,
  roles: {
    bark: { colour: "#9a5a2c", material: "wood" },
    twine: { colour: "#e6cf9f", material: "fabric" },
  },
  parts: () => {
    const roll = (length: number, x: number, y: number, z: number, flip: boolean) =>
      slab(flowing(quill(0.52, 0.17), true, 3), length, 0.05, {
        at: [x, y, z],
        turn: 56,
        ...(flip ? { scale: [1, -1, 1] as const } : {}),
      });
    const [ax, az] = [0.829, 0.559];
    const tie = (along: number) =>
      tube(
        (
          [
            [-2.1, 0.02],
            [2.1, 0.02],
            [2.3, 0.6],
            [1.3, 2.08],
            [-1.3, 2.08],
            [-2.3, 0.6],
          ] as const
        ).map(([x, y]) => [x * az + along * ax, y, -x * ax + along * az] as const),
        0.1,
        { closed: true, sides: 10 },
      );
    return [
      part(
        "bark",
        merged(
          roll(8.4, -1.1 * az, 0.04, 1.1 * ax, false),
          roll(8.0, 1.1 * az, 0.04, -1.1 * ax, false),
          roll(8.2, 0.1, 2.06, 0, true),
        ),
      ),
      part("twine", merged(...[-0.26, -0.06, 0.15].map(tie))),
    ];
  },
};
