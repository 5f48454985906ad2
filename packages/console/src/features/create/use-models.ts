import { useEffect, useState } from "react";
import { fetchPictureModels, type PictureModel } from "../../api/models.js";
import { strings } from "../../strings.js";

/** The built-in engine's models, which every server has; shown until the server's own list is there. */
const BUILT_IN: readonly PictureModel[] = [
  { id: "atelier/studio-1", name: "Studio 1", description: strings.models.studio },
  { id: "atelier/studio-1-flash", name: "Studio 1 Flash", description: strings.models.flash },
];

/** Models to choose from, the finest first. */
export function useModels(): readonly PictureModel[] {
  const [models, setModels] = useState(BUILT_IN);
  useEffect(() => {
    const controller = new AbortController();
    fetchPictureModels(controller.signal)
      // The list comes newest first; people look for the plain name first.
      .then((listed) => listed.length > 0 && setModels(listed.sort((a, b) => (a.id < b.id ? -1 : 1))))
      .catch(() => undefined);
    return () => controller.abort();
  }, []);
  return models;
}
