import type { Plugin, Rollup } from "vite";
import examples from "./src/features/models/examples.json" with { type: "json" };

/** Where each page's script is, and what it asks the API for at once; by address, `*` standing for all below it. */
const PAGES: Readonly<Record<string, { readonly module: string; readonly asks: readonly string[] }>> = {
  "/": { module: "create/create-page.tsx", asks: ["/v1/images/models"] },
  "/gallery": { module: "gallery/gallery-page.tsx", asks: ["/frontend/v1/pictures?limit=100"] },
  "/models": {
    module: "models/models-page.tsx",
    asks: ["/v1/images/models", "/frontend/v1/all-providers", "/frontend/v1/stats/model-cards"],
  },
  "/models/*": { module: "model/model-page.tsx", asks: ["/v1/images/models"] },
  "/activity": { module: "activity/activity-page.tsx", asks: [] },
  "/providers": { module: "providers/providers-page.tsx", asks: ["/frontend/v1/all-providers"] },
  "/keys": { module: "keys/keys-page.tsx", asks: [] },
  "/settings": { module: "settings/settings-page.tsx", asks: ["/frontend/v1/session"] },
};

/**
 * Writes `hints.json`: for each address the `Link` headers with which a browser fetches the page's own script and
 * first answers beside the frame's script, instead of one after the other.
 */
export function pageHints(): Plugin {
  return {
    name: "page-hints",
    enforce: "post",
    generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).filter((one) => one.type === "chunk");
      const entry = chunks.find(({ isEntry }) => isEntry);
      if (entry === undefined) throw new Error("The build has no entry");
      const known = new Set(withImports(entry, bundle));
      const fonts = Object.keys(bundle).filter((file) => file.endsWith(".woff2"));
      const pages = Object.entries(PAGES).map(([address, { module, asks }]) => {
        const page = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith(`/features/${module}`));
        if (page === undefined) throw new Error(`No chunk begins with ${module}`);
        const own = withImports(page, bundle).filter((chunk) => !known.has(chunk));
        return [
          address,
          [
            ...own.map(({ fileName }) => `</${fileName}>; rel=modulepreload`),
            ...fonts.map((file) => `</${file}>; rel=preload; as=font; type=font/woff2; crossorigin`),
            ...asks.map((path) => `</api${path}>; rel=preload; as=fetch; crossorigin`),
          ],
        ];
      });
      const hints: Record<string, readonly string[]> = Object.fromEntries(pages);
      // A model's own page begins with its first example, which would else be found only once its script ran.
      for (const [model, [first]] of Object.entries(examples)) {
        const picture = `</examples/${first?.file}>; rel=preload; as=image; fetchpriority=high`;
        hints[`/models/${model}`] = [...(hints["/models/*"] ?? []), picture];
      }
      const source = JSON.stringify(hints);
      this.emitFile({ type: "asset", fileName: "hints.json", source });
    },
  };
}

/** A chunk and all that it imports before it runs. */
function withImports(chunk: Rollup.OutputChunk, bundle: Rollup.OutputBundle): Rollup.OutputChunk[] {
  const found = new Set([chunk]);
  for (const { imports } of found) {
    for (const file of imports) {
      const imported = bundle[file];
      if (imported?.type === "chunk") found.add(imported);
    }
  }
  return [...found];
}
