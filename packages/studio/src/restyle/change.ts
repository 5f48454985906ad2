import type { Commission, Finished, InputReport } from "./commission.js";
import { bestWindow, cut } from "./crop.js";
import type { Kernel, Picture } from "./kernel/index.js";
import { mixedPictures, smoothedAlong } from "./kernel/operations.js";

/** Changes a picture as it was commissioned: cut to the frame, understood, changed, blended by strength. */
export function change(
  kernel: Kernel,
  commission: Commission,
  tell: (fraction: number, preview?: Finished) => void,
): { picture: Finished; report: InputReport } {
  const { source, strength, seed } = commission;
  const { width, height } = source.size;
  const original = opened(kernel, cut(source, source.size, bestWindow(source, source.size)), width, height);
  tell(0.1, closed(kernel, original, seed));
  const styled = smoothedAlong(kernel, smoothedAlong(kernel, original, 5), 5);
  const result = mixedPictures(kernel, original, styled, strength);
  return {
    picture: closed(kernel, result, seed),
    report: { trust: 0, colours: [], applied: [], declined: [] },
  };
}

/** A picture of bytes laid over white where it is clear. */
function opened(kernel: Kernel, rgba: Uint8Array, width: number, height: number): Picture {
  const picture = kernel.picture(width, height);
  kernel.within(() => {
    const bytes = kernel.bytes(rgba.length);
    bytes.data.set(rgba);
    kernel.rows("fromBytes", height, bytes.at, picture.at, width);
  });
  const { data } = picture;
  for (let at = 0; at < data.length; at += 4) {
    const alpha = data[at + 3]!;
    if (alpha === 1) continue;
    for (let c = 0; c < 3; c++) data[at + c] = 1 + (data[at + c]! - 1) * alpha;
  }
  return picture;
}

function closed(kernel: Kernel, picture: Picture, salt: number): Finished {
  const { width, height } = picture;
  return kernel.within(() => {
    const bytes = kernel.bytes(width * height * 4);
    kernel.rows("toBytes", height, picture.at, bytes.at, width, salt);
    return { width, height, rgba: new Uint8Array(bytes.data) };
  });
}
