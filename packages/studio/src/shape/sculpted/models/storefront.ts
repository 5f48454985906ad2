import { boxAt, frame, merged, mirrored, placed, rod } from "../../mesh/index.js";
import { type Model, part } from "../model.js";

/** Metres: a small shop's front: fascia for its name, striped awning, window and door. */
export const storefront: Model = {
  concept: "storefront",
  aliases: ["shopfront", "shop front", "store front", "shop", "store", "boutique", "bookshop", "restaurant"],
  realSize: 5,
  bestTurn: -16,
  roles: {
    walls: { colour: "#efe2cc", material: "matte plastic" },
    sign: { colour: "#1f4d4a", material: "matte plastic" },
    awning: { colour: "#d9573f", material: "fabric" },
    stripes: { colour: "#fbf3e4", material: "fabric" },
    trim: { colour: "#1f4d4a", material: "matte plastic", follows: 0.5 },
    glass: { colour: "#9fc4cf", material: "plastic" },
    door: { colour: "#a8683c", material: "wood" },
    step: { colour: "#b9b2a6", material: "stone" },
  },
  parts: () => {
    const stripes = Array.from({ length: 12 }, (_, n) => ({
      role: n % 2 === 0 ? "awning" : "stripes",
      mesh: placed(
        boxAt([0, 0, 0], [0.4, 0.07, 1.06], 0.03),
        frame({ at: [-2.2 + 0.4 * n, 2.62, 1.62], nod: 24 }),
      ),
    }));
    const of = (role: string) =>
      merged(...stripes.filter((stripe) => stripe.role === role).map(({ mesh }) => mesh));
    const flaps = (role: string) =>
      merged(
        ...stripes.flatMap((stripe, n) =>
          stripe.role === role ? [boxAt([-2.2 + 0.4 * n, 2.29, 2.1], [0.4, 0.3, 0.05], 0.02)] : [],
        ),
      );
    return [
      part("walls", boxAt([0, 2.05, 0], [5, 4.1, 2.2], 0.06)),
      part("sign", boxAt([0, 3.32, 1.16], [4.7, 0.94, 0.24], 0.05)),
      part("awning", merged(of("awning"), flaps("awning"))),
      part("stripes", merged(of("stripes"), flaps("stripes"))),
      part(
        "trim",
        merged(
          boxAt([0, 4.1, 0.1], [5.3, 0.24, 2.6], 0.07),
          boxAt([0.75, 0.32, 1.16], [3.1, 0.5, 0.2], 0.05),
          mirrored(boxAt([2.4, 1.4, 1.14], [0.2, 2.6, 0.2], 0.04)),
          boxAt([-0.86, 1.4, 1.14], [0.16, 2.6, 0.2], 0.04),
          boxAt([0.77, 1.5, 1.14], [0.08, 1.9, 0.12], 0.02),
        ),
      ),
      part("glass", boxAt([0.76, 1.5, 1.1], [3.1, 1.9, 0.06], 0.01)),
      part(
        "door",
        merged(
          boxAt([-1.62, 1.28, 1.12], [1.2, 2.36, 0.12], 0.04),
          rod([-1.2, 1.1, 1.2], [-1.2, 1.5, 1.2], 0.035),
        ),
      ),
      part("step", boxAt([-1.62, 0.06, 1.5], [1.5, 0.12, 0.7], 0.03)),
    ];
  },
};
