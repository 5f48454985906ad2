import { randomFrom } from "../../../math/random.js";
import { ball, cornered, frame, instances, merged, placed } from "../../mesh/index.js";
import { type Model, type Part, part } from "../model.js";
import { opened } from "../opening.js";
import { box, sideways, turned, wire } from "../pieces.js";

/** Heaped with coins under a lid that has swung back by so many degrees. */
function chestAt(degrees: number): Part[] {
  const random = randomFrom("treasure");
  const lid = frame({ at: [0, 5, -2.9], nod: -degrees });
  const arch = cornered(
    [
      [0, 0, 0.1],
      [5.8, 0, 0.1],
      [5.8, 1.4, 1.2],
      [4.6, 2.6, 1.6],
      [1.2, 2.6, 1.6],
      [0, 1.4, 1.2],
    ],
    true,
  );
  const lidMesh = (w: number, x: number, out: number) =>
    placed(
      sideways(
        { ...arch, points: arch.points.map((p) => ({ ...p, x: p.x + p.nx * out, y: p.y + p.ny * out })) },
        w,
        0.15,
        x,
      ),
      lid,
    );
  const coin = turned(
    [
      [0, 0],
      [0.62, 0],
      [0.62, 0.2],
      [0, 0.2],
    ],
    {},
    18,
  );
  const heap = Array.from({ length: 120 }, () => {
    const [x, z] = [(random() - 0.5) * 7.8, (random() - 0.5) * 4.6];
    const y = 4.4 + 1.5 * (1 - (x * x) / 20) * (1 - (z * z) / 8) - 0.2 * random();
    return frame({
      at: [x, y, z],
      nod: (random() - 0.5) * 70,
      roll: (random() - 0.5) * 70,
      turn: random() * 360,
    });
  });
  return [
    part(
      "wood",
      merged(
        box([9, 0.5, 5.8], [0, 0.35, 0], 0.12),
        box([9, 4.8, 0.5], [0, 2.6, 2.65], 0.12),
        box([9, 4.8, 0.5], [0, 2.6, -2.65], 0.12),
        box([0.5, 4.8, 5.8], [4.25, 2.6, 0], 0.12),
        box([0.5, 4.8, 5.8], [-4.25, 2.6, 0], 0.12),
        lidMesh(9, 0, 0),
      ),
    ),
    part(
      "bands",
      merged(
        ...[-3.6, 3.6].flatMap((x) => [
          box([0.8, 5.0, 6.1], { at: [x, 2.55, 0] }, 0.1),
          lidMesh(0.8, x, 0.12),
        ]),
        box([9.2, 0.45, 6.0], [0, 4.85, 0], 0.1),
        box([1.4, 1.7, 0.4], [0, 4.3, 3.0], 0.2),
      ),
    ),
    part("inside", box([7.9, 0.4, 4.7], [0, 4.96, 0], 0.1)),
    part(
      "coins",
      merged(
        placed(ball([4.1, 1.4, 2.4], 40), frame({ at: [0, 4.7, 0] })),
        instances(coin, heap),
        instances(coin, [
          frame({ at: [3.2, 0, 4.2] }),
          frame({ at: [4.6, 0, 3.6], turn: 30 }),
          frame({ at: [4.1, 0.2, 4.1], nod: 10 }),
          frame({ at: [-4.4, 0, 4.4] }),
        ]),
      ),
    ),
    part(
      "gems",
      merged(
        placed(ball(0.55, 20), frame({ at: [-1.6, 5.9, 1.2] })),
        placed(ball(0.5, 20), frame({ at: [1.9, 5.7, 1.3] })),
        placed(ball(0.45, 20), frame({ at: [0.2, 6.2, 0.4] })),
      ),
    ),
  ];
}

/** Decimetres: an open chest heaped with coins. */
export const treasureChest: Model = {
  concept: "treasure chest",
  aliases: [
    "chest",
    "treasure",
    "pirate chest",
    "open treasure chest",
    "wooden chest",
    "jewelry box",
    "jewellery box",
  ],
  realSize: 0.8,
  bestTurn: -28,
  roles: {
    wood: { colour: "#8d5a33", material: "wood" },
    bands: { colour: "#c99a45", material: "bronze" },
    coins: { colour: "#f0c04a", material: "gold" },
    gems: { colour: "#d8304c", material: "ceramic" },
    inside: { colour: "#4b2d1c", material: "clay" },
  },
  parts: () => chestAt(68),
};

/** Coins gleam under the lid. */
export const ajarTreasureChest: Model = opened(treasureChest, "ajar", { parts: () => chestAt(24) });

const { coins: _, gems: __, inside: ___, ...shutRoles } = treasureChest.roles;

/** The lid down, a lock before it. */
export const closedTreasureChest: Model = opened(treasureChest, "closed", {
  aliases: ["locked treasure chest", "locked chest"],
  realSize: 0.6,
  roles: { ...shutRoles, lock: { colour: "#e2b44e", material: "gold" } },
  parts: () => [
    ...chestAt(0).filter(({ role }) => role in shutRoles),
    part(
      "lock",
      merged(
        box([1.3, 1.4, 0.5], [0, 3.9, 3.35], 0.22),
        wire(
          [
            [-0.42, 4.5, 3.35],
            [-0.42, 5.25, 3.35],
            [0.42, 5.25, 3.35],
            [0.42, 4.5, 3.35],
          ],
          0.14,
        ),
      ),
    ),
  ],
});
