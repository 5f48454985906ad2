import type { Mesh } from "../../geometry.js";
import { eachTriangle, faceNormal } from "./measure.js";
import { unit } from "./vector.js";
import { weave } from "./weave.js";

/** The same mesh with every triangle flat, as a cut stone or folded paper. */
export function faceted(mesh: Mesh): Mesh {
  const woven = weave();
  eachTriangle(mesh, (p) => {
    const normal = unit(faceNormal(p));
    const [a, b, c] = [0, 3, 6].map((i) => woven.vertex([p[i]!, p[i + 1]!, p[i + 2]!], normal));
    woven.triangle(a!, b!, c!);
  });
  return woven.mesh();
}
