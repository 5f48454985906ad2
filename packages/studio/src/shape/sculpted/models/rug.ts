import { boxAt, type Corner, frame, merged, placed, slabAt, tube } from "../../mesh/index.js";
import { type Model, part } from "../model.js";

const diamond = (w: number, h: number): Corner[] => [
  [w, 0, 1.5],
  [0, h, 1.5],
  [-w, 0, 1.5],
  [0, -h, 1.5],
];

/** Centimetres: a patterned rug with tassels. */
export const rug: Model = {
  concept: "rug",
  aliases: ["carpet", "area rug", "persian rug", "floor mat", "doormat", "mat"],
  realSize: 1.7,
  bestTurn: -24,
  roles: {
    body: { colour: "#b8453f", material: "fabric" },
    border: { colour: "#f0d9a8", material: "fabric" },
    pattern: { colour: "#2f5d86", material: "fabric" },
    flowers: { colour: "#f0b64a", material: "fabric" },
    tassels: { colour: "#f3e6c8", material: "fabric" },
  },
  top: { y: 2.6, halfWidth: 70, halfDepth: 55 },
  parts: () => {
    const lay = (x: number, z: number, y: number, w: number, h: number) =>
      slabAt([x, y, z], diamond(w, h), 0.8, 0.3, { nod: -90 });
    const tassel = (x: number, z: number) =>
      tube(
        [
          [x, 1, z],
          [x * 1.045, 0.9, z],
          [x * 1.075, 0.5, z],
        ],
        [0.7, 0.9, 0.4],
        { sides: 10, steps: 3 },
      );
    const ends = [-1, 1].flatMap((s) => Array.from({ length: 21 }, (_, i) => tassel(s * 80, -48 + i * 4.8)));
    const bar = (y: number, w: number, d: number, role: string) =>
      part(role, boxAt([0, y, 0], [w, 0.8, d], 0.38));
    const rug = [
      part("body", boxAt([0, 1, 0], [164, 2, 104], 0.95)),
      bar(1.75, 150, 92, "border"),
      bar(1.95, 143, 85, "body"),
      bar(2.05, 134, 76, "pattern"),
      bar(2.15, 130, 72, "body"),
      part("pattern", merged(lay(0, 0, 2.4, 26, 30), lay(44, 0, 2.4, 18, 24), lay(-44, 0, 2.4, 18, 24))),
      part("border", merged(lay(0, 0, 2.55, 19, 23), lay(44, 0, 2.55, 12, 17), lay(-44, 0, 2.55, 12, 17))),
      part(
        "flowers",
        merged(
          lay(0, 0, 2.7, 11, 14),
          lay(44, 0, 2.7, 7, 10),
          lay(-44, 0, 2.7, 7, 10),
          ...[-22, 22].flatMap((x) => [-26, 26].map((z) => lay(x, z, 2.4, 6, 6))),
        ),
      ),
      part("tassels", merged(...ends)),
    ];
    return rug.map(({ role, mesh }) => part(role, placed(mesh, frame({ scale: [1, 1, 1.25] }))));
  },
};
