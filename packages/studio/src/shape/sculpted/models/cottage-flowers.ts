import { cos, radians, sin } from "../../../math/exact.js";
import { around, ballAt, flowing, frame, instances, lathe, merged, placed } from "../../mesh/index.js";
import { blossomOf, cuppedPetal, whorls } from "../blossom.js";
import { clay } from "../finishes.js";
import { blade } from "../foliage.js";
import { part } from "../model.js";

/** A dense golden pompom over jagged leaves. */
export const marigold = blossomOf({
  concept: "marigold",
  aliases: ["marigolds", "tagetes", "orange marigold", "cempasuchil"],
  realSize: 0.35,
  nod: 26,
  scale: 1.15,
  roles: { petals: clay("#f59a1c"), "inner petals": clay("#ec7a14"), calyx: clay("#6fae5c") },
  bloom: () => {
    const petal = (reach: number, height: number, open: number) =>
      cuppedPetal({ reach, height, open, spread: 34, frill: [2, 0.07], thickness: 0.08 });
    const calyx = lathe(
      flowing([
        [0, -0.7],
        [0.32, -0.6],
        [0.6, 0.1],
        [0.75, 0.7],
        [0, 0.8],
      ]),
      32,
    );
    return [
      part(
        "petals",
        placed(
          whorls([
            [8, 0, petal(1.05, 0.42, 1.1)],
            [8, 22, petal(0.98, 0.74, 0.86)],
            [7, 5, petal(0.86, 1.02, 0.6)],
          ]),
          frame({ at: [0, 0.35, 0] }),
        ),
      ),
      part(
        "inner petals",
        placed(
          whorls([
            [6, 22, petal(0.68, 1.24, 0.36)],
            [4, 8, petal(0.46, 1.38, 0.18)],
            [3, 30, petal(0.26, 1.45, 0.05)],
          ]),
          frame({ at: [0, 0.35, 0] }),
        ),
      ),
      part("calyx", calyx),
    ];
  },
});

/** A pointed cluster of small four-petalled flowers. */
export const lilac = blossomOf({
  concept: "lilac",
  aliases: ["lilacs", "lilac flower", "purple lilac", "buddleia"],
  realSize: 0.4,
  tips: 75,
  nod: 18,
  scale: 1.15,
  roles: {
    petals: clay("#a884d6"),
    "pale petals": { colour: "#cdb3ea", material: "clay", follows: 1.16 },
    hearts: clay("#f6f0c9"),
  },
  bloom: () => {
    const petal = blade({
      length: 0.38,
      width: 0.36,
      droop: 0.1,
      fold: 0.15,
      widest: 0.55,
      thickness: 0.07,
      grid: [4, 6],
    });
    const floret = instances(petal, around(4, frame({ at: [0, 0, 0.03], nod: -12 })));
    const places = Array.from({ length: 84 }, (_, i) => {
      const t = (i + 0.5) / 84;
      const a = 137.508 * i;
      const r = 1.45 * (1 - t) * (0.75 + 0.5 * Math.min(1, 5 * t)) + 0.12;
      const y = -0.2 + 4.3 * t;
      const [x, z] = [r * sin(radians(a)), r * cos(radians(a))];
      const tilt = frame({ at: [x, y, z], turn: a, nod: 66 - 58 * t * t });
      return {
        frame: frame({ in: tilt, turn: 31 * i }),
        heart: [x * 1.05, y + 0.05 + 0.05 * t, z * 1.05] as const,
      };
    });
    const some = (rest: number) => places.filter((_, i) => i % 3 === rest).map((p) => p.frame);
    return [
      part(
        "petals",
        merged(
          instances(floret, [...some(0), ...some(1)]),
          lathe(
            flowing([
              [0, -0.45],
              [0.9, -0.25],
              [1.2, 0.5],
              [0.75, 2.2],
              [0.2, 3.7],
              [0, 4.1],
            ]),
            28,
          ),
        ),
      ),
      part("pale petals", instances(floret, some(2))),
      part("hearts", merged(...places.map(({ heart }) => ballAt(heart, 0.08, {}, 8)))),
    ];
  },
  leaves: () => {
    const leaf = blade({ length: 2.6, width: 2.0, droop: 0.2, fold: 0.14, widest: 0.36, thickness: 0.14 });
    return merged(
      ...(
        [
          [6.2, 80, -16, 1],
          [5.9, -96, -16, 1],
          [4.2, 20, -22, 0.85],
          [3.8, 168, -22, 0.85],
        ] as const
      ).map(([y, turn, nod, scale]) => placed(leaf, frame({ at: [0.05, y, 0], turn, nod, scale }))),
    );
  },
});
