import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { pageHints } from "./page-hints.js";

export default defineConfig({
  plugins: [react(), pageHints()],
  build: {
    outDir: "dist",
    emptyOutDir: true,
    target: ["chrome123", "firefox121", "safari17.5"],
    // The page's content security policy allows files of its own origin only, so nothing becomes a data: URL.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        // What several pages use comes in one file, since twelve small ones would each be waited for.
        codeSplitting: { groups: [{ name: "shared", minShareCount: 3, test: /src/, maxSize: 60_000 }] },
      },
    },
  },
  server: { proxy: { "/api": "http://127.0.0.1:4000" } },
});
