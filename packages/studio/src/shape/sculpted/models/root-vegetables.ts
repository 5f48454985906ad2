import { frame, merged, placed, type Vector } from "../../mesh/index.js";
import { blended, ellipsoid, type Gesture, limb, paint, put } from "../../solid/index.js";
import { clay } from "../finishes.js";
import { blade } from "../foliage.js";
import { type Model, type Part, part, type RoleSpec } from "../model.js";
import { wire } from "../pieces.js";

interface Root {
  readonly concept: string;
  readonly aliases: readonly string[];
  readonly realSize: number;
  /** Roles `body` (first), `stalks`, `leaves`, and those of its marks. */
  readonly roles: Readonly<Record<string, RoleSpec>>;
  readonly radii: Vector;
  readonly marks: readonly Gesture[];
  /** Length and width of a leaf, and of the bare stalk below it. */
  readonly leaf: readonly [length: number, width: number, stalk: number];
  readonly count: number;
}

/** A round root lying on its side a little, its tail ahead and its leaves up. */
function rootOf({ concept, aliases, realSize, roles, radii, marks, leaf, count }: Root): Model {
  const [length, width, bare] = leaf;
  return {
    concept,
    aliases,
    realSize,
    bestTurn: -14,
    roles,
    parts: (coarseness) => {
      const [rx, ry] = radii;
      const lean = frame({ at: [0, ry * 0.9, 0], roll: -64, nod: 8 });
      const greens = Array.from({ length: count }, (_, i) => {
        const size = 1 - 0.16 * (i % 3);
        const out = frame({ at: [0, ry * 0.9, 0], turn: 137.5 * i, nod: -74 + 11 * (i % 4) });
        const end: Vector = [0, bare * 0.08, bare * size];
        return {
          stalk: placed(wire([[0, 0, -0.3], [0, 0, bare * 0.5], end], [0.26, 0.2, 0.16], { sides: 10 }), out),
          leaf: placed(
            merged(
              blade({
                length: length * size,
                width: width * size,
                droop: 0.18,
                fold: 0.22,
                widest: 0.55,
                thickness: 0.16,
                grid: [10, 14],
              }),
              wire(
                [
                  [0, 0, 0],
                  [0, 0.03, length * 0.5 * size],
                ],
                [0.15, 0.06],
                { sides: 8 },
              ),
            ),
            frame({ in: out, at: [0, bare * 0.06, bare * size * 0.9], nod: 5 }),
          ),
        };
      });
      const all: Part[] = [
        ...blended(
          "body",
          [
            put(ellipsoid(radii, { at: [0, 0, 0] })),
            put(
              limb(
                [
                  [0, -ry * 0.7, 0],
                  [0, -ry * 1.15, 0],
                  [-0.2, -ry * 1.75, 0],
                  [-1.0, -ry * 2.2, 0.2],
                ],
                [rx * 0.55, rx * 0.24, 0.2, 0.16],
              ),
              0.5,
            ),
            put(ellipsoid([0.75, 0.4, 0.75], { at: [0, ry * 0.95, 0] }), 0.3),
            ...marks,
          ],
          { cell: 0.13 * coarseness },
        ),
        part("stalks", merged(...greens.map(({ stalk }) => stalk))),
        part("leaves", merged(...greens.map((green) => green.leaf))),
      ];
      return all.map(({ role, mesh }) => part(role, placed(mesh, lean)));
    },
  };
}

const glossy = (colour: string) => ({ colour, material: "plastic" }) as const;

export const radish = rootOf({
  concept: "radish",
  aliases: ["radishes", "red radish"],
  realSize: 0.14,
  roles: {
    body: glossy("#d92c57"),
    tip: glossy("#fbf3f0"),
    stalks: clay("#8fc06a"),
    leaves: clay("#5aa348"),
  },
  radii: [2.2, 2.25, 2.2],
  marks: [paint("tip", ellipsoid([1.5, 2.4, 1.5], { at: [0, -4.1, 0] }))],
  leaf: [3.2, 1.5, 1.4],
  count: 7,
});

export const beet = rootOf({
  concept: "beet",
  aliases: ["beets", "beetroot", "beetroots"],
  realSize: 0.3,
  roles: {
    body: glossy("#7d1f45"),
    rings: glossy("#5f1634"),
    stalks: clay("#b8285a"),
    leaves: clay("#3f8a45"),
  },
  radii: [2.6, 2.4, 2.6],
  marks: [
    paint("rings", ellipsoid([1.5, 0.5, 1.5], { at: [0, 2.4, 0] })),
    ...[1.75, 1.35].map((y) => paint("rings", ellipsoid([4, 0.07, 4], { at: [0, y, 0] }))),
  ],
  leaf: [3.6, 1.9, 3.2],
  count: 7,
});

export const turnip = rootOf({
  concept: "turnip",
  aliases: ["turnips", "rutabaga", "swede"],
  realSize: 0.25,
  roles: {
    body: glossy("#fbf4ea"),
    blush: glossy("#a5549b"),
    stalks: clay("#9cc46f"),
    leaves: clay("#5aa348"),
  },
  radii: [2.7, 2.2, 2.7],
  marks: [paint("blush", ellipsoid([3.4, 2.2, 3.4], { at: [0, 2.35, 0] }))],
  leaf: [3.4, 1.5, 2.0],
  count: 7,
});
