import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { initWasm, Resvg } from "@resvg/resvg-wasm";
import type { Raster } from "../grade/index.js";

/** The renderer as WebAssembly, which computes the same pixels on every machine; loaded with the first picture. */
let ready: Promise<void> | null = null;

export interface Resolution {
  /** Pixels across; absent: as wide as the picture says. */
  readonly width?: number;
  /** False leaves edges hard: every pixel is exactly one of the fills. Default true. */
  readonly smooth?: boolean;
}

/** Fills a self-contained SVG with pixels. */
export async function rasterOf(svg: string, { width, smooth = true }: Resolution = {}): Promise<Raster> {
  ready ??= start();
  await ready;
  const renderer = new Resvg(svg, {
    font: { loadSystemFonts: false },
    shapeRendering: smooth ? 2 : 0,
    ...(width === undefined ? {} : { fitTo: { mode: "width", value: width } as const }),
  });
  const image = renderer.render();
  try {
    return { width: image.width, height: image.height, rgba: image.pixels.slice() };
  } finally {
    image.free();
    renderer.free();
  }
}

async function start(): Promise<void> {
  const file = createRequire(import.meta.url).resolve("@resvg/resvg-wasm/index_bg.wasm");
  await initWasm(await readFile(file));
}
