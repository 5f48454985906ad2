import { useMemo } from "react";
import { type Parameters, type PictureModel, readPictureModels } from "../../api/models.js";
import { useResource } from "../../api/resource.js";
import { strings } from "../../strings/create.js";

const words = strings.models;

/** What those take, so that no control comes in late and pushes others down. */
const BUILT_IN: Parameters = {
  resolution: { type: "enum", values: ["1K", "2K"] },
  output_format: { type: "enum", values: ["png", "jpeg", "webp", "svg"] },
  background: { type: "enum", values: ["auto", "transparent", "opaque"] },
  input_references: { type: "range", min: 0, max: 1 },
  n: { type: "range", min: 1, max: 10 },
  seed: { type: "boolean" },
};

/** The built-in engine's models, which every server has; shown until the server's own list is there. */
const KNOWN: readonly PictureModel[] = [
  ["atelier/studio-1", "Studio 1", words.studio],
  ["atelier/studio-1-flash", "Studio 1 Flash", words.flash],
].map(([id, name, description]) => ({
  ...{ id, name, description, author: "Atelier", created: 0, parameters: BUILT_IN, streams: true },
  ...{ inputModalities: ["text"], outputModalities: ["image"] },
}));

/** Models to choose from, the built-in engine's first, then by author and name. */
export function useModels(): readonly PictureModel[] {
  const { value } = useResource("/v1/images/models", readPictureModels);
  return useMemo(() => (value === null || value.length === 0 ? KNOWN : value.toSorted(byHome)), [value]);
}

function byHome(one: PictureModel, other: PictureModel): number {
  const rank = ({ id }: PictureModel) => `${id.startsWith("atelier/") ? 0 : 1} ${id}`;
  return rank(one) < rank(other) ? -1 : 1;
}
