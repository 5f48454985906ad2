import { frame, placed } from "../../mesh/index.js";
import { sides } from "../face.js";
import { wing } from "../flyer.js";
import { type Model, part } from "../model.js";
import { horse } from "./horse.js";

/** The horse in white, with a bird's wings. */
export const pegasus: Model = {
  ...horse,
  concept: "pegasus",
  aliases: ["winged horse", "flying horse"],
  realSize: 2.6,
  roles: {
    ...horse.roles,
    coat: { colour: "#fbfaf7", material: "clay" },
    wings: { colour: "#f3f1ee", material: "clay", follows: 0.97 },
    mane: { colour: "#e9c46a", material: "clay" },
    socks: { colour: "#f3eee6", material: "clay" },
    muzzle: { colour: "#f3d3cb", material: "clay" },
    hooves: { colour: "#e3b84f", material: "gold" },
  },
  parts: (coarseness) => [
    ...horse.parts(coarseness * 1.45),
    ...sides((s) =>
      wing(s, 1.15, 0.17 * coarseness).map(({ role, mesh }) =>
        part(role, placed(mesh, frame({ at: [0.55 * s, 6.6, 0.4], nod: -12, scale: 1.12 }))),
      ),
    ),
  ],
};
