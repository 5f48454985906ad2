import {
  arc,
  around,
  ballAt,
  boxAt,
  frame,
  instances,
  merged,
  placed,
  reversed,
  torus,
  type Vector,
} from "../../mesh/index.js";
import { sides } from "../face.js";
import { type Model, part } from "../model.js";
import { drum, rod, slab, turned } from "../pieces.js";

/** Centimetres: a skin in a hoop of jingles. */
export const tambourine: Model = {
  concept: "tambourine",
  aliases: ["tambourines", "timbrel"],
  realSize: 0.25,
  bestTurn: -20,
  lies: true,
  roles: {
    hoop: { colour: "#c8402c", material: "wood" },
    skin: { colour: "#f7ecd6", material: "leather" },
    jingles: { colour: "#e0b54a", material: "gold" },
    tacks: { colour: "#e0b54a", material: "gold" },
  },
  parts: () => {
    const facing = frame({ at: [0, 12, 0], nod: 90 });
    return [
      part(
        "hoop",
        placed(
          merged(
            ...[-1.6, 1.6].map((y) =>
              placed(
                slab(arc([0, 0], 12), 1.5, 0.4, { nod: 90 }, [reversed(arc([0, 0], 11.2))]),
                frame({ at: [0, y, 0] }),
              ),
            ),
            instances(boxAt([0, 0, 11.6], [2.6, 3.4, 0.8], 0.25), around(8, undefined, 22.5)),
          ),
          facing,
        ),
      ),
      part("skin", placed(drum(11.3, 0.5, { at: [0, 2.1, 0] }, 0.2, 80), facing)),
      part(
        "jingles",
        placed(
          instances(
            merged(...[-0.55, 0.0, 0.55].map((y) => drum(1.6, 0.24, { at: [0, y, 11.9] }, 0.1, 28))),
            around(8),
          ),
          facing,
        ),
      ),
      part("tacks", placed(instances(ballAt([0, 1.6, 12.0], 0.34, {}, 14), around(16)), facing)),
    ];
  },
};

