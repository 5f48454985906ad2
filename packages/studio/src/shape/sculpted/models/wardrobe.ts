import { ballAt, boxAt, cornered, merged, mirrored } from "../../mesh/index.js";
import { type Model, part } from "../model.js";
import { rod, slab } from "../pieces.js";

/** Centimetres: two doors over two drawers. */
export const wardrobe: Model = {
  concept: "wardrobe",
  aliases: ["armoire", "closet", "clothes closet", "cupboard", "clothes cupboard", "cabinet"],
  realSize: 2,
  bestTurn: -26,
  roles: {
    case: { colour: "#a9713f", material: "wood" },
    doors: { colour: "#a9713f", material: "wood", follows: 1.08 },
    panels: { colour: "#a9713f", material: "wood", follows: 0.96 },
    knobs: { colour: "#d9ab4a", material: "gold" },
  },
  top: { y: 200, halfWidth: 54, halfDepth: 24 },
  parts: () => {
    const panel = (x: number, y: number, w: number, h: number) =>
      slab(
        cornered(
          [
            [w / 2, -h / 2, 2],
            [w / 2, h / 2, 2],
            [-w / 2, h / 2, 2],
            [-w / 2, -h / 2, 2],
          ],
          true,
        ),
        2.4,
        1,
        { at: [x, y, 29.6] },
      );
    return [
      part("case", boxAt([0, 103, 0], [116, 182, 54], 1.6)),
      part(
        "case",
        merged(
          boxAt([0, 196, 1], [126, 8, 62], 2.6),
          boxAt([0, 190, 0.6], [121, 5, 58], 1.6),
          boxAt([0, 12, 0.6], [121, 6, 58], 1.8),
        ),
      ),
      part(
        "case",
        mirrored(
          merged(rod([52, 0, 22], [52, 11, 22], [3, 4.4]), rod([52, 0, -22], [52, 11, -22], [3, 4.4])),
        ),
      ),
      part(
        "doors",
        merged(
          boxAt([-27.6, 117, 27.6], [53.6, 136, 3.4], 1.2),
          boxAt([27.6, 117, 27.6], [53.6, 136, 3.4], 1.2),
        ),
      ),
      part(
        "doors",
        merged(
          boxAt([-27.6, 31.6, 27.6], [53.6, 28, 3.4], 1.2),
          boxAt([27.6, 31.6, 27.6], [53.6, 28, 3.4], 1.2),
        ),
      ),
      part(
        "panels",
        merged(
          ...[-1, 1].flatMap((s) => [
            panel(s * 27.6, 148, 38, 60),
            panel(s * 27.6, 84, 38, 54),
            panel(s * 27.6, 31.6, 42, 17),
          ]),
        ),
      ),
      part("knobs", mirrored(merged(ballAt([5, 114, 31.6], 2.3), ballAt([27.6, 31.6, 32.4], 2.2)))),
    ];
  },
};
