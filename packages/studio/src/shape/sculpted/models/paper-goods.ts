import {
  arc,
  cornered,
  frame,
  instances,
  merged,
  mirrored,
  placed,
  reversed,
  roundedRectangle,
} from "../../mesh/index.js";
import { type Model, part } from "../model.js";
import { box, drum, rod, slab, turned } from "../pieces.js";

/** Centimetres: open, photographs on its dark leaves. */
export const photoAlbum: Model = {
  concept: "photo album",
  aliases: [
    "photograph album",
    "family album",
    "scrapbook",
    "photo book",
    "picture album",
    "album of photos",
    "scrap book",
  ],
  realSize: 0.5,
  bestTurn: -10,
  roles: {
    cover: { colour: "#8a3b34", material: "leather" },
    leaves: { colour: "#f3ead6", material: "paper" },
    borders: { colour: "#ffffff", material: "paper" },
    sky: { colour: "#8cc4e8", material: "paper" },
    land: { colour: "#6f9f55", material: "paper" },
    sun: { colour: "#f7b733", material: "paper" },
    corners: { colour: "#2c2a2e", material: "paper" },
  },
  parts: () => {
    const tilt = frame({ at: [0, 0.5, 0], nod: 0 });
    const spots = [
      frame({ in: tilt, at: [-14, 2.95, -5.6], roll: -3, turn: -4 }),
      frame({ in: tilt, at: [-12, 2.95, 6], roll: -4, turn: 7 }),
      frame({ in: tilt, at: [13, 2.95, -5.4], roll: 3, turn: 5 }),
      frame({ in: tilt, at: [13.4, 2.95, 6], roll: 3, turn: -3 }),
    ];
    const across = (s: number) => [box([24.4, 0.7, 30], [12.4 * s, 0.4, 0], 0.3)];
    return [
      part("cover", merged(...across(1), ...across(-1), box([3, 0.9, 30], [0, 0.45, 0], 0.4))),
      part(
        "leaves",
        mirrored(
          merged(
            box([23, 1.7, 28], [11.9, 1.5, 0], 0.3),
            ...[0.9, 1.5].map((y) => box([23.4, 0.14, 28.2], [11.9, y, 0], 0.05)),
          ),
        ),
      ),
      part("borders", merged(instances(box([14.6, 0.16, 10], [0, -0.52, 0], 0.06), spots))),
      part("sky", instances(box([13, 0.16, 8.4], [0, -0.46, 0], 0.06), spots)),
      part(
        "land",
        instances(
          merged(
            box([12.9, 0.12, 3], [0, -0.38, 2.6], 0.04),
            slab(
              cornered(
                [
                  [-6, -1.2, 0.1],
                  [5, -1.2, 0.1],
                  [1, 2.4, 0.6],
                  [-1.4, 0.4, 0.5],
                  [-3, 1.4, 0.5],
                ],
                true,
              ),
              0.12,
              0.04,
              { nod: -90, at: [0, -0.37, 0.4] },
            ),
          ),
          spots,
        ),
      ),
      part("sun", instances(drum(1.1, 0.12, { at: [4, -0.36, -2.2] }, 0.04, 28), spots)),
      part(
        "corners",
        instances(
          merged(
            ...[-1, 1].flatMap((x) =>
              [-1, 1].map((z) =>
                box([2.2, 0.1, 0.9], { at: [x * 6.7, -0.4, z * 4.5], turn: 45 * x * z }, 0.03),
              ),
            ),
          ),
          spots,
        ),
      ),
    ];
  },
};

