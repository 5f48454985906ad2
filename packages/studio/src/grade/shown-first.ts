import type { LinearPicture } from "../render/index.js";
import * as layout from "../render/layout.js";

/** Which pixels of a picture show a surface of one of some kinds (`KIND_…`) first, 1 where they do. */
export function showingFirst({ job, width, height }: LinearPicture, kinds: readonly number[]): Uint8Array {
  const view = new DataView(job.memory.buffer);
  const [flags, materials] = [layout.FLAGS_AT, layout.MATERIALS_AT].map((field) =>
    view.getInt32(layout.BASE + field, true),
  ) as [number, number];
  const mask = new Uint8Array(width * height);
  for (let pixel = 0; pixel < mask.length; pixel++) {
    const material = view.getUint16(flags + pixel * layout.FLAG_BYTES + layout.FIRST_MATERIAL, true);
    if (material === 0) continue;
    const kind = view.getInt32(materials + (material - 1) * layout.MATERIAL_BYTES, true);
    if (kinds.includes(kind)) mask[pixel] = 1;
  }
  return mask;
}
