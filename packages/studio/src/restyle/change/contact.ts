import type { Kernel, Plane } from "../kernel/index.js";
import { blurredPlane } from "../kernel/operations.js";
import type { Understanding } from "../understand/index.js";

/**
 * The shade that a subject without a known shadow throws on what it is put upon: dark right under its feet, wide and
 * faint around them, drawn away from the light. A share of the light, 1 where nothing shades.
 */
export function contactOf(kernel: Kernel, alpha: Plane, { subject, light }: Understanding): Plane {
  const { width, height } = alpha;
  const { box } = subject;
  const shade = kernel.plane(width, height);
  kernel.within(() => {
    const [wide, tall] = [(box.right - box.left) * width, (box.bottom - box.top) * height];
    const foot = box.bottom * height;
    const feet = kernel.plane(width, height);
    const reach = Math.max(2, tall * 0.2);
    for (let x = 0; x < width; x++) {
      let y = Math.min(height - 1, Math.ceil(foot));
      while (y > foot - reach && y > 0 && alpha.data[y * width + x]! < 0.5) y--;
      if (alpha.data[y * width + x]! < 0.5) continue;
      // What ends higher up lies farther back or hangs; it shades less.
      const near = 1 - Math.max(0, foot - y) / reach;
      const thick = Math.max(1, Math.round(tall * 0.035));
      for (let v = y - thick; v <= Math.min(height - 1, y + Math.round(thick * 0.4)); v++)
        if (v >= 0) feet.data[v * width + x] = near;
    }
    const size = Math.max(wide, tall);
    const close = blurredPlane(kernel, feet, Math.max(1, size * 0.012));
    const far = blurredPlane(kernel, feet, Math.max(2, size * 0.055));
    const away = Math.round(-light.x * size * 0.05);
    for (let y = 0; y < height; y++) {
      for (let x = 0; x < width; x++) {
        const from = y * width + Math.min(width - 1, Math.max(0, x - away));
        const dark = 0.55 * close.data[y * width + x]! + 0.9 * far.data[from]!;
        shade.data[y * width + x] = Math.max(0.25, 1 - Math.min(0.75, dark));
      }
    }
    for (let i = 0; i < shade.data.length; i++) if (shade.data[i]! > 0.985) shade.data[i] = 1;
  });
  return shade;
}
