import type { Mesh } from "../../../geometry.js";
import { boxAt, frame, merged, mirrored, placed, rod, torus, tube } from "../../mesh/index.js";
import { type Model, part } from "../model.js";
import { opened } from "../opening.js";

/** Centimetres: a hard-shell case on four wheels, its handle up. */
export const suitcase: Model = {
  concept: "suitcase",
  aliases: ["luggage", "travel bag", "trolley case", "travel case", "rolling suitcase", "baggage"],
  realSize: 0.95,
  bestTurn: -30,
  roles: {
    shell: { colour: "#f0a63c", material: "plastic" },
    ribs: { colour: "#f0a63c", material: "plastic", follows: 0.95 },
    zip: { colour: "#3b3f49", material: "matte plastic" },
    handle: { colour: "#3b3f49", material: "rubber" },
    rods: { colour: "#c3c8ce", material: "metal" },
    wheels: { colour: "#2a2d34", material: "rubber" },
  },
  top: { y: 66, halfWidth: 16, halfDepth: 5 },
  parts: () => {
    const ribs = [-14.5, -8.7, -2.9, 2.9, 8.7, 14.5].flatMap((x) =>
      [1, -1].map((s) => boxAt([x, 36, s * 12.6], [3.2, 48, 1.8], 0.85)),
    );
    const wheel = placed(torus(1.9, 1.1, 32, 16), frame({ at: [15, 3, 8.4], roll: 90 }));
    const back = placed(torus(1.9, 1.1, 32, 16), frame({ at: [15, 3, -8.4], roll: 90 }));
    const feet = merged(
      boxAt([15, 5.2, 8.4], [3.6, 3.4, 5], 1.2),
      boxAt([15, 5.2, -8.4], [3.6, 3.4, 5], 1.2),
    );
    return [
      part("shell", boxAt([0, 36, 6.6], [44, 60, 12.6], 5)),
      part("shell", boxAt([0, 36, -6.6], [44, 60, 12.6], 5)),
      part("zip", boxAt([0, 36, 0], [43, 59, 2.6], 1.2)),
      part("ribs", merged(...ribs)),
      part("rods", mirrored(rod([8, 62, -9], [8, 90, -9], 0.9))),
      part("handle", boxAt([0, 91, -9], [21, 4, 3.6], 1.6)),
      part(
        "handle",
        tube(
          [
            [-6, 65.5, 2],
            [-5, 68.6, 2],
            [5, 68.6, 2],
            [6, 65.5, 2],
          ],
          0.95,
          { bend: 2 },
        ),
      ),
      part(
        "handle",
        tube(
          [
            [21.5, 42, 2],
            [24.4, 41, 2],
            [24.4, 31, 2],
            [21.5, 30, 2],
          ],
          0.95,
          { bend: 2 },
        ),
      ),
      part("wheels", mirrored(merged(wheel, back, feet))),
    ];
  },
};

/** Degrees by which the lid has swung from where it lay. */
const OPENED = 104;

const { top: _, ...stood } = suitcase;

/** On its back, one half thrown back from the other, packed. */
export const openSuitcase: Model = opened(stood, "open", {
  aliases: ["packed suitcase", "unpacked suitcase"],
  realSize: 0.66,
  bestTurn: -26,
  roles: {
    shell: suitcase.roles.shell!,
    ribs: suitcase.roles.ribs!,
    lining: { colour: "#5a6472", material: "fabric" },
    zip: suitcase.roles.zip!,
    handle: suitcase.roles.handle!,
    wheels: suitcase.roles.wheels!,
    clothes: { colour: "#f2ede2", material: "fabric" },
    "blue clothes": { colour: "#4f86c6", material: "fabric" },
    "red clothes": { colour: "#d0574f", material: "fabric" },
    straps: { colour: "#2f333b", material: "fabric" },
  },
  parts: () => {
    /** Half of the case as a tray of so much depth, its floor at 0 and its rear edge along z = 0. */
    const tray = (deep: number): { shell: Mesh; lining: Mesh; zip: Mesh; ribs: Mesh } => ({
      shell: merged(
        boxAt([0, 0.8, 21], [62, 1.6, 42], 0.8),
        ...[-30.2, 30.2].map((x) => boxAt([x, deep / 2, 21], [1.6, deep, 42], 0.75)),
        ...[0.8, 41.2].map((z) => boxAt([0, deep / 2, z], [62, deep, 1.6], 0.75)),
      ),
      lining: boxAt([0, 1.8, 21], [59.4, 0.8, 39.4], 0.3),
      zip: merged(
        ...[-30.2, 30.2].map((x) => boxAt([x, deep + 0.2, 21], [2.2, 1, 42.4], 0.45)),
        ...[0.8, 41.2].map((z) => boxAt([0, deep + 0.2, z], [62.4, 1, 2.2], 0.45)),
      ),
      ribs: merged(...[6, 13.5, 21, 28.5, 36].map((z) => boxAt([0, -0.3, z], [50, 1.4, 3.4], 0.6))),
    });
    const lower = tray(12);
    const upper = tray(10);
    const lid = frame({ at: [0, 12.6, -0.4], nod: -OPENED });
    const turned = frame({ at: [0, 10.2, 0], scale: [1, -1, 1] });
    const up = (mesh: Mesh) => placed(placed(mesh, turned), lid);
    const cloth = (
      at: readonly [number, number, number],
      size: readonly [number, number, number],
      turn = 0,
    ) => boxAt(at, size, Math.min(...size) * 0.42, { turn });
    return [
      part("shell", merged(lower.shell, up(upper.shell))),
      part("ribs", up(upper.ribs)),
      part("lining", merged(lower.lining, up(upper.lining))),
      part("zip", merged(lower.zip, up(upper.zip))),
      part(
        "handle",
        tube(
          [
            [-7, 7, 42],
            [-6, 7, 45],
            [6, 7, 45],
            [7, 7, 42],
          ],
          1,
          { bend: 2 },
        ),
      ),
      part(
        "wheels",
        merged(...[4, 38].map((z) => placed(torus(2, 1.2, 28, 14), frame({ at: [-32.6, 3.2, z], nod: 90 })))),
      ),
      part("clothes", merged(cloth([-17, 5, 21], [23, 6, 34]), cloth([-17, 10.6, 21], [22, 5, 32], 3))),
      part("blue clothes", merged(cloth([8, 6.4, 21], [22, 9, 34]), cloth([8, 12.4, 21], [21, 4.4, 32], -3))),
      part("red clothes", merged(...[6, 16, 26, 36].map((z) => cloth([24.4, 8.4, z - 0.4], [9.6, 9, 8.6])))),
      part(
        "straps",
        merged(
          ...[-18, 8].map((x) => up(boxAt([x, 2.6, 21], [3, 0.8, 39], 0.35))),
          up(boxAt([0, 2.8, 30], [58, 1, 2], 0.4)),
        ),
      ),
    ];
  },
});
