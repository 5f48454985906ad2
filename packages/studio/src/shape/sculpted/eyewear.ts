import {
  ballAt,
  cornered,
  extrude,
  frame,
  merged,
  mirrored,
  placed,
  roundedRectangle,
  sweep,
  tube,
} from "../mesh/index.js";
import { type Part, part } from "./model.js";

/** Spectacles 14 wide, their arms back; roles `frame`, `lenses` and `hinges`. */
export function spectacles(width: number, height: number, thickness: number): Part[] {
  const rim = cornered(
    [
      [width * 0.96, -height, height * 0.98],
      [width, height, height * 0.9],
      [-width * 0.98, height, height * 0.8],
      [-width * 0.92, -height, height * 0.98],
    ],
    true,
  );
  const place = frame({ at: [3.7, 2.5, 0], turn: 5 });
  const way = rim.points
    .filter((_, i) => i % 2 === 0)
    .map(({ x, y }) => ({ at: [x, y, 0] as const, radius: thickness }));
  const border = sweep(way, { closed: true, section: roundedRectangle(1.9, 2.2, 0.8) });
  const arm = tube(
    [
      [6.9, 3.4, -0.3],
      [7.3, 3.4, -1.4],
      [7.4, 3.3, -6],
      [7.2, 2.9, -10.4],
      [6.9, 0.9, -13],
    ],
    thickness * 1.05,
    { sides: 18, steps: 6 },
  );
  return [
    part("frame", mirrored(placed(border, place))),
    part(
      "frame",
      merged(
        tube(
          [
            [-0.95, 3, 0.1],
            [0, 3.4, 0.3],
            [0.95, 3, 0.1],
          ],
          thickness,
        ),
        mirrored(arm),
      ),
    ),
    part("lenses", mirrored(placed(extrude(rim, { depth: 0.22, bevel: 0.06 }), place))),
    part("hinges", mirrored(ballAt([6.7, 3.5, 0.35], [0.3, 0.16, 0.12], {}, 16))),
  ];
}
