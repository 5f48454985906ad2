import { ballAt, cornered, merged, mirrored } from "../../mesh/index.js";
import { type Model, part } from "../model.js";
import { box, drum, rod, sideways } from "../pieces.js";

/** Decimetres: an upright cabinet, its screen and stick ahead. */
export const arcadeMachine: Model = {
  concept: "arcade machine",
  aliases: [
    "arcade cabinet",
    "arcade game",
    "arcade",
    "arcade game machine",
    "arcade machines",
    "pinball machine",
  ],
  realSize: 1.8,
  bestTurn: -28,
  roles: {
    cabinet: { colour: "#4b3f9e", material: "plastic" },
    sides: { colour: "#e5467e", material: "plastic" },
    screen: { colour: "#16203f", material: "ceramic" },
    picture: { colour: "#5fe3c0", material: "plastic" },
    marquee: { colour: "#ffd54a", material: "plastic" },
    stick: { colour: "#e23b35", material: "plastic" },
    buttons: { colour: "#3fc0ea", material: "plastic" },
    panel: { colour: "#26262e", material: "matte plastic" },
  },
  parts: () => {
    const profile = (grow: number) =>
      cornered(
        [
          [-4 - grow, 0, 0.3],
          [3.4 + grow, 0, 0.3],
          [3.4 + grow, 8, 0.4],
          [5 + grow, 9 + grow, 0.5],
          [4.6 + grow, 9.8 + grow, 0.4],
          [2.2 + grow, 10.6 + grow, 0.3],
          [0.8 + grow, 15, 0.3],
          [2.8 + grow, 15.4, 0.3],
          [2.8 + grow, 17.6 + grow, 0.5],
          [-4 - grow, 17.6 + grow, 0.5],
        ],
        true,
      );
    const blob = (x: number, y: number) =>
      box([0.5, 0.5, 0.16], { at: [x, y, 1.72 - (y - 10.8) * 0.3], nod: -16 }, 0.05);
    return [
      part("cabinet", sideways(profile(0), 6, 0.1)),
      part("sides", mirrored(sideways(profile(0.22), 0.5, 0.12, 3.2))),
      part("screen", box([5.2, 4.2, 0.3], { at: [0, 12.8, 1.55], nod: -17 }, 0.1)),
      part(
        "picture",
        merged(
          ...(
            [
              [-1.5, 14],
              [-0.5, 14],
              [0.5, 14],
              [1.5, 14],
              [-1, 13.2],
              [0, 13.2],
              [1, 13.2],
              [0, 11.4],
            ] as const
          ).map(([x, y]) => blob(x, y)),
        ),
      ),
      part(
        "marquee",
        merged(box([5.6, 1.7, 0.3], [0, 16.6, 2.8], 0.1), box([2.6, 1.4, 0.2], [0, 4.6, 3.5], 0.1)),
      ),
      part(
        "panel",
        merged(
          box([5.8, 0.3, 2.4], { at: [0, 9.95, 3.6], nod: 16 }, 0.1),
          box([2, 2.6, 0.2], [0, 2, 3.5], 0.1),
        ),
      ),
      part(
        "stick",
        merged(rod([-1.5, 9.9, 3.5], [-1.5, 11, 3.8], 0.14, 12), ballAt([-1.5, 11.2, 3.85], 0.42, {}, 24)),
      ),
      part(
        "buttons",
        merged(
          ...(
            [
              [0.6, 3.2],
              [1.5, 3.1],
              [0.6, 4.1],
              [1.5, 4],
            ] as const
          ).map(([x, z]) => drum(0.32, 0.3, { at: [x, 10.25 - (z - 3.2) * 0.28, z], nod: 16 }, 0.1, 24)),
        ),
      ),
    ];
  },
};
