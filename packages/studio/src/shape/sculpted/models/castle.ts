import { arc, around, cornered, frame, instances, joined, merged, mirrored } from "../../mesh/index.js";
import { type Model, type Part, part } from "../model.js";
import { box, drum, rod, slab, turned } from "../pieces.js";

const archway = (half: number, spring: number) =>
  joined(
    cornered([
      [-half, spring],
      [-half, 0, 0.08],
      [half, 0, 0.08],
      [half, spring],
    ]),
    arc([0, spring], half, 0, 180, 14),
  );

function tower(x: number, z: number, radius: number, height: number, flag: boolean): Part[] {
  const teeth = instances(box([0.42, 0.5, 0.34], [0, height + 0.55, radius + 0.05], 0.08), around(7));
  const at = frame({ at: [x, 0, z] });
  const move = (mesh: ReturnType<typeof box>) => instances(mesh, [at]);
  return [
    part(
      "walls",
      move(
        turned(
          [
            [0, 0],
            [radius * 1.12, 0, 0.1],
            [radius, 0.7, 0.2],
            [radius, height - 0.3, 0.2],
            [radius * 1.22, height, 0.1],
            [radius * 1.22, height + 0.4, 0.08],
            [0, height + 0.4],
          ],
          {},
          36,
        ),
      ),
    ),
    part("walls", move(teeth)),
    part(
      "roofs",
      move(
        turned(
          [
            [0, height + 0.3],
            [radius * 1.05, height + 0.4, 0.1],
            [0.06, height + radius * 2.6, 0.05],
            [0, height + radius * 2.62],
          ],
          {},
          36,
        ),
      ),
    ),
    part(
      "openings",
      move(
        merged(
          ...[0, 120, 240].map((turn) =>
            instances(slab(archway(0.17, 0.4), 0.3, 0.04, { at: [0, height * 0.62, radius - 0.06] }), [
              frame({ turn }),
            ]),
          ),
        ),
      ),
    ),
    ...(flag
      ? [
          part(
            "poles",
            move(rod([0, height + radius * 2.4, 0], [0, height + radius * 2.6 + 1.1, 0], 0.05, 10)),
          ),
          part(
            "flags",
            move(
              slab(
                cornered(
                  [
                    [0, 0, 0.03],
                    [0.95, 0.26, 0.06],
                    [0, 0.56, 0.03],
                  ],
                  true,
                ),
                0.08,
                0.03,
                { at: [0.02, height + radius * 2.6 + 0.5, 0] },
              ),
            ),
          ),
        ]
      : []),
  ];
}

/** A fairy-tale castle. */
export const castle: Model = {
  concept: "castle",
  aliases: ["fortress", "medieval castle"],
  realSize: 40,
  bestTurn: -28,
  roles: {
    walls: { colour: "#d8d2c8", material: "clay" },
    roofs: { colour: "#4f6fb5", material: "clay" },
    gate: { colour: "#7b4d2c", material: "wood" },
    openings: { colour: "#4a4550", material: "clay" },
    flags: { colour: "#e5443c", material: "fabric" },
    poles: { colour: "#8b7a5a", material: "wood" },
  },
  parts: () => {
    const battlement = (from: number, to: number) =>
      Array.from({ length: 5 }, (_, i) => from + ((to - from) * i) / 4);
    return [
      ...tower(-3, 2.6, 0.95, 4.2, true),
      ...tower(3, 2.6, 0.95, 4.2, true),
      ...tower(-3, -2.6, 0.95, 4.6, false),
      ...tower(3, -2.6, 0.95, 4.6, false),
      ...tower(0, -0.8, 1.35, 6.2, true),
      part("walls", box([6, 3, 0.8], [0, 1.5, 2.6], 0.1)),
      part("walls", box([6, 3, 0.8], [0, 1.5, -2.6], 0.1)),
      part("walls", mirrored(box([0.8, 3, 5.2], [3, 1.5, 0], 0.1))),
      part("walls", box([4.2, 3.6, 3.2], [0, 1.8, -0.6], 0.12)),
      part(
        "walls",
        merged(...battlement(-1.85, 1.85).map((x) => box([0.48, 0.5, 0.84], [x, 3.2, 2.6], 0.08))),
      ),
      part(
        "walls",
        mirrored(merged(...battlement(-1.5, 1.5).map((z) => box([0.84, 0.5, 0.48], [3, 3.2, z], 0.08)))),
      ),
      part("openings", slab(archway(0.95, 1.3), 0.3, 0.06, { at: [0, 0, 2.96] })),
      part("gate", slab(archway(0.78, 1.3), 0.3, 0.06, { at: [0, 0, 3.04] })),
      part("openings", merged(...[-0.4, 0, 0.4].map((x) => box([0.06, 2.0, 0.1], [x, 1.0, 3.18], 0.02)))),
      part("poles", drum(0.07, 0.1, { at: [0.2, 1.0, 3.22], nod: 90 }, 0.03, 12)),
    ];
  },
};
