import sharp from "sharp";
import type { DecodeAnswer, DecodeOrder } from "./orders.js";

/**
 * The process that opens picture files nobody vouches for, apart from everything else: whatever a file does to
 * a decoder happens here, within bounds of memory and time that the parent keeps.
 */
sharp.cache(false);
sharp.concurrency(1);

/** Resident bytes at which the process gives up on a file. */
const MOST_RESIDENT = 300 * 1024 * 1024;

/** Exit status that says so. */
const OUT_OF_MEMORY = 12;

const watch = setInterval(() => {
  if (process.memoryUsage.rss() > MOST_RESIDENT) process.exit(OUT_OF_MEMORY);
}, 10);
watch.unref();

process.on("message", (order: DecodeOrder) => {
  void answer(order).then((reply) => process.send!(reply));
});
process.on("disconnect", () => process.exit(0));
process.send!("ready");

async function answer(order: DecodeOrder): Promise<DecodeAnswer> {
  try {
    return await decode(order);
  } catch (fault) {
    return { kind: "fault", message: fault instanceof Error ? fault.message : String(fault) };
  }
}

async function decode({ bytes, format, limits, sizes }: DecodeOrder): Promise<DecodeAnswer> {
  const plain = { failOn: "error", limitInputPixels: limits.pixels } as const;
  const about = await sharp(bytes, {
    ...plain,
    ...(format === "svg" ? { limitInputPixels: false } : {}),
  }).metadata();
  const turned = (about.orientation ?? 1) >= 5;
  const tall = about.pageHeight ?? about.height;
  const [width, height] = turned ? [tall, about.width] : [about.width, tall];
  const vector = format === "svg";
  if (Math.max(width, height) > limits.maxSide || width * height > limits.pixels) {
    return { kind: "size", width, height, fault: "large" };
  }
  // A drawing has no pixels of its own: a small one is drawn larger.
  if (!vector && Math.min(width, height) < limits.minSide)
    return { kind: "size", width, height, fault: "small" };
  const size = nearest(sizes, width / height);
  const scale = Math.max(size.width / width, size.height / height);
  const cover = {
    width: Math.max(size.width, Math.round(width * scale)),
    height: Math.max(size.height, Math.round(height * scale)),
  };
  const density = vector ? { density: Math.min(2400, Math.max(8, 72 * scale)) } : {};
  const { data, info } = await sharp(bytes, { ...plain, ...density })
    .autoOrient()
    .toColourspace("srgb")
    .resize({ ...cover, fit: "fill", kernel: "lanczos3" })
    .ensureAlpha()
    .raw({ depth: "uchar" })
    .toBuffer({ resolveWithObject: true });
  return {
    kind: "picture",
    rgba: new Uint8Array(data.buffer, data.byteOffset, data.byteLength),
    width: info.width,
    height: info.height,
    source: { width, height },
    size,
  };
}

/** The size whose ratio is nearest, measured as a factor. */
function nearest(sizes: DecodeOrder["sizes"], ratio: number): DecodeOrder["sizes"][number] {
  const miss = (size: { width: number; height: number }) => {
    const factor = size.width / size.height / ratio;
    return factor < 1 ? 1 / factor : factor;
  };
  return sizes.reduce((best, size) => (miss(size) < miss(best) ? size : best));
}
