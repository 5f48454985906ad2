import { AtelierError } from "@atelier/contract";
import type { Mesh } from "../../geometry.js";
import type { BuiltShape } from "../catalogue.js";
import { FULLNESS } from "./body.js";
import { figuresOf } from "./drawing.js";
import { arrange } from "./layers.js";
import { lift } from "./lift.js";
import { fullnessOf } from "./nature.js";
import { drawingOf } from "./pack.js";
import { paletteOf } from "./roles.js";
import { stack } from "./stack.js";
import { tessellate } from "./tessellate.js";

/** Inflates an icon into a solid in its own units: longest side 1, standing on y = 0, centred on x = z = 0. */
export function buildIcon(name: string): BuiltShape {
  const drawing = drawingOf(name);
  if (!drawing) throw new AtelierError("invalid_request", `There is no icon “${name}”.`, "scene");
  const layers = arrange(figuresOf(drawing));
  const { roleOf } = paletteOf(layers);
  const parts = stack(layers, FULLNESS[fullnessOf(name)]).map((sheet) => ({
    role: roleOf[sheet.layer],
    mesh: lift(tessellate(sheet), sheet),
  }));
  return { parts: toOwnUnits(parts.filter(({ mesh }) => mesh.indices.length > 0)) };
}

interface Part {
  readonly role: string;
  readonly mesh: Mesh;
}

function toOwnUnits(parts: readonly Part[]): Part[] {
  const min = [1e9, 1e9, 1e9];
  const max = [-1e9, -1e9, -1e9];
  for (const { mesh } of parts) {
    for (let k = 0; k < mesh.positions.length; k++) {
      min[k % 3] = Math.min(min[k % 3], mesh.positions[k]);
      max[k % 3] = Math.max(max[k % 3], mesh.positions[k]);
    }
  }
  const scale = 1 / Math.max(max[0] - min[0], max[1] - min[1], max[2] - min[2]);
  const origin = [(min[0] + max[0]) / 2, min[1], (min[2] + max[2]) / 2];
  return parts.map(({ role, mesh }) => ({
    role,
    mesh: { ...mesh, positions: mesh.positions.map((value, k) => (value - origin[k % 3]) * scale) },
  }));
}
