import { call } from "./http.js";

/** A model that makes pictures, as the list of models describes it. */
export interface PictureModel {
  readonly id: string;
  readonly name: string;
  readonly description: string;
}

/** Models of the Images API that this page can use, in the server's order. */
export async function fetchPictureModels(signal: AbortSignal): Promise<PictureModel[]> {
  const response = await call("/images/models", { signal });
  const body = (await response.json()) as { data?: Partial<PictureModel>[] };
  return (body.data ?? [])
    .filter((model) => typeof model.id === "string")
    .map(({ id = "", name = id, description = "" }) => ({
      id,
      name: name.replace(/^[^:]+: /, ""),
      description,
    }));
}