/** Centimetres: a glossy one, its cover with a face of fashion in shapes, standing a little open. */
export const magazine: Model = {
  concept: "magazine",
  aliases: [
    "glossy magazine",
    "fashion magazine",
    "magazines",
    "comic book",
    "periodical",
    "stack of magazines",
    "brochure",
    "catalogue",
    "catalog",
  ],
  realSize: 0.28,
  bestTurn: -14,
  lies: true,
  roles: {
    cover: { colour: "#e8566a", material: "plastic" },
    pages: { colour: "#fbf8f1", material: "paper" },
    title: { colour: "#fffaf0", material: "plastic" },
    skin: { colour: "#f2c3a2", material: "plastic" },
    hair: { colour: "#3a241c", material: "plastic" },
    dress: { colour: "#2f7f8b", material: "plastic" },
    lines: { colour: "#fffaf0", material: "plastic" },
  },
  parts: () => [
    part(
      "cover",
      merged(
        slab(roundedRectangle(21, 28, 0.25), 0.16, 0.05, { at: [0, 14, 0.9] }),
        slab(roundedRectangle(21, 28, 0.25), 0.16, 0.05, { at: [0, 14, -0.1] }),
        box([0.4, 28, 1.1], [-10.4, 14, 0.4], 0.18),
      ),
    ),
    part(
      "pages",
      merged(
        ...[0.1, 0.3, 0.5, 0.7].map((z, i) =>
          box([20.6 - 0.2 * i, 27.7, 0.16], [0.1 + 0.1 * i, 14, z], 0.05),
        ),
      ),
    ),
    part(
      "title",
      merged(
        ...[-7.6, -4.6, -1.6, 1.4, 4.4, 7.4].map((x, i) =>
          merged(
            box([0.75, 3.6, 0.12], [x - 0.85, 25, 1.0], 0.04),
            i % 2
              ? box([0.75, 3.6, 0.12], [x + 0.85, 25, 1.0], 0.04)
              : box([2.3, 0.75, 0.12], [x + 0.1, 26.4, 1.0], 0.04),
            box([2.2, 0.75, 0.12], [x + 0.1, i % 3 ? 25 : 23.6, 1.0], 0.04),
          ),
        ),
      ),
    ),
    part("hair", slab(arc([0, 0], [4.6, 5.6]), 0.1, 0.03, { at: [1.4, 14.2, 0.99] })),
    part(
      "skin",
      merged(
        slab(arc([0, 0], [2.9, 3.8]), 0.12, 0.03, { at: [1.4, 14, 1.04] }),
        box([2, 4, 0.1], [1.4, 9.6, 1.03], 0.03),
      ),
    ),
    part(
      "dress",
      slab(
        cornered(
          [
            [-5.2, 0.4, 0.3],
            [8, 0.4, 0.3],
            [6.8, 6.4, 2],
            [3.2, 8.6, 0.8],
            [1.4, 7.2, 0.6],
            [-0.4, 8.6, 0.8],
            [-4, 6.4, 2],
          ],
          true,
        ),
        0.12,
        0.03,
        { at: [0, 0, 1.03] },
      ),
    ),
    part(
      "lines",
      merged(
        ...[19.6, 18.4, 17.2].map((y, i) => box([4.4 - 0.9 * i, 0.6, 0.1], [-7.2 - 0.45 * i, y, 1.0], 0.04)),
        ...[12, 10.9].map((y, i) => box([3.6 - i, 0.6, 0.1], [-7.6 - 0.5 * i, y, 1.0], 0.04)),
        box([3, 2, 0.1], [8, 2, 1.1], 0.04),
      ),
    ),
  ],
};

