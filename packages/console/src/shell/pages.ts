import { type ComponentType, lazy } from "react";
import { shellStrings } from "../strings/shell.js";
import type { IconName } from "../ui/icon.js";

/** A page fetches its own script when it is first wanted. */
function page(fetchIt: () => Promise<{ default: ComponentType }>) {
  return { Component: lazy(fetchIt), prefetch: () => void fetchIt().catch(() => undefined) };
}

const load = {
  create: page(async () => ({ default: (await import("../features/create/create-page.js")).CreatePage })),
  gallery: page(async () => ({ default: (await import("../features/gallery/gallery-page.js")).GalleryPage })),
  models: page(async () => ({ default: (await import("../features/models/models-page.js")).ModelsPage })),
  model: page(async () => ({ default: (await import("../features/model/model-page.js")).ModelPage })),
  activity: page(async () => ({
    default: (await import("../features/activity/activity-page.js")).ActivityPage,
  })),
  providers: page(async () => ({
    default: (await import("../features/providers/providers-page.js")).ProvidersPage,
  })),
  keys: page(async () => ({ default: (await import("../features/keys/keys-page.js")).KeysPage })),
  settings: page(async () => ({
    default: (await import("../features/settings/settings-page.js")).SettingsPage,
  })),
};

/** The entries of the rail, in order. Create is home. */
export const RAIL: readonly { to: string; icon: IconName; label: string; prefetch(): void }[] = [
  { to: "/", icon: "create", label: shellStrings.create, prefetch: load.create.prefetch },
  { to: "/gallery", icon: "gallery", label: shellStrings.gallery, prefetch: load.gallery.prefetch },
  { to: "/models", icon: "models", label: shellStrings.models, prefetch: load.models.prefetch },
  { to: "/activity", icon: "activity", label: shellStrings.activity, prefetch: load.activity.prefetch },
  { to: "/providers", icon: "providers", label: shellStrings.providers, prefetch: load.providers.prefetch },
  { to: "/keys", icon: "key", label: shellStrings.keys, prefetch: load.keys.prefetch },
  { to: "/settings", icon: "sliders", label: shellStrings.settings, prefetch: load.settings.prefetch },
];

/** The page behind an address's steps; null where there is none. */
export function pageAt([first, ...rest]: readonly string[]): ComponentType | null {
  if (first === "models" && rest.length >= 2) return load.model.Component;
  if (rest.length > 0) return null;
  switch (first) {
    case undefined:
      return load.create.Component;
    case "gallery":
      return load.gallery.Component;
    case "models":
      return load.models.Component;
    case "activity":
      return load.activity.Component;
    case "providers":
      return load.providers.Component;
    case "keys":
      return load.keys.Component;
    case "settings":
      return load.settings.Component;
    default:
      return null;
  }
}