/** Decimetres: a bass drum, two toms, a snare, three cymbals. */
export const drumKit: Model = {
  concept: "drum kit",
  aliases: ["drum set", "drumkit", "drums", "drumset"],
  realSize: 1.7,
  bestTurn: -14,
  roles: {
    shells: { colour: "#c22b33", material: "ceramic" },
    heads: { colour: "#fbf8f0", material: "matte plastic" },
    hoops: { colour: "#cfd5dc", material: "metal" },
    cymbals: { colour: "#e3b341", material: "gold" },
    stands: { colour: "#aab0b9", material: "metal" },
    stool: { colour: "#23262e", material: "leather" },
  },
  parts: () => {
    const kit = [
      { at: [0, 4.0, 0], nod: 90, roll: 0, r: 3.9, h: 4.2 },
      { at: [-2.15, 8.6, 0.2], nod: 20, roll: 8, r: 1.9, h: 2.4 },
      { at: [2.15, 8.6, 0.2], nod: 20, roll: -8, r: 1.9, h: 2.4 },
      { at: [-6.0, 4.6, -1.8], nod: 6, roll: 5, r: 2.3, h: 1.5 },
      { at: [6.2, 3.8, -1.8], nod: 4, roll: -3, r: 2.6, h: 4.2 },
    ] as const;
    const in_ = (k: (typeof kit)[number], mesh: ReturnType<typeof drum>) =>
      placed(mesh, frame({ at: k.at, nod: k.nod, roll: k.roll }));
    const cymbal = (at: Vector, r: number, nod: number, roll: number) =>
      placed(
        turned(
          [
            [0, 0.02],
            [r, -0.32, 0.04],
            [r, -0.24, 0.04],
            [r * 0.25, 0.1, 0.3],
            [r * 0.18, 0.4, 0.3],
            [0, 0.5],
          ],
          {},
          56,
        ),
        frame({ at, nod, roll }),
      );
    const stand = (x: number, z: number, top: number) =>
      merged(
        rod([x, 0.6, z], [x, top, z], 0.13, 12),
        ...[0, 120, 240].map((turn) => {
          const f = frame({ turn });
          return rod([x, 2.0, z], [x + f.z[0] * 1.5, 0.1, z + f.z[2] * 1.5], 0.1, 10);
        }),
      );
    return [
      part("shells", merged(...kit.map((k) => in_(k, drum(k.r, k.h, {}, 0.08, 64))))),
      part("heads", merged(...kit.map((k) => in_(k, drum(k.r * 0.94, k.h + 0.24, {}, 0.08, 64))))),
      part(
        "hoops",
        merged(
          ...kit.flatMap((k) =>
            [0.5, -0.5].map((y) =>
              in_(k, placed(torus(k.r * 1.0, 0.14, 64, 10), frame({ at: [0, k.h * y, 0] }))),
            ),
          ),
        ),
      ),
      part(
        "cymbals",
        merged(
          cymbal([-6.6, 11.6, 0.6], 2.4, 14, 12),
          cymbal([6.9, 12.0, 0.4], 2.7, 14, -12),
          cymbal([-8.6, 7.4, -1.9], 1.9, 3, 3),
          cymbal([-8.6, 7.1, -1.9], 1.9, 183, 3),
        ),
      ),
      part(
        "stands",
        merged(
          stand(-6.6, 0.6, 11.8),
          stand(6.9, 0.4, 12.2),
          stand(-8.6, -1.9, 8.4),
          stand(-6, -1.8, 4),
          ...[-1.4, 1.4].map((x) => rod([x * 0.3, 7.4, 0], [x, 8.4, 0.1], 0.14, 12)),
          ...sides((s) => [rod([3.2 * s, 2.4, 1.4], [4.4 * s, 0.1, 2.6], 0.13, 12)]),
          ...[0, 120, 240].map((turn) => {
            const f = frame({ turn });
            return rod(
              [6.2 + f.z[0] * 2.6, 4.0, -1.8 + f.z[2] * 2.6],
              [6.2 + f.z[0] * 2.8, 0.1, -1.8 + f.z[2] * 2.8],
              0.12,
              10,
            );
          }),
          stand(0, -5.6, 4.6),
        ),
      ),
      part("stool", drum(1.9, 1.0, { at: [0, 5.0, -5.6] }, 0.4, 48)),
    ];
  },
};

/** Centimetres: two shakers on their handles, crossed. */
export const maracas: Model = {
  concept: "maracas",
  aliases: ["maraca", "rumba shaker", "shakers"],
  realSize: 0.25,
  bestTurn: -8,
  lies: true,
  roles: {
    heads: { colour: "#e2502f", material: "wood" },
    bands: { colour: "#f9d341", material: "wood" },
    handles: { colour: "#d9a466", material: "wood" },
  },
  parts: () => {
    const f = (s: number) => frame({ at: [2.4 * s, 0, 0.9 * s], roll: 14 * s * -1 });
    return [
      part("heads", merged(...sides((s) => [placed(ballAt([0, 17.5, 0], [3.7, 4.8, 3.7], {}, 48), f(s))]))),
      part(
        "bands",
        merged(
          ...sides((s) => [
            placed(
              merged(
                ...[15.4, 17.5, 19.6].map((y) =>
                  placed(torus(y === 17.5 ? 3.66 : 3.32, 0.24, 48, 10), frame({ at: [0, y, 0] })),
                ),
              ),
              f(s),
            ),
          ]),
        ),
      ),
      part(
        "handles",
        merged(
          ...sides((s) => [
            placed(
              merged(rod([0, 0.6, 0], [0, 13.4, 0], [0.85, 0.7], 24), ballAt([0, 0.9, 0], 1.15, {}, 24)),
              f(s),
            ),
          ]),
        ),
      ),
    ];
  },
};
