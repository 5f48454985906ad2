import { around, ball, disc, frame, instances, merged, placed, roundedBox } from "../mesh/index.js";
import { type Part, part } from "./model.js";

/** A hand pointing at an hour, its length from the middle. */
const hand = (hour: number, length: number, width: number) =>
  placed(
    roundedBox([width, 0.35, length + 1.2], 0.17),
    frame({ in: frame({ turn: -hour * 30 }), at: [0, 0, -(length - 1.2) / 2] }),
  );

/** A dial of radius 8 at ten past ten, lying with its face up; roles `face`, `hands`, `second hand`. */
export function dial(): Part[] {
  const face = placed(disc(8.0, 0.2, 0.05, 112), frame({ at: [0, 2.2, 0] }));
  const mark = (length: number, width: number) =>
    placed(roundedBox([width, 0.3, length], 0.12, 3), frame({ at: [0, 2.45, -7.2 + length / 2] }));
  const hands = merged(
    placed(
      merged(hand(10.15, 4.0, 0.85), placed(hand(2, 6.0, 0.6), frame({ at: [0, 0.34, 0] }))),
      frame({ at: [0, 2.75, 0] }),
    ),
    placed(ball([0.8, 0.5, 0.8], 32), frame({ at: [0, 3.1, 0] })),
    instances(mark(1.5, 0.55), around(4)),
    instances(mark(0.8, 0.36), around(12)),
  );
  return [
    part("face", face),
    part("hands", hands),
    part("second hand", placed(hand(7.05, 5.6, 0.22), frame({ at: [0, 3.45, 0] }))),
  ];
}
