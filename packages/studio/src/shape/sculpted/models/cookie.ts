import { cos, radians, sin } from "../../../math/exact.js";
import { randomFrom } from "../../../math/random.js";
import { ball, frame, instances, patch, placed } from "../../mesh/index.js";
import { type Model, part } from "../model.js";

/** Centimetres: a chocolate-chip cookie, its top ahead. */
export const cookie: Model = {
  concept: "cookie",
  aliases: ["chocolate chip cookie", "biscuit", "choc chip cookie"],
  realSize: 0.09,
  lies: true,
  bestTurn: -12,
  roles: {
    dough: { colour: "#d39a55", material: "clay" },
    chips: { colour: "#4a2b1d", material: "plastic" },
  },
  parts: () => {
    const tip = frame({ nod: 90 });
    const dough = patch(
      (u, v) => {
        const a = radians(360 * u);
        const rise = radians(-90 + 180 * v);
        const edge = 1 + 0.018 * sin(5 * a) + 0.012 * sin(9 * a + 1) + 0.008 * cos(14 * a);
        const c = v === 0 || v === 1 ? 0 : cos(rise);
        // A flat round with a full edge, its top a little crumpled.
        const r = 4.5 * edge * Math.sqrt(Math.sqrt(Math.max(0, c)));
        const crumple = 0.07 * sin(3.1 * r * sin(a) + 1) * cos(2.7 * r * cos(a)) * Math.max(0, sin(rise));
        return [r * sin(a), 0.72 * sin(rise) + crumple, r * cos(a)];
      },
      { u: 112, v: 48, aroundU: true },
    );
    const random = randomFrom("cookie");
    const chips = Array.from({ length: 19 }, (_, i) => {
      const [r, a] = [0.5 + 3.4 * Math.sqrt((i + 0.4) / 19), radians(137.5 * i + random() * 30)];
      return frame({
        at: [r * sin(a), 0.66, r * cos(a)],
        turn: random() * 360,
        roll: random() * 20 - 10,
        scale: 0.8 + 0.45 * random(),
      });
    });
    return [
      part("dough", placed(dough, tip)),
      part("chips", placed(instances(ball([0.52, 0.34, 0.44], 20), chips), tip)),
    ];
  },
};
