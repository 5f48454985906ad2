import { around, ballAt, frame, instances, merged, placed, torus } from "../../mesh/index.js";
import { sides } from "../face.js";
import { type Model, part } from "../model.js";
import { AHEAD, box, drum, rod } from "../pieces.js";

/** Decimetres: a drum of skin with its hooks, a long neck and five strings. */
export const banjo: Model = {
  concept: "banjo",
  aliases: ["banjos", "five-string banjo"],
  realSize: 0.95,
  bestTurn: -16,
  lies: true,
  roles: {
    rim: { colour: "#9a5a2c", material: "wood" },
    skin: { colour: "#f8f3e6", material: "matte plastic" },
    hoop: { colour: "#d9b04a", material: "brushed metal" },
    neck: { colour: "#6b3f22", material: "wood" },
    fingerboard: { colour: "#2f2320", material: "wood" },
    bridge: { colour: "#c58a4a", material: "wood" },
    strings: { colour: "#e9edf0", material: "metal" },
  },
  parts: () => {
    const hooks = instances(
      merged(rod([0, 0, 1.53], [0, 0.9, 1.53], 0.05, 8), ballAt([0, 0.88, 1.52], 0.09, {}, 12)),
      around(20),
    );
    const flat = frame({ nod: 90, at: [0, 1.6, 0] });
    const fret = [6.6, 6.15, 5.75, 5.4, 5.08, 4.8, 4.54, 4.3, 4.08, 3.88].map((y) =>
      box([0.5, 0.045, 0.05], [0, y + 1.2, 0.6], 0.015),
    );
    return [
      part("rim", placed(drum(1.42, 0.9, { at: [0, 0, 0] }, 0.14, 56), flat)),
      part("skin", drum(1.36, 0.1, { ...AHEAD, at: [0, 1.6, 0.46] }, 0.03, 56)),
      part(
        "hoop",
        merged(
          ...[0.44, -0.3].map((z) => placed(torus(1.44, 0.09, 56, 10), frame({ ...AHEAD, at: [0, 1.6, z] }))),
          placed(placed(hooks, frame({ at: [0, -0.42, 0] })), flat),
        ),
      ),
      part(
        "neck",
        merged(
          box([0.52, 5.3, 0.34], [0, 5.5, 0.36], 0.12),
          box([0.66, 1.15, 0.24], { at: [0, 8.6, 0.32], nod: -8 }, 0.1),
        ),
      ),
      part("fingerboard", box([0.54, 5.2, 0.1], [0, 5.45, 0.55], 0.03)),
      part(
        "strings",
        merged(
          ...fret,
          ...[-0.18, -0.09, 0, 0.09, 0.18].map((x) =>
            rod([x * 1.5, 0.35, 0.62], [x, x < -0.15 ? 6.6 : 8.2, 0.66], 0.016, 6),
          ),
        ),
      ),
      part(
        "bridge",
        merged(box([0.9, 0.1, 0.24], [0, 1.0, 0.58], 0.04), box([0.5, 0.34, 0.14], [0, 0.34, 0.55], 0.05)),
      ),
      part(
        "hoop",
        merged(
          ...sides((s) =>
            [8.4, 8.85].map((y) => drum(0.12, 0.3, { at: [0.42 * s, y, 0.3], roll: 90 }, 0.05, 16)),
          ),
          drum(0.12, 0.3, { at: [-0.36, 6.6, 0.36], roll: 90 }, 0.05, 16),
        ),
      ),
    ];
  },
};
