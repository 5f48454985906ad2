import { exp } from "../../math/exact.js";
import type { Kernel, Picture, Plane } from "./index.js";

/** A picture's copy. */
export function copyOf(kernel: Kernel, source: Picture): Picture {
  const copy = kernel.picture(source.width, source.height);
  copy.data.set(source.data);
  return copy;
}

/** Bell weights from the middle to one side, summing to one over both. */
function bell(sigma: number): number[] {
  const radius = Math.max(1, Math.ceil(sigma * 2.6));
  const weights = Array.from({ length: radius + 1 }, (_, k) => exp((-0.5 * k * k) / (sigma * sigma)));
  const sum = weights.reduce((total, weight, k) => total + (k === 0 ? weight : 2 * weight), 0);
  return weights.map((weight) => weight / sum);
}

/** Widest bell that is convolved as it is; wider ones work on a smaller picture. */
const WIDEST = 6;

/** Gaussian blur; `sigma` in pixels. The result is a new picture. */
export function blurred(kernel: Kernel, source: Picture, sigma: number): Picture {
  const result = kernel.picture(source.width, source.height);
  if (sigma < 0.3) {
    result.data.set(source.data);
    return result;
  }
  kernel.within(() => {
    if (sigma > WIDEST) {
      const factor = sigma / (WIDEST * 0.6);
      const small = shrunk(kernel, source, source.width / factor, source.height / factor);
      const soft = blurred(kernel, small, sigma / factor);
      enlargeInto(kernel, soft, result);
      return;
    }
    const { width, height } = source;
    const weights = bell(sigma);
    const at = kernel.floats(weights).at;
    const across = kernel.picture(width, height);
    kernel.rows("blurAcross", height, source.at, across.at, width, at, weights.length - 1);
    kernel.rows("blurDown", height, across.at, result.at, width, height, at, weights.length - 1);
  });
  return result;
}

/** As `blurred`, for planes. */
export function blurredPlane(kernel: Kernel, source: Plane, sigma: number): Plane {
  const { width, height } = source;
  const result = kernel.plane(width, height);
  kernel.within(() => {
    if (sigma > WIDEST) {
      const factor = sigma / (WIDEST * 0.6);
      const small = shrunkPlane(kernel, source, width / factor, height / factor);
      const soft = blurredPlane(kernel, small, sigma / factor);
      kernel.rows("enlargePlane", height, soft.at, soft.width, soft.height, result.at, width, height);
      return;
    }
    const weights = bell(Math.max(0.3, sigma));
    const at = kernel.floats(weights).at;
    const across = kernel.plane(width, height);
    kernel.rows("blurPlaneAcross", height, source.at, across.at, width, at, weights.length - 1);
    kernel.rows("blurPlaneDown", height, across.at, result.at, width, height, at, weights.length - 1);
  });
  return result;
}

/** A smaller picture by area means; sides are rounded and at least one pixel. */
export function shrunk(kernel: Kernel, source: Picture, width: number, height: number): Picture {
  const result = kernel.picture(Math.max(1, Math.round(width)), Math.max(1, Math.round(height)));
  kernel.rows(
    "shrink",
    result.height,
    ...[source.at, source.width, source.height, result.at, result.width, result.height],
  );
  return result;
}

function shrunkPlane(kernel: Kernel, source: Plane, wide: number, tall: number): Plane {
  const width = Math.max(1, Math.round(wide));
  const height = Math.max(1, Math.round(tall));
  const result = kernel.plane(width, height);
  for (let y = 0; y < height; y++) {
    const top = Math.floor((y * source.height) / height);
    const bottom = Math.max(top + 1, Math.floor(((y + 1) * source.height) / height));
    for (let x = 0; x < width; x++) {
      const left = Math.floor((x * source.width) / width);
      const right = Math.max(left + 1, Math.floor(((x + 1) * source.width) / width));
      let sum = 0;
      for (let v = top; v < bottom; v++)
        for (let u = left; u < right; u++) sum += source.data[v * source.width + u]!;
      result.data[y * width + x] = sum / ((bottom - top) * (right - left));
    }
  }
  return result;
}

export function enlargeInto(kernel: Kernel, source: Picture, target: Picture): void {
  kernel.rows(
    "enlarge",
    target.height,
    ...[source.at, source.width, source.height, target.at, target.width, target.height],
  );
}