/** Decimetres: on a stand with wheels, a drawing on it, pens on its ledge. */
export const whiteboard: Model = {
  concept: "whiteboard",
  aliases: [
    "white board",
    "dry erase board",
    "marker board",
    "whiteboards",
    "dry-erase board",
    "flip chart",
    "flipchart",
  ],
  realSize: 1.8,
  bestTurn: -18,
  roles: {
    board: { colour: "#fdfdfc", material: "ceramic" },
    frame: { colour: "#c3c9d0", material: "brushed metal" },
    stand: { colour: "#8a919b", material: "metal" },
    wheels: { colour: "#2a2c33", material: "rubber" },
    blue: { colour: "#2f6fb8", material: "matte plastic" },
    red: { colour: "#d8392f", material: "matte plastic" },
  },
  parts: () => {
    const bars = [2.2, 3.6, 2.9, 5].map((h, i) =>
      box([0.9, h, 0.08], [-5.6 + 1.5 * i, 7.3 + h / 2, 0.22], 0.03),
    );
    return [
      part("board", box([17, 10.4, 0.36], [0, 11.6, 0], 0.1)),
      part(
        "frame",
        merged(
          ...[6.3, 16.9].map((y) => box([17.8, 0.5, 0.6], [0, y, 0], 0.2)),
          ...[-8.7, 8.7].map((x) => box([0.5, 11, 0.6], [x, 11.6, 0], 0.2)),
          box([9, 0.3, 1.1], [0, 6.1, 0.7], 0.14),
        ),
      ),
      part(
        "stand",
        mirrored(
          merged(
            rod([9.3, 0.9, 0], [9.3, 15, 0], 0.32, 16),
            rod([9.3, 1, -3], [9.3, 1, 3], 0.32, 16),
            rod([0, 2.6, 0], [9.3, 2.6, 0], 0.22, 14),
            box([0.9, 0.9, 0.6], [9.1, 11.6, 0], 0.2),
          ),
        ),
      ),
      part(
        "wheels",
        mirrored(
          merged(...[-2.9, 2.9].map((z) => drum(0.5, 0.4, { roll: 90, at: [9.3, 0.5, z] }, 0.12, 28))),
        ),
      ),
      part(
        "blue",
        merged(
          ...bars,
          box([7.4, 0.12, 0.08], [-3.4, 7.2, 0.22], 0.03),
          box([0.12, 6.4, 0.08], [-7, 10.3, 0.22], 0.03),
          ...[15.2, 14.3, 13.4].map((y, i) =>
            box([5.4 - 1.1 * i, 0.24, 0.08], [4.6 - 0.55 * i, y, 0.22], 0.03),
          ),
          rod([-2.4, 6.5, 0.9], [0, 6.5, 0.9], 0.2, 14),
        ),
      ),
      part(
        "red",
        merged(
          rod([-6.4, 10.2, 0.24], [-4.4, 12.2, 0.24], 0.12, 8),
          rod([-4.4, 12.2, 0.24], [-2.6, 11.4, 0.24], 0.12, 8),
          rod([-2.6, 11.4, 0.24], [-0.4, 14.6, 0.24], 0.12, 8),
          rod([-0.4, 14.6, 0.24], [-1.4, 14.3, 0.24], 0.12, 8),
          rod([-0.4, 14.6, 0.24], [-0.3, 13.5, 0.24], 0.12, 8),
          slab(arc([0, 0], 1.7), 0.08, 0.02, { at: [4.6, 9.6, 0.22] }, [reversed(arc([0, 0], 1.45))]),
          rod([1, 6.5, 0.9], [3.4, 6.5, 0.9], 0.2, 14),
        ),
      ),
    ];
  },
};

