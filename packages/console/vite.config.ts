import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { brotli } from "./brotli.js";
import { pageHints } from "./page-hints.js";

/** Charts, tables and code, and what reads their numbers: pages that are looked at rather than worked in. */
const FIGURES = /src\/(?:ui\/chart|ui\/use-size|features\/(?:model|models|providers|code)|api\/statistics)/;

export default defineConfig({
  plugins: [react(), pageHints(), brotli()],
  build: {
    outDir: "dist",
    emptyOutDir: true,
    target: ["chrome123", "firefox121", "safari17.5"],
    // The page's content security policy allows files of its own origin only, so nothing becomes a data: URL.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // One file: all of it is smaller than what asking for eight parts of it costs on a phone.
    cssCodeSplit: false,
    rolldownOptions: {
      output: {
        // What several pages use comes in two files, since twelve small ones would each be waited for.
        codeSplitting: {
          groups: [
            { name: "shared", minShareCount: 3, test: /src/ },
            { name: "figures", minShareCount: 2, test: FIGURES },
          ],
        },
      },
    },
  },
  server: { proxy: { "/api": "http://127.0.0.1:4000" } },
});
