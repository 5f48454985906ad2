import { boxAt, discAt, frame, merged, placed, torus } from "../../mesh/index.js";
import { type Model, type Part, part } from "../model.js";

/** Centimetres: a desk calendar, one day marked. */
export const calendar: Model = {
  concept: "calendar",
  aliases: ["desk calendar", "wall calendar"],
  realSize: 0.21,
  bestTurn: -22,
  roles: {
    header: { colour: "#dc4438", material: "matte plastic" },
    pages: { colour: "#fdfaf2", material: "matte plastic" },
    days: { colour: "#b9bcc4", material: "matte plastic" },
    marked: { colour: "#dc4438", material: "matte plastic" },
    rings: { colour: "#c9cdd3", material: "metal" },
    stand: { colour: "#3f4450", material: "matte plastic" },
  },
  parts: () => {
    const lean = frame({ at: [0, 0.4, 3.4], nod: -18 });
    const on = (role: string, ...meshes: Part["mesh"][]) => part(role, placed(merged(...meshes), lean));
    const day = (i: number) =>
      boxAt([-7.2 + (i % 7) * 2.4, 10.4 - Math.floor(i / 7) * 2.2, 0.62], [1.5, 1.3, 0.2], 0.08, {}, 2);
    return [
      on("header", boxAt([0, 14.6, 0.3], [20, 3.8, 0.9], 0.35)),
      on(
        "pages",
        boxAt([0, 8.6, 0.1], [20, 15.8, 0.8], 0.3),
        boxAt([0.1, 8.2, -0.35], [19.6, 15.6, 0.5], 0.2),
      ),
      on(
        "days",
        ...Array.from({ length: 31 }, (_, i) => i + 2)
          .filter((i) => i !== 17)
          .map(day),
      ),
      on("marked", discAt([0, 6, 0.5], 1.15, 0.3, 0.12, { nod: 90 })),
      on(
        "rings",
        ...[-7, -4.2, -1.4, 1.4, 4.2, 7].map((x) =>
          placed(torus(1.05, 0.2, 28, 10), frame({ at: [x, 16.5, -0.2], turn: 90, nod: 90 })),
        ),
      ),
      on("stand", boxAt([0, 8.4, -0.75], [20.6, 16.8, 0.5], 0.2)),
      part("stand", boxAt([0, 8, -4.1], [20.6, 16.6, 0.6], 0.25, { nod: 18 })),
      part("stand", boxAt([0, 0.4, -1.6], [20.6, 0.8, 10.4], 0.3)),
    ];
  },
};
