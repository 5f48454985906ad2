import type { Progress } from "@atelier/studio";

const WIDTH = 24;
const CLEAR = "\r\u001b[2K";

/** One line on a terminal that is written over while a picture is drawn. */
export interface ProgressLine {
  readonly show: (progress: Progress) => void;
  readonly clear: () => void;
}

/** A line that tells through `tell`, or nothing at all where nobody watches. */
export function progressLine(tell: (text: string) => void, watched: boolean): ProgressLine {
  if (!watched) return { show: () => {}, clear: () => {} };
  let last = "";
  return {
    show: (progress) => {
      const line = progressText(progress);
      if (line === last) return;
      last = line;
      tell(`${CLEAR}${line}`);
    },
    clear: () => {
      if (last !== "") tell(CLEAR);
      last = "";
    },
  };
}

/** "light      ████████████············  50 %" */
export function progressText({ stage, fraction }: Progress): string {
  const filled = Math.round(WIDTH * Math.min(1, Math.max(0, fraction)));
  const bar = "█".repeat(filled) + "·".repeat(WIDTH - filled);
  return `${stage.padEnd(10)} ${bar} ${String(Math.floor(fraction * 100)).padStart(3)} %`;
}
