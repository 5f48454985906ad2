import { cos, radians, sin } from "../../../math/exact.js";
import { randomFrom } from "../../../math/random.js";
import { flowing, frame, lathe, placed } from "../../mesh/index.js";
import { blended, ellipsoid, put } from "../../solid/index.js";
import { type Model, part } from "../model.js";
import { rocket } from "./rocket.js";

/** How far its fins are above the foot of the smoke, in the rocket's own unit. */
const RISEN = 7.6;

function plume(wide: number, long: number) {
  return lathe(
    flowing([
      [0, RISEN + 0.9 - long],
      [wide * 0.35, RISEN + 0.9 - long * 0.72],
      [wide, RISEN + 0.9 - long * 0.25],
      [wide * 0.72, RISEN + 0.9],
      [0, RISEN + 0.9],
    ]),
    48,
  );
}

/** The rocket as it lifts off: fire under it, and smoke that billows out along the ground. */
export const launchingRocket: Model = {
  concept: "launching rocket",
  aliases: [
    "rocket launch",
    "lifting rocket",
    "flying rocket",
    "soaring rocket",
    "blasting rocket",
    "rising rocket",
    "launched rocket",
    "flying rocket ship",
    "launching spaceship",
    "launching rocket ship",
    "launching space shuttle",
  ],
  realSize: 36,
  bestTurn: -18,
  floats: true,
  roles: {
    ...rocket.roles,
    flame: { colour: "#ff8a1f", material: "neon" },
    "flame heart": { colour: "#ffe49a", material: "neon" },
    smoke: { colour: "#eceae6", material: "matte plastic" },
  },
  parts: (coarseness) => {
    const random = randomFrom("rocket launch");
    const lifted = rocket
      .parts(coarseness)
      .filter(({ role }) => role !== "flame")
      .map(({ role, mesh }) => part(role, placed(mesh, frame({ at: [0, RISEN, 0] }))));
    // Billows: small and close under the fire, great ones rolling out below.
    const billows = Array.from({ length: 30 }, (_, n) => {
      const t = n / 29;
      const turn = radians(137.5 * n);
      const out = 0.35 + 3.5 * t * t * (0.75 + 0.35 * random());
      const size = 0.75 + 0.85 * t + 0.35 * random();
      const high = 2.9 - 2.3 * t + 0.5 * random();
      return put(
        ellipsoid([size, size * 0.86, size], { at: [cos(turn) * out, high, sin(turn) * out] }),
        0.16,
      );
    });
    return [
      ...lifted,
      part("flame", plume(1.05, 5.4)),
      part("flame heart", placed(plume(0.6, 3.4), frame({ at: [0, 0.02, 0.5], scale: 1 }))),
      ...blended("smoke", billows, { cell: 0.2 * coarseness }),
    ];
  },
};
