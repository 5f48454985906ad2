import { requestOf, type Settings } from "../create/settings.js";
import { INPUT_MARK } from "./literal.js";

/** The request with a mark in the place of the input picture, whose bytes no one wants to read in code. */
export function markedRequest(settings: Settings): Record<string, unknown> {
  const { input } = settings;
  return requestOf(input === null ? settings : { ...settings, input: { ...input, url: INPUT_MARK } });
}

/** The file that code reads the input picture from, and its media type. */
export function inputFile({ input }: Settings): { name: string; type: string } | null {
  if (input === null) return null;
  const type = /^data:([\w/+.-]+)/.exec(input.url)?.[1] ?? "image/png";
  const name = input.name.replace(/[^\w.-]+/g, "-") || "input.png";
  return { name, type };
}

/** What the answer is saved as. */
export function outputName({ format }: Settings): string {
  return `picture.${format === "jpeg" ? "jpg" : format}`;
}
