import type { StudioDraw } from "@atelier/gateway";
import sharp from "sharp";

/** Words that make the fake engine behave in a special way. */
const SPECIAL = { slow: "slowly", trap: "kernel trap", hang: "hang for ever" } as const;

export interface FakeEngine {
  readonly draw: StudioDraw;
  /** When drawings were told to stop, in milliseconds of `performance.now()`. */
  readonly stoppedAt: number[];
  readonly requests: Parameters<StudioDraw>[0][];
}

/**
 * Stands in for the engine: a plain picture of the right size in the background colour, at once. "unicorn"
 * is substituted and "justice" not depicted; "slowly" draws for ten seconds unless stopped, "kernel trap" throws.
 */
export function fakeEngine(): FakeEngine {
  const stoppedAt: number[] = [];
  const requests: Parameters<StudioDraw>[0][] = [];
  const draw: StudioDraw = async (request, options) => {
    requests.push(request);
    if (request.prompt.includes(SPECIAL.trap)) throw new Error("unreachable");
    options.onProgress({ stage: "reading", fraction: 0.1 });
    if (request.prompt.includes(SPECIAL.hang)) await new Promise(() => {});
    if (request.prompt.includes(SPECIAL.slow)) await pause(10_000, options.signal, stoppedAt);
    const bytes = await plainPicture(request);
    if (options.previews) {
      const preview = await plainPicture({ ...request, width: 64, height: 64, format: "jpeg" });
      options.onProgress({
        stage: "light",
        fraction: 0.5,
        preview: { bytes: preview, mediaType: "image/jpeg" },
      });
    }
    return {
      bytes,
      mediaType: request.format === "svg" ? "image/svg+xml" : `image/${request.format}`,
      width: request.width,
      height: request.height,
      seed: request.seed,
      report: reportOn(request.prompt),
      seconds: { total: 0.02, read: 0.001, render: 0.019 },
    };
  };
  return { draw, stoppedAt, requests };
}

function reportOn(prompt: string) {
  return {
    depicted: ["apple"].filter((word) => prompt.includes(word)),
    substituted: prompt.includes("unicorn")
      ? [{ asked: "unicorn", drawn: "horse", why: "the nearest thing that can be drawn" }]
      : [],
    notDepicted: ["justice"].filter((word) => prompt.includes(word)),
  };
}

type PlainPicture = Pick<Parameters<StudioDraw>[0], "width" | "height" | "background" | "format">;

async function plainPicture({ width, height, background, format }: PlainPicture): Promise<Uint8Array> {
  const [r, g, b] = background ?? [200, 220, 240];
  if (format === "svg") {
    const frame = `width="${width}" height="${height}"`;
    return Buffer.from(
      `<svg xmlns="http://www.w3.org/2000/svg" ${frame}><rect ${frame} fill="rgb(${r},${g},${b})"/></svg>`,
    );
  }
  return sharp({ create: { width, height, channels: 3, background: { r, g, b } } })
    .toFormat(format)
    .toBuffer();
}

function pause(milliseconds: number, signal: AbortSignal, stoppedAt: number[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener("abort", () => {
      clearTimeout(timer);
      stoppedAt.push(performance.now());
      reject(signal.reason);
    });
  });
}