/** A plane brought to another size, bilinear. */
export function enlargedPlane(kernel: Kernel, source: Plane, width: number, height: number): Plane {
  const result = kernel.plane(width, height);
  kernel.rows("enlargePlane", height, source.at, source.width, source.height, result.at, width, height);
  return result;
}

/** A plane of numbers made elsewhere. */
export function planeOf(kernel: Kernel, width: number, height: number, values: ArrayLike<number>): Plane {
  const plane = kernel.plane(width, height);
  plane.data.set(values);
  return plane;
}

/** Display colours in OKLab, as a new picture. */
export function inLab(kernel: Kernel, source: Picture): Picture {
  const lab = kernel.picture(source.width, source.height);
  kernel.rows("toLab", source.height, source.at, lab.at, source.width);
  return lab;
}

/** OKLab in display colours, as a new picture. */
export function onScreen(kernel: Kernel, lab: Picture): Picture {
  const screen = kernel.picture(lab.width, lab.height);
  kernel.rows("fromLab", lab.height, lab.at, screen.at, lab.width);
  return screen;
}

export function lumaOf(kernel: Kernel, source: Picture): Plane {
  const plane = kernel.plane(source.width, source.height);
  kernel.rows("luma", source.height, source.at, plane.at, source.width);
  return plane;
}

/** `share` of the second over the first, as a new picture. */
export function mixedPictures(
  kernel: Kernel,
  first: Picture,
  second: Picture,
  share: number | Plane,
): Picture {
  const { width, height } = first;
  const result = kernel.picture(width, height);
  if (typeof share === "number") kernel.rows("mix", height, first.at, second.at, result.at, width, share);
  else kernel.rows("mixBy", height, first.at, second.at, result.at, share.at, width);
  return result;
}

/** The direction in which each pixel's surroundings run: tangent x, y, one-sidedness, gradient. */
export function flowOf(kernel: Kernel, source: Picture, sigma: number): Picture {
  const { width, height } = source;
  const flow = kernel.picture(width, height);
  kernel.within(() => {
    const tensor = kernel.picture(width, height);
    kernel.rows("tensor", height, source.at, tensor.at, width, height);
    const smooth = blurred(kernel, tensor, sigma);
    kernel.rows("flow", height, smooth.at, flow.at, width);
  });
  return flow;
}

/** Rows, and places a row, of the kernel's table of sectors. */
const SECTOR_ROWS = 65;

/** Anisotropic Kuwahara filter: areas flatten, edges stay and are smooth along their lines, strokes follow the flow. */
export function smoothedAlong(
  kernel: Kernel,
  source: Picture,
  radius: number,
  sharpness = 8,
  flow?: Picture,
): Picture {
  const { width, height } = source;
  const result = kernel.picture(width, height);
  kernel.within(() => {
    const lines = flow ?? flowOf(kernel, source, Math.max(1.2, radius * 0.5));
    const table = kernel.bytes(SECTOR_ROWS * SECTOR_ROWS * 32);
    const squares = kernel.picture(width, height);
    const calmed = kernel.picture(width, height);
    kernel.rows("sectors", SECTOR_ROWS, table.at, radius);
    kernel.rows("squared", height, source.at, squares.at, width);
    kernel.rows(
      "kuwahara",
      height,
      ...[source.at, squares.at, lines.at, table.at, calmed.at, width, height, radius, sharpness],
    );
    kernel.rows("comb", height, calmed.at, lines.at, result.at, width, height);
  });
  return result;
}

/**
 * A picture in which colours nearer than `limit` (display, 0 … 1) run together over `reach` pixels, and others keep the
 * line between them.
 */
export function ranTogether(kernel: Kernel, source: Picture, reach: number, limit: number): Picture {
  const { width, height } = source;
  const result = kernel.picture(width, height);
  kernel.within(() => {
    const across = kernel.picture(width, height);
    const given = [width, height, Math.max(1, Math.round(reach)), limit];
    kernel.rows("softenAcross", height, source.at, across.at, ...given);
    kernel.rows("softenDown", height, across.at, result.at, ...given);
  });
  return result;
}

/** A picture with each pixel taken from elsewhere: `shifts` holds x and y in pixels in its first channels. */
export function moved(kernel: Kernel, source: Picture, shifts: Picture): Picture {
  const { width, height } = source;
  const result = kernel.picture(width, height);
  kernel.rows("warp", height, source.at, shifts.at, result.at, width, height);
  return result;
}
