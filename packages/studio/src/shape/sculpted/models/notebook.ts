import { boxAt, frame, merged, placed, rod, torus } from "../../mesh/index.js";
import { type Model, type Part, part } from "../model.js";

/** Centimetres: a ring-bound notebook, a pencil loop's band around it. */
export const notebook: Model = {
  concept: "notebook",
  aliases: ["spiral notebook", "notepad", "journal", "sketchbook", "exercise book", "note book"],
  realSize: 0.22,
  lies: true,
  bestTurn: -24,
  roles: {
    cover: { colour: "#3f8fa8", material: "matte plastic" },
    pages: { colour: "#fbf6e8", material: "matte plastic" },
    rings: { colour: "#c9cdd3", material: "metal" },
    band: { colour: "#f2b544", material: "fabric" },
    label: { colour: "#fbf1da", material: "matte plastic" },
    lines: { colour: "#9a948a", material: "matte plastic" },
  },
  parts: () => {
    const lean = frame({ at: [0, 10.7, 0] });
    const on = (role: string, ...meshes: Part["mesh"][]) => part(role, placed(merged(...meshes), lean));
    const rings = Array.from({ length: 13 }, (_, i) =>
      placed(torus(1.15, 0.17, 28, 10), frame({ at: [-7.4, -9 + i * 1.5, 0], turn: 8 })),
    );
    return [
      on("cover", boxAt([0, 0, 0.85], [16, 21.4, 0.36], 0.16), boxAt([0, 0, -0.85], [16, 21.4, 0.36], 0.16)),
      on("pages", boxAt([0.1, 0, 0], [15.2, 20.6, 1.4], 0.12)),
      on("rings", ...rings),
      on("band", boxAt([5.6, 0, 0], [1, 21.7, 2.3], 0.3)),
      on("label", boxAt([-0.8, 4.2, 1.05], [8, 5.4, 0.16], 0.06)),
      on(
        "lines",
        rod([-3.8, 5, 1.14], [2.2, 5, 1.14], 0.12, 8),
        rod([-3.8, 3.4, 1.14], [0.8, 3.4, 1.14], 0.12, 8),
      ),
    ];
  },
};
