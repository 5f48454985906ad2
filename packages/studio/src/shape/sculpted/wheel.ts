import type { Mesh } from "../../geometry.js";
import { around, cornered, frame, instances, lathe, merged, placed, roundedBox } from "../mesh/index.js";

export interface WheelForm {
  readonly radius: number;
  readonly width: number;
  /** Radius of the rim within the tyre, as a share of the wheel's. */
  readonly rim?: number;
  /** Spokes between hub and rim. */
  readonly spokes?: number;
}

/** A car wheel standing at the origin's height about the x axis, its outer face towards +x. */
export function wheel({ radius: r, width: w, rim = 0.66, spokes = 5 }: WheelForm): { tyre: Mesh; rim: Mesh } {
  const onAxle = frame({ roll: -90 });
  const tyre = lathe(
    cornered(
      [
        [r * rim, -w / 2, w * 0.1],
        [r, -w / 2, w * 0.34],
        [r, w / 2, w * 0.34],
        [r * rim, w / 2, w * 0.1],
      ],
      true,
    ),
    48,
  );
  const dish = lathe(
    cornered([
      [0, -w * 0.4],
      [r * rim * 1.03, -w * 0.4],
      [r * rim * 1.03, w * 0.47, w * 0.05],
      [r * rim * 0.86, w * 0.44],
      [r * rim * 0.8, w * 0.18],
      [r * 0.24, w * 0.2],
      [r * 0.2, w * 0.44, w * 0.06],
      [0, w * 0.48],
    ]),
    40,
  );
  const spoke = placed(
    roundedBox([r * 0.15, w * 0.2, r * rim * 0.78], w * 0.06, 2),
    frame({ at: [0, w * 0.3, r * rim * 0.48] }),
  );
  return {
    tyre: placed(tyre, onAxle),
    rim: placed(merged(dish, instances(spoke, around(spokes))), onAxle),
  };
}
