import { cos, radians, sin } from "../../../math/exact.js";
import {
  arc,
  ball,
  cornered,
  frame,
  instances,
  joined,
  lathe,
  leaf,
  merged,
  placed,
} from "../../mesh/index.js";
import { type Model, part } from "../model.js";

/** Centimetres: half a melon, its cut face towards the viewer. */
export const watermelon: Model = {
  concept: "watermelon",
  aliases: ["half watermelon", "melon", "watermelon half", "water melon"],
  realSize: 0.26,
  bestTurn: -14,
  roles: {
    rind: { colour: "#2f7d3f", material: "plastic" },
    stripes: { colour: "#8fc95c", material: "plastic" },
    pith: { colour: "#eaf2c9", material: "plastic" },
    flesh: { colour: "#ef4a57", material: "plastic" },
    seeds: { colour: "#2a1c1c", material: "ceramic" },
  },
  parts: () => {
    const tip = frame({ at: [0, 9, 0], nod: 56 });
    const rind = lathe(
      joined(
        arc([0, 0], 12, -90, 0, 24),
        cornered([
          [12, 0],
          [12, 0.6, 0.3],
          [0, 0.6],
        ]),
      ),
      112,
    );
    const stripe = leaf(
      (u, v) => {
        const [down, a] = [radians(84 * v + 3), radians((u - 0.5) * (10 + 5 * sin(v * 21)))];
        return [12.02 * cos(down) * sin(a), -12.02 * sin(down), 12.02 * cos(down) * cos(a)];
      },
      (u, v) => 0.1 * Math.sqrt(Math.min(1, u * (1 - u) * 12) * Math.min(1, v * (1 - v) * 12)),
      6,
      40,
    );
    const disc = (radius: number, y: number) =>
      lathe(
        cornered([
          [0, y - 0.6],
          [radius, y - 0.6, 0.1],
          [radius, y, 0.2],
          [0, y + 0.15],
        ]),
        112,
      );
    const seeds = [
      [3.2, 7, 0],
      [6.6, 13, 24],
    ].flatMap(([r, count, from]) =>
      Array.from({ length: count! }, (_, i) => {
        const turn = from! + (360 * i) / count!;
        return frame({
          at: [(r! + 0.5 * (i % 3)) * sin(radians(turn)), 0.98, (r! + 0.5 * (i % 3)) * cos(radians(turn))],
          turn,
          scale: [0.32, 0.16, 0.55],
        });
      }),
    );
    return [
      part("rind", placed(rind, tip)),
      part(
        "stripes",
        placed(
          instances(
            stripe,
            Array.from({ length: 12 }, (_, i) => frame({ turn: 30 * i })),
          ),
          tip,
        ),
      ),
      part("pith", placed(disc(11.2, 0.72), tip)),
      part("flesh", placed(disc(10.2, 0.84), tip)),
      part("seeds", placed(merged(instances(ball(1, 14), seeds)), tip)),
    ];
  },
};
