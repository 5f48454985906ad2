import { arc, cornered, joined } from "../../mesh/index.js";
import { type Model, part } from "../model.js";
import { AXLE, box, drum, slab } from "../pieces.js";

const tunnel = (half: number, low: number, spring: number) =>
  joined(
    cornered([
      [-half, spring],
      [-half, low, 0.15],
      [half, low, 0.15],
      [half, spring],
    ]),
    arc([0, spring], half, 0, 180, 28),
  );

/** Decimetres. */
export const mailbox: Model = {
  concept: "mailbox",
  aliases: ["mail box", "letterbox", "letter box", "postbox", "post box"],
  realSize: 1.3,
  bestTurn: -42,
  roles: {
    box: { colour: "#3b78c9", material: "plastic" },
    door: { colour: "#2f66b2", material: "plastic", follows: 0.9 },
    flag: { colour: "#e2382f", material: "plastic" },
    post: { colour: "#a8733f", material: "wood" },
    handle: { colour: "#d9dce2", material: "metal" },
  },
  top: { y: 11.5, halfWidth: 0.5, halfDepth: 2.0 },
  parts: () => [
    part("box", slab(tunnel(1.5, 8.0, 10.1), 5.2, 0.14)),
    part("door", slab(tunnel(1.6, 7.92, 10.1), 0.4, 0.14, { at: [0, 0, 2.7] })),
    part("door", slab(tunnel(1.6, 7.92, 10.1), 0.3, 0.12, { at: [0, 0, -2.65] })),
    part("handle", box([0.85, 0.24, 0.3], [0, 10.6, 2.98], 0.1)),
    part("handle", box([1.3, 0.14, 0.12], [0, 9.3, 2.9], 0.04)),
    part("flag", box([0.14, 2.4, 0.26], [1.62, 10.6, 0.9], 0.06)),
    part("flag", box([0.14, 0.8, 1.1], [1.62, 11.5, 0.46], 0.06)),
    part("handle", drum(0.2, 0.24, { ...AXLE, at: [1.66, 9.5, 0.9] }, 0.06, 20)),
    part("post", box([1.0, 8.2, 1.0], [0, 4.1, 0], 0.14)),
    part("post", box([2.4, 0.4, 4.4], [0, 7.85, 0], 0.12)),
    part("post", box([0.6, 3.2, 0.6], { at: [0, 6.4, 1.2], nod: 40 }, 0.12)),
  ],
};
