import { cos, radians, sin } from "../../../math/exact.js";
import { randomFrom } from "../../../math/random.js";
import { ball, frame, instances, patch, placed } from "../../mesh/index.js";
import { type Model, part } from "../model.js";

/** Centimetres: with sesame seeds, tipped up towards the viewer. */
export const bagel: Model = {
  concept: "bagel",
  aliases: ["sesame bagel", "bagels"],
  realSize: 0.11,
  lies: true,
  bestTurn: 0,
  roles: {
    dough: { colour: "#c98a42", material: "clay" },
    seeds: { colour: "#f7ead0", material: "plastic" },
  },
  parts: () => {
    const tip = frame({ nod: 90 });
    const at = (a: number, b: number, out = 0) => {
      const girth = 1.92 + 0.06 * sin(3 * a + 1) + 0.04 * sin(7 * a) + out;
      const r = 3.1 + girth * cos(b) * 1.04;
      return [r * sin(a), girth * 0.86 * sin(b), r * cos(a)] as const;
    };
    const random = randomFrom("bagel");
    const seeds = Array.from({ length: 90 }, (_, i) => {
      const [a, b] = [radians(137.5 * i), radians(20 + 118 * random())];
      return frame({
        at: at(a, b, 0.02),
        turn: random() * 360,
        nod: random() * 30,
        scale: [0.11, 0.07, 0.2],
      });
    });
    const dough = patch((u, v) => at(radians(360 * u), radians(360 * v)), {
      u: 112,
      v: 40,
      aroundU: true,
      aroundV: true,
    });
    return [part("dough", placed(dough, tip)), part("seeds", placed(instances(ball(1, 10), seeds), tip))];
  },
};
