import { MeshoptSimplifier } from "meshoptimizer/simplifier";
import { linearOf } from "../../colour.js";
import { buildShape, entryOf } from "../../shape/index.js";
import { remembered } from "../../shape/keep.js";
import { type Colour, leaves, type PlantShape } from "./leaves.js";

// Compiled once, before anything is grown.
await MeshoptSimplifier.ready;

/** How far a facet may lie from the form, of its largest extent. */
const FARTHEST = 0.03;
/** What glass and metal show from afar: mostly the sky. */
const SHINY = /^(?:glass|frosted glass|metal|brushed metal|chrome|silver)$/;

/** A model's shape for a size of 1 metre along its longest side, and how long that is in earnest. */
export interface Modelled {
  readonly shape: PlantShape;
  readonly metres: number;
}

const kept = remembered(24, (key): Modelled => {
  const { name, most } = JSON.parse(key) as { name: string; most: number };
  const ref = { source: "sculpted", name } as const;
  const entry = entryOf(ref)!;
  const { parts } = buildShape(ref, undefined, 2);
  const total = parts.reduce((sum, { mesh }) => sum + mesh.indices.length / 3, 0);
  const into = leaves();
  for (const { role, mesh } of parts) {
    const count = mesh.indices.length / 3;
    const { positions: p, normals } = mesh;
    const wanted = Math.max(12, Math.floor((most * count) / total));
    const [indices] =
      count <= wanted
        ? [mesh.indices]
        : MeshoptSimplifier.simplify(mesh.indices, p, 3, 3 * wanted, FARTHEST, ["Permissive"]);
    const found = entry.roles.find((each) => each.name === role);
    const own = linearOf(found?.colour ?? "#888888") as Colour;
    const colour: Colour = SHINY.test(found?.material ?? "")
      ? [own[0] * 0.3 + 0.05, own[1] * 0.3 + 0.06, own[2] * 0.3 + 0.07]
      : own;
    const corner = (n: number) => [p[3 * n]!, p[3 * n + 1]!, p[3 * n + 2]!] as const;
    for (let n = 0; n < indices.length; n += 3) {
      const [a, b, c] = [indices[n]!, indices[n + 1]!, indices[n + 2]!];
      const normal = [0, 1, 2].map((k) => normals[3 * a + k]! + normals[3 * b + k]! + normals[3 * c + k]!);
      const low = (p[3 * a + 1]! + p[3 * b + 1]! + p[3 * c + 1]!) / 3;
      // Low down and underneath less of the sky is open.
      const open = (0.62 + 0.38 * Math.min(1, low * 5)) * (0.8 + 0.2 * (normal[1]! / 3));
      into.add(corner(a), corner(b), corner(c), normal as [number, number, number], colour, -open);
    }
  }
  return { shape: into.shape(), metres: entry.realSize };
});

/** A sculpted model as what stands about in a place: at most so many triangles, in its own colours. */
export function modelled(name: string, most: number): Modelled {
  return kept(JSON.stringify({ name, most }));
}
