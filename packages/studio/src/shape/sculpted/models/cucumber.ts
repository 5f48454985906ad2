import { ballAt, frame, merged, placed, tube, type Vector } from "../../mesh/index.js";
import { type Model, part } from "../model.js";
import { drum } from "../pieces.js";

/** A long dark fruit with warts, three pale slices before it. */
export const cucumber: Model = {
  concept: "cucumber",
  aliases: ["cucumbers", "sliced cucumber", "gherkin", "pickle", "pickles"],
  realSize: 0.3,
  bestTurn: -14,
  roles: {
    skin: { colour: "#2f6b33", material: "plastic" },
    warts: { colour: "#4f8a45", material: "plastic", follows: 1.2 },
    tip: { colour: "#c2cf86", material: "plastic" },
    flesh: { colour: "#e3f0bf", material: "jelly" },
    seeds: { colour: "#f7f9de", material: "plastic" },
    core: { colour: "#cfe59c", material: "jelly" },
  },
  parts: () => {
    const way: readonly Vector[] = [
      [-6.8, 1.0, -0.8],
      [-5.6, 1.1, -0.6],
      [-2, 1.15, -0.1],
      [2, 1.15, -0.2],
      [5.2, 1.1, -0.8],
      [6.4, 1.05, -1.1],
    ];
    const warts = Array.from({ length: 40 }, (_, i) => {
      const t = (i + 0.5) / 40;
      const x = -4.4 + 8.8 * t;
      const f = frame({ nod: 137.5 * i });
      const z = -0.15 - 0.018 * x * x;
      return ballAt([x, 1.13 + f.y[1] * 1.1, z + f.y[2] * 1.1], 0.11, {}, 10);
    });
    const slices = (
      [
        [-3.6, 0.26, 2.3, 0, 0],
        [-1.2, 0.26, 2.9, 0, 20],
        [0.9, 0.72, 2.3, -48, -16],
      ] as const
    ).map(([x, y, z, roll, turn]) => frame({ at: [x, y, z], roll, turn }));
    const on = (mesh: ReturnType<typeof drum>) => merged(...slices.map((f) => placed(mesh, f)));
    const seeds = merged(
      ...Array.from({ length: 12 }, (_, i) => {
        const f = frame({ turn: 30 * i + 8 * (i % 3) });
        return placed(
          ballAt([0, 0.27, 0.48], [0.06, 0.05, 0.13], {}, 10),
          frame({ turn: 30 * i + 4 * f.z[0] }),
        );
      }),
    );
    return [
      part(
        "skin",
        merged(
          tube(way, [0.5, 0.95, 1.15, 1.15, 0.95, 0.5], { sides: 40, steps: 10 }),
          on(drum(1.15, 0.46, {}, 0.08, 48)),
        ),
      ),
      part("warts", merged(...warts)),
      part("tip", ballAt([6.75, 1.05, -1.16], [0.3, 0.22, 0.22], {}, 18)),
      part("flesh", on(drum(1.03, 0.52, {}, 0.06, 48))),
      part("core", on(drum(0.62, 0.54, {}, 0.04, 40))),
      part("seeds", on(seeds)),
    ];
  },
};
