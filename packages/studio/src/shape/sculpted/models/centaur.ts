import { frame, placed } from "../../mesh/index.js";
import { EYE_ROLES } from "../face.js";
import { MAN } from "../figure/bases.js";
import { type Look, upperBody } from "../figure/index.js";
import { clay } from "../finishes.js";
import { type Model, part } from "../model.js";
import { wire } from "../pieces.js";
import { horse, horseBody } from "./horse.js";

const TUNIC = { tunic: clay("#3f8f6a") } as const;

const RIDER: Look = {
  ...MAN,
  hair: "long",
  hairColour: "#3d2519",
  beard: "full",
  outfit: { top: "tunic", legs: "tunic", legwear: "trousers", sleeves: "short", roles: TUNIC },
};

/** A man to the waist, a horse below. */
export const centaur: Model = {
  concept: "centaur",
  aliases: ["centaurs"],
  realSize: 2.4,
  bestTurn: -24,
  roles: {
    coat: clay("#a9673a"),
    ...TUNIC,
    skin: clay("#efb48c"),
    hair: clay("#3d2519"),
    beard: clay("#3d2519"),
    mane: clay("#3d2519"),
    socks: clay("#fbf3e6"),
    hooves: horse.roles.hooves!,
    belt: clay("#5b3a24"),
    cheeks: clay("#f0917f"),
    brows: clay("#3d2519"),
    mouth: clay("#9c3b34"),
    ...EYE_ROLES,
  },
  parts: (coarseness) => {
    const waist = frame({ at: [0, 3.2, 2.5], turn: 8 });
    return [
      ...horseBody(0.18 * coarseness),
      ...upperBody(RIDER, 0.18 * coarseness).map(({ role, mesh }) => part(role, placed(mesh, waist))),
      part(
        "belt",
        placed(
          wire(
            Array.from({ length: 16 }, (_, i) => {
              const at = frame({ turn: 22.5 * i }).z;
              return [1.72 * at[0], 6.1, 1.4 * at[2]];
            }),
            0.28,
            { closed: true },
          ),
          waist,
        ),
      ),
    ];
  },
};
