import { merged, mirrored } from "../../mesh/index.js";
import { type Model, part } from "../model.js";
import { box, rod } from "../pieces.js";

/** A stepped tower of glass and stone. */
export const skyscraper: Model = {
  concept: "skyscraper",
  aliases: ["high-rise", "high rise", "office tower", "tower block"],
  realSize: 180,
  bestTurn: -32,
  roles: {
    walls: { colour: "#8fa9c4", material: "plastic" },
    windows: { colour: "#31506f", material: "ceramic" },
    trim: { colour: "#dfe6ee", material: "plastic" },
    spire: { colour: "#c9ced6", material: "metal" },
  },
  parts: () => {
    const tiers = [
      [3.4, 0, 4.2],
      [2.7, 4.2, 4.0],
      [2.0, 8.2, 2.8],
    ] as const;
    const bands = tiers.flatMap(([width, foot, height]) => {
      const rows = Math.floor((height - 0.4) / 0.52);
      return Array.from({ length: rows }, (_, i) => ({ width, y: foot + 0.5 + i * 0.52 }));
    });
    const mullions = tiers.flatMap(([width, foot, height]) =>
      [-0.36, -0.12, 0.12, 0.36].map((share) => ({
        x: share * width,
        y: foot + height / 2,
        height,
        out: width / 2,
      })),
    );
    return [
      part(
        "walls",
        merged(
          ...tiers.map(([width, foot, height]) =>
            box([width, height, width], [0, foot + height / 2, 0], 0.1),
          ),
        ),
      ),
      part(
        "windows",
        merged(...bands.map(({ width, y }) => box([width + 0.06, 0.3, width + 0.06], [0, y, 0], 0.05))),
      ),
      part(
        "walls",
        merged(
          ...mullions.flatMap(({ x, y, height, out }) => [
            box([0.16, height, 0.14], [x, y, out], 0.04),
            box([0.16, height, 0.14], [x, y, -out], 0.04),
          ]),
        ),
      ),
      part(
        "walls",
        mirrored(
          merged(...mullions.map(({ x, y, height, out }) => box([0.14, height, 0.16], [out, y, x], 0.04))),
        ),
      ),
      part(
        "trim",
        merged(
          ...tiers.map(([width, foot, height]) =>
            box([width + 0.24, 0.2, width + 0.24], [0, foot + height, 0], 0.07),
          ),
          box([3.8, 0.3, 3.8], [0, 0.15, 0], 0.1),
        ),
      ),
      part("trim", box([1.1, 0.9, 1.1], [0, 11.4, 0], 0.12)),
      part("spire", rod([0, 11.7, 0], [0, 14.2, 0], [0.2, 0.04], 14)),
      part("windows", box([0.9, 0.7, 0.2], [0, 0.45, 1.68], 0.06)),
    ];
  },
};
