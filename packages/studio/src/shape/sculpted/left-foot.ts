import type { Mesh } from "../../geometry.js";
import type { Model } from "./model.js";

/** How a foot lies in its model: which way its toes point, and between which two places along it bends, by how much. */
interface Foot {
  readonly toes: "right" | "front";
  readonly from: number;
  readonly to: number;
  readonly inward: number;
}

/**
 * What is worn on a foot and was modelled straight, as the left one of a pair: its toes bend towards its fellow, as feet do.
 * Lengths in the model's own unit.
 */
export function leftFoot(model: Model, { toes, from, to, inward }: Foot): Model {
  // Whoever stands with toes to the right has the other foot in front, seen from here; with toes to us, to our left.
  const [ahead, across, side] = toes === "right" ? ([0, 2, 1] as const) : ([2, 0, -1] as const);
  return {
    ...model,
    partner: toes === "right" ? "front" : "left",
    parts: (coarseness) =>
      model.parts(coarseness).map(({ role, mesh }) => ({
        role,
        mesh: bentAside(mesh, { ahead, across, from, length: to - from, by: side * inward }),
      })),
  };
}

interface Bend {
  readonly ahead: 0 | 2;
  readonly across: 0 | 2;
  readonly from: number;
  readonly length: number;
  readonly by: number;
}

/** Shifted aside by the square of how far ahead a vertex lies; normals follow the slope of that shift. */
function bentAside(mesh: Mesh, { ahead, across, from, length, by }: Bend): Mesh {
  const positions = mesh.positions.slice();
  const normals = mesh.normals.slice();
  for (let i = 0; i < positions.length; i += 3) {
    const t = Math.max(0, (positions[i + ahead]! - from) / length);
    positions[i + across]! += by * t * t;
    const slope = (2 * by * t) / length;
    normals[i + ahead]! -= slope * normals[i + across]!;
    const [x, y, z] = [normals[i]!, normals[i + 1]!, normals[i + 2]!];
    const long = Math.sqrt(x * x + y * y + z * z) || 1;
    normals[i] = x / long;
    normals[i + 1] = y / long;
    normals[i + 2] = z / long;
  }
  return { ...mesh, positions, normals };
}
