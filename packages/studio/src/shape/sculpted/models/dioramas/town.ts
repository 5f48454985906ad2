import type { Random } from "../../../../math/random.js";
import { type Part, part } from "../../model.js";
import { box } from "../../pieces.js";
import { blockOf, type Ground } from "./ground.js";
import { crate, LEAFY, type Stood, stood } from "./props.js";
import { clouds } from "./scatter.js";

/** Nine blocks of houses between streets, one or two of them parks. */
export function town(random: Random): Part[] {
  const ground: Ground = { height: () => 0, role: () => "road" };
  const parts: Part[] = [...blockOf(ground)];
  const trees: Stood[] = [];
  for (let i = 0; i < 3; i++) {
    for (let j = 0; j < 3; j++) {
      const [x, z] = [(i - 1) * 3.3, (j - 1) * 3.3];
      const park = (i === 1 && j === 2) || (i === 2 && j === 1 && random() < 0.5);
      parts.push(part(park ? "grass" : "paving", box([2.7, 0.24, 2.7], [x, 0.06, z], 0.05)));
      if (park) {
        for (let n = 0; n < 7; n++)
          trees.push({
            at: [x + 2 * (random() - 0.5), 0.16, z + 2 * (random() - 0.5)],
            size: 0.8 + 0.4 * random(),
            turn: 360 * random(),
          });
        continue;
      }
      for (const [dx, dz] of [
        [-0.6, -0.6],
        [0.6, -0.6],
        [-0.6, 0.6],
        [0.6, 0.6],
      ] as const) {
        if (random() < 0.12) {
          trees.push({ at: [x + dx, 0.16, z + dz], size: 0.9, turn: 90 });
          continue;
        }
        // Higher at the back, so that all are seen.
        const storeys = 2 + Math.floor((5 - 1.6 * j + 3 * random()) * (0.55 + 0.45 * random()));
        parts.push(...house(random, [x + dx, 0.18, z + dz], Math.max(2, storeys)));
      }
    }
  }
  return [...parts, ...stood(LEAFY, trees), ...clouds(random, 2, 5.4)];
}

function house(random: Random, [x, y, z]: readonly [number, number, number], storeys: number): Part[] {
  const role = (["tower", "block", "walls"] as const)[Math.floor(random() * 3)]!;
  const [wide, deep] = [0.92 + 0.14 * random(), 0.92 + 0.14 * random()];
  const high = storeys * 0.42 + 0.14;
  const bands = Array.from({ length: storeys }, (_, n) =>
    part("panes", crate([wide + 0.02, 0.17, deep + 0.02], [x, y + 0.3 + n * 0.42, z])),
  );
  return [
    part(role, box([wide, high, deep], [x, y + high / 2, z], 0.03)),
    ...bands,
    part(role, crate([wide * 0.5, 0.16, deep * 0.4], [x, y + high + 0.06, z])),
  ];
}
