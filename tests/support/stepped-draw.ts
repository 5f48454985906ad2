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
      mediaType: request.format === "svg" ? "image/svg+xml" : `image/${request.format}`,
      width: request.width,
      height: request.height,
      seed: request.seed,
      report: {
        depicted: ["red teapot"],
        substituted: [{ asked: "lynx", drawn: "cat", why: "nearest shape there is" }],
        notDepicted: ["serenity"],
      },
      colour: {
        background_delta_e: request.background === null ? null : 0.04,
        palette: request.palette.map((rgb) => ({
          ...{ asked: hexOf(rgb), nearest: hexOf(rgb), delta_e: 0.6, share: 0.25 },
        })),
      },
      scene: (request.scene as Record<string, unknown> | undefined) ?? sceneOf(request),
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

function hexOf([r, g, b]: readonly [number, number, number]): string {
  return `#${[r, g, b].map((channel) => channel.toString(16).padStart(2, "0")).join("")}`;
}

/** As much of a scene as the page's editor needs. */
function sceneOf({ width, height, seed }: StudioRequest): Record<string, unknown> {
  const teapot = {
    ...{ id: "teapot", asked: "teapot", concept: "teapot", colour: "#C81E2D", material: "ceramic" },
    ...{ position: [0, 0, 0], turn: 10, tilt: 0, size: 1 },
  };
  return {
    ...{ version: 1, width, height, seed, background: { top: "#E6E6E6", bottom: "#E6E6E6" } },
    lights: [{ name: "key", colour: "#FFFFFF", strength: 1 }],
    ambient: { colour: "#FFFFFF", strength: 0.3 },
    things: [teapot],
  };
}

function squareOn({ width, height, palette, background, format }: SquareRequest): Promise<Buffer> {
  if (format === "svg") return Promise.resolve(Buffer.from(svgSquare(width, height)));
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

function svgSquare(width: number, height: number): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><script>parent.document.title="broken in"</script><rect width="50%" height="50%" fill="#c83c28"/></svg>`;
}
