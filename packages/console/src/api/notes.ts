import { list, member, number, numberOrNull, text, texts } from "./reading.js";

/** What became of each thing the prompt asked for. */
export interface Report {
  readonly depicted: readonly string[];
  readonly substituted: readonly { readonly asked: string; readonly drawn: string; readonly why: string }[];
  readonly notDepicted: readonly string[];
}

/** How near the picture came to the colours it was asked for, measured in its pixels. */
export interface ColourReport {
  /** CIEDE2000; null without a background asked for. */
  readonly background: number | null;
  readonly palette: readonly {
    /** `#rrggbb`. */
    readonly asked: string;
    readonly nearest: string;
    readonly error: number;
    /** 0 to 1 of the picture; null when not told. */
    readonly share: number | null;
  }[];
}

/** What the server tells beside a picture; another server may tell less. */
export interface Notes {
  readonly seed: number | null;
  /** Seconds on the server. */
  readonly seconds: number | null;
  /** US dollars; null when unknown, which is not the same as free. */
  readonly cost: number | null;
  readonly report: Report | null;
  readonly colour: ColourReport | null;
  /** What was understood of the input picture, in sentences. */
  readonly input: string | null;
  /** The scene behind the pixels, where it was asked for. */
  readonly scene: unknown;
}

/** Who answered, and who failed before. */
export interface Route {
  readonly provider: string;
  readonly model: string;
  readonly failed: readonly { readonly provider: string; readonly status: number }[];
}

export function readNotes(notes: unknown): Notes {
  return {
    seed: numberOrNull(member(notes, "seed")),
    seconds: numberOrNull(member(member(notes, "seconds"), "total")),
    cost: numberOrNull(member(notes, "cost")),
    report: readReport(member(notes, "report")),
    colour: readColour(member(notes, "colour")),
    input: readInput(member(notes, "input")),
    scene: member(notes, "scene") ?? null,
  };
}

/** Of `openrouter_metadata`. */
export function readRoute(metadata: unknown): Route | null {
  const attempts = list(member(metadata, "attempts")).map((attempt) => ({
    provider: text(member(attempt, "provider")),
    model: text(member(attempt, "model")),
    status: number(member(attempt, "status")),
  }));
  const last = attempts.at(-1);
  if (last === undefined) return null;
  return {
    provider: last.provider,
    model: last.model,
    failed: attempts.filter(({ status }) => status !== 200),
  };
}

function readReport(report: unknown): Report | null {
  if (report === undefined || report === null) return null;
  return {
    depicted: texts(member(report, "depicted")),
    substituted: list(member(report, "substituted")).map((one) => ({
      asked: text(member(one, "asked")),
      drawn: text(member(one, "drawn")),
      why: text(member(one, "why")),
    })),
    notDepicted: texts(member(report, "not_depicted")),
  };
}

function readColour(colour: unknown): ColourReport | null {
  if (colour === undefined || colour === null) return null;
  const palette = list(member(colour, "palette")).map((one) => ({
    asked: hexOf(member(one, "asked")),
    nearest: hexOf(member(one, "nearest")),
    error: number(member(one, "delta_e")),
    share: numberOrNull(member(one, "share")),
  }));
  const background = numberOrNull(member(colour, "background_delta_e"));
  return background === null && palette.length === 0 ? null : { background, palette };
}

function readInput(input: unknown): string | null {
  if (typeof input === "string") return input;
  const understood = member(input, "understood") ?? member(input, "summary");
  return typeof understood === "string" ? understood : texts(understood).join(", ") || null;
}

/** Colours travel as `#RRGGBB` or as channels. */
function hexOf(colour: unknown): string {
  if (typeof colour === "string") return colour.toLowerCase();
  const channels = list(colour).map((channel) => Math.round(number(channel)).toString(16).padStart(2, "0"));
  return `#${channels.join("")}`;
}
