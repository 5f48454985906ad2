import { cos, pow, radians, sin } from "../../../math/exact.js";
import {
  ball,
  boxAt,
  cornered,
  discAt,
  flowing,
  frame,
  instances,
  joined,
  lathe,
  leaf,
  merged,
  placed,
} from "../../mesh/index.js";
import { ruffle } from "../food.js";
import { type Model, part } from "../model.js";

/** Centimetres. */
export const hamburger: Model = {
  concept: "hamburger",
  aliases: ["burger", "cheeseburger", "beefburger", "veggie burger"],
  realSize: 0.12,
  bestTurn: 0,
  roles: {
    bun: { colour: "#dd9a4a", material: "clay" },
    patty: { colour: "#6e3f25", material: "clay" },
    cheese: { colour: "#ffc233", material: "plastic" },
    lettuce: { colour: "#76bd43", material: "matte plastic" },
    tomato: { colour: "#e2402c", material: "ceramic" },
    seeds: { colour: "#fbeecb", material: "plastic" },
  },
  parts: () => {
    const crown = lathe(
      joined(
        cornered([
          [0, 6],
          [4.9, 6],
        ]),
        flowing([
          [4.9, 6],
          [5.55, 6.35],
          [5.75, 7.1],
          [5.2, 8.7],
          [3.6, 10],
          [1.7, 10.6],
          [0, 10.75],
        ]),
      ),
      96,
    );
    const heel = lathe(
      cornered([
        [0, 0],
        [4.9, 0, 0.9],
        [5.5, 2, 0.7],
        [0, 2],
      ]),
      96,
    );
    const cheese = leaf(
      (u, v) => {
        const [x, z] = [(2 * u - 1) * 5.2, (2 * v - 1) * -5.2];
        const out = Math.max(0, Math.sqrt(x * x + z * z) - 4.9);
        return [x * (1 - 0.035 * out), 4.45 - 0.62 * out, z * (1 - 0.035 * out)];
      },
      (u, v) => 0.34 * Math.sqrt(Math.min(1, 60 * u * (1 - u)) * Math.min(1, 60 * v * (1 - v))),
      28,
      28,
    );
    const edge = (u: number): [number, number] => [
      5.75 * sin(radians(360 * u)),
      5.75 * cos(radians(360 * u)),
    ];
    const seeds = Array.from({ length: 34 }, (_, i) => {
      const [r, about] = [4.9 * Math.sqrt((i + 0.3) / 34), 137.5 * i];
      // The crown bulges a little more than an ellipsoid.
      const y = 6.4 + 4.4 * Math.sqrt(1 - pow(r / 5.75, 2.4));
      const slope = 4 + 9.5 * r + (r > 3.5 ? 14 * (r - 3.5) : 0);
      return frame({
        in: frame({ at: [r * sin(radians(about)), y, r * cos(radians(about))], turn: about, nod: slope }),
        turn: i * 50,
      });
    });
    const tomatoes = [0, 120, 240].map((a) =>
      discAt([2.3 * sin(radians(a + 20)), 5.3, 2.3 * cos(radians(a + 20))], 2.9, 0.62, 0.25),
    );
    return [
      part("bun", merged(crown, heel)),
      part(
        "patty",
        lathe(
          cornered([
            [0, 2.5],
            [5.2, 2.5, 0.8],
            [5.75, 3.4, 0.6],
            [5.3, 4.3, 0.8],
            [0, 4.4],
          ]),
          96,
        ),
      ),
      part("cheese", placed(cheese, frame({ turn: 22 }))),
      part(
        "lettuce",
        merged(
          placed(
            ruffle({ edge, inner: 0.5, waves: 11, height: 0.9, thickness: 0.24 }),
            frame({ at: [0, 2.45, 0], turn: 150 }),
          ),
          boxAt([0, 2.2, 0], [6, 0.3, 6], 0.14),
        ),
      ),
      part("tomato", merged(...tomatoes)),
      part(
        "lettuce",
        placed(
          ruffle({ edge, inner: 0.5, waves: 9, height: 0.7, thickness: 0.24 }),
          frame({ at: [0, 6.1, 0], turn: 200, scale: [0.98, 1, 0.98] }),
        ),
      ),
      part("seeds", instances(ball([0.16, 0.12, 0.28], 12), seeds)),
    ];
  },
};
