import type { StudioDraw } from "@atelier/gateway";
import sharp from "sharp";

type StudioRequest = Parameters<StudioDraw>[0];

export interface SteppedEngine {
  readonly draw: StudioDraw;
  readonly requests: StudioRequest[];
  /** Prompts of the drawings that were told to stop. */
  readonly stopped: string[];
  /** Clears what was noted so far. */
  forget(): void;
  /** Lets the drawing under way finish. */
  finish(): void;
}

/**
 * An engine that stops after its first preview, at 60 % of the light, until the test has seen enough. It draws
 * a square of the palette's leading colour on the background, and has something to report of each kind.
 */
export function steppedEngine(): SteppedEngine {
  const requests: StudioRequest[] = [];
  const stopped: string[] = [];
  let finish = () => {};

  const draw: StudioDraw = async (request, { signal, onProgress }) => {
    requests.push(request);
    onProgress({ stage: "reading", fraction: 0.02 });
    const preview = await squareOn({ ...request, width: 96, height: 96, format: "jpeg" });
    const held = new Promise<void>((resolve, reject) => {
      finish = resolve;
      signal.addEventListener("abort", () => {
        stopped.push(request.prompt);
        reject(signal.reason);
      });
    });
    onProgress({
      stage: "light",
      fraction: 0.6,
      preview: { bytes: preview, mediaType: "image/jpeg" },
    });
    await held;
    return {
      bytes: await squareOn(request),
      mediaType: `image/${request.format}`,
      width: request.width,
      height: request.height,
      seed: request.seed,
      report: {
        depicted: ["red teapot"],
        substituted: [{ asked: "lynx", drawn: "cat", why: "nearest shape there is" }],
        notDepicted: ["serenity"],
      },
      seconds: { total: 2.34, read: 0.01, render: 2.33 },
    };
  };
  const forget = () => {
    requests.length = 0;
    stopped.length = 0;
  };
  return { draw, requests, stopped, forget, finish: () => finish() };
}

type SquareRequest = Pick<StudioRequest, "width" | "height" | "palette" | "background" | "format">;

function squareOn({ width, height, palette, background, format }: SquareRequest): Promise<Buffer> {
  const solid = ([r, g, b]: readonly [number, number, number]) => ({ r, g, b });
  const side = Math.floor(Math.min(width, height) / 2);
  const square = {
    width: side,
    height: side,
    channels: 3,
    background: solid(palette[0] ?? [200, 60, 40]),
  } as const;
  return sharp({ create: { width, height, channels: 3, background: solid(background ?? [230, 230, 230]) } })
    .composite([{ input: { create: square } }])
    .toFormat(format)
    .toBuffer();
}
