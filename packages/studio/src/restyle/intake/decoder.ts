import sharp from "sharp";
import type { DecodeAnswer, DecodeOrder } from "./orders.js";
import { spared } from "./structure.js";

/**
 * The process that opens picture files nobody vouches for, apart from everything else: whatever a file does to
 * a decoder happens here, within bounds of memory and time that the parent keeps.
 */
sharp.cache(false);
sharp.concurrency(1);

/**
 * Resident bytes at which the process gives up on a file, a little below 300 MB for what a decoder takes between two
 * looks; more for AVIF, whose decoder takes 370 MB for sixteen megapixels of full colour.
 */
const MOST_RESIDENT = 285 * 1024 * 1024;
const MOST_RESIDENT_OF_AVIF = 400 * 1024 * 1024;

/** Processor time that a file may take, and a raster picture for every million bytes more: large sound ones take their time. */
const MOST_MILLISECONDS = 850;
const MORE_PER_MEGABYTE = 400;

/** Processor time spent at which the process gives up on the file it has, and resident bytes. */
let until = Number.POSITIVE_INFINITY;
let most = MOST_RESIDENT;

const watch = setInterval(() => {
  if (process.memoryUsage.rss() > most) giveUp("it took too much memory");
  else if (milliseconds() > until) giveUp("it took too long");
}, 3);
watch.unref();

/** Says why, and ends. An orderly exit would wait for what the decoder is at. */
function giveUp(message: string): void {
  clearInterval(watch);
  process.send!({ kind: "fault", message, last: true } satisfies DecodeAnswer, () =>
    process.kill(process.pid, "SIGKILL"),
  );
}

/** Processor time of all threads of this process. Time on a clock would say how busy the machine is. */
function milliseconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

process.on("message", (order: DecodeOrder) => {
  const more = order.format === "svg" ? 0 : (order.bytes.byteLength / 1e6) * MORE_PER_MEGABYTE;
  until = milliseconds() + MOST_MILLISECONDS + more;
  most = order.format === "avif" ? MOST_RESIDENT_OF_AVIF : MOST_RESIDENT;
  void answer(order).then((reply) => {
    until = Number.POSITIVE_INFINITY;
    process.send!(reply);
    // What this file left must not count against the next.
    setImmediate(() => globalThis.gc?.());
  });
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

async function decode({ bytes: given, format, limits, sizes }: DecodeOrder): Promise<DecodeAnswer> {
  const bytes = spared(given, format);
  if (typeof bytes === "string") return { kind: "fault", message: bytes };
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