/** Centimetres: an open box of sticks of several colours, two out of it. */
export const chalk: Model = {
  concept: "chalk",
  aliases: [
    "box of chalk",
    "chalks",
    "piece of chalk",
    "stick of chalk",
    "chalk stick",
    "coloured chalk",
    "colored chalk",
    "sidewalk chalk",
  ],
  realSize: 0.16,
  bestTurn: -28,
  roles: {
    white: { colour: "#fbf9f4", material: "clay" },
    box: { colour: "#3f8f5f", material: "cardboard" },
    label: { colour: "#f7edd2", material: "paper" },
    yellow: { colour: "#f6d766", material: "clay" },
    pink: { colour: "#f3a3b4", material: "clay" },
    blue: { colour: "#92c4e8", material: "clay" },
  },
  parts: () => {
    const stick = turned(
      [
        [0, 0],
        [0.62, 0, 0.1],
        [0.52, 8, 0.1],
        [0, 8],
      ],
      {},
      32,
    );
    const row = (role: string, columns: readonly number[]) =>
      part(
        role,
        merged(
          ...columns.flatMap((c) =>
            [-0.68, 0.68].map((z) =>
              placed(stick, frame({ at: [-3.5 + 1.4 * c, 0.6 + 0.35 * ((c * 5 + (z > 0 ? 3 : 0)) % 4), z] })),
            ),
          ),
        ),
      );
    return [
      row("white", [0, 3]),
      part("white", placed(stick, frame({ at: [-2.2, 0.62, 4.2], roll: -90, turn: 8 }))),
      part(
        "box",
        merged(
          box([9.2, 0.4, 3.4], [0, 0.2, 0], 0.1),
          ...[1.6, -1.6].map((z) => box([9.2, 5.4, 0.22], [0, 2.7, z], 0.08)),
          ...[4.5, -4.5].map((x) => box([0.22, 5.4, 3.4], [x, 2.7, 0], 0.08)),
          box([9.2, 3.4, 0.2], { at: [0, 6.8, -2.2], nod: -24 }, 0.08),
        ),
      ),
      part("label", merged(box([6.4, 2.6, 0.1], [0, 2.7, 1.72], 0.04))),
      row("yellow", [1, 4]),
      row("pink", [2]),
      part("pink", placed(stick, frame({ at: [1.8, 0.62, 3.4], roll: -90, turn: -34 }))),
      row("blue", [5]),
      part("blue", box([4, 0.5, 0.12], [0, 2.9, 1.74], 0.04)),
    ];
  },
};

/** Centimetres: a half round of clear plastic, its degrees marked; laid down. */
export const protractor: Model = {
  concept: "protractor",
  aliases: ["protractors", "angle ruler", "half circle ruler", "goniometer"],
  realSize: 0.15,
  lies: true,
  bestTurn: -8,
  roles: {
    plate: { colour: "#8fd0e6", material: "plastic" },
    marks: { colour: "#1f3a52", material: "matte plastic" },
  },
  parts: () => {
    const half = (r: number, y: number) => {
      const { points } = arc([0, y], r, 0, 180, 60);
      return points.map(({ x, y: up }) => [x, up] as [number, number]);
    };
    const outline = cornered([[7.5, 0, 0.3], ...half(7.5, 1.1), [-7.5, 0, 0.3]], true);
    const hole = reversed(
      cornered([[3.9, 1.7, 0.2], ...half(3.9, 1.7).slice(1, -1), [-3.9, 1.7, 0.2]], true),
    );
    const marks = Array.from({ length: 37 }, (_, i) => {
      const long = i % 6 === 0 ? 1.5 : i % 2 === 0 ? 1.0 : 0.6;
      return box(
        [0.09, long, 0.06],
        { in: frame({ at: [0, 1.1, 0], roll: 90 - 5 * i }), at: [0, 7.3 - long / 2, 0.2] },
        0.02,
      );
    });
    const inner = Array.from({ length: 19 }, (_, i) =>
      box([0.09, 0.5, 0.06], { in: frame({ at: [0, 1.1, 0], roll: 90 - 10 * i }), at: [0, 4.95, 0.2] }, 0.02),
    );
    const scale = Array.from({ length: 25 }, (_, i) =>
      box([0.08, i % 5 === 0 ? 0.7 : 0.4, 0.06], [-6 + 0.5 * i, 0.2 + (i % 5 === 0 ? 0.35 : 0.2), 0.2], 0.02),
    );
    return [
      part("plate", slab(outline, 0.36, 0.1, {}, [hole])),
      part(
        "marks",
        merged(
          ...marks,
          ...inner,
          ...scale,
          box([9, 0.08, 0.06], [0, 1.1, 0.2], 0.02),
          box([0.08, 1.0, 0.06], [0, 1.1, 0.2], 0.02),
        ),
      ),
    ];
  },
};
