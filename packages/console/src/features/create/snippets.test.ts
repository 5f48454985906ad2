import { spawnSync } from "node:child_process";
import { describe, expect, test } from "vitest";
import type { Settings } from "./settings.js";
import { snippetFor } from "./snippets.js";

const settings: Settings = {
  prompt: 'It\'s a "red" teapot — $HOME \\ `id`\nbeside a cup',
  aspect: "3:2",
  palette: ["#ff8800", "#102030"],
  background: "#ffffff",
  seed: 7,
  model: "atelier/studio-1",
};
const request = {
  model: "atelier/studio-1",
  prompt: settings.prompt,
  aspect_ratio: "3:2",
  seed: 7,
  provider: {
    options: {
      atelier: {
        rgb_colors: [
          [255, 136, 0],
          [16, 32, 48],
        ],
        background_rgb_color: [255, 255, 255],
      },
    },
  },
};
const baseUrl = "http://127.0.0.1:4000/api/v1";

describe("curl", () => {
  test("sends exactly the settings, whatever the prompt holds", () => {
    const snippet = snippetFor("curl", settings, baseUrl);
    // A shell with a curl that prints what it was given for -d, and no jq behind it.
    const script = `curl() { while [ "$1" != -d ]; do shift; done; printf '%s' "$2"; }\n${snippet.split("\n  | jq")[0].replace(/ \\$/, "")}`;
    const printed = spawnSync("sh", ["-c", script], { encoding: "utf8" }).stdout;
    expect(JSON.parse(printed)).toEqual(request);
  });

  test("calls the address it is told and takes the key from the environment", () => {
    const snippet = snippetFor("curl", settings, baseUrl);
    expect(snippet).toContain(`curl ${baseUrl}/images`);
    expect(snippet).toContain('"Authorization: Bearer $ATELIER_API_KEY"');
  });
});

describe("typescript", () => {
  test("hands the settings to the OpenAI client", async () => {
    const source = snippetFor("typescript", settings, baseUrl);
    const argument = source.slice(source.indexOf("generate(") + 9, source.indexOf(" as OpenAI"));
    expect(new Function(`return ${argument}`)()).toEqual(request);
    expect(source).toContain(`baseURL: "${baseUrl}"`);
  });
});

describe("python", () => {
  test("passes what the OpenAI client does not know in extra_body", () => {
    const source = snippetFor("python", settings, baseUrl);
    expect(source).toContain(`    prompt=${JSON.stringify(settings.prompt)},`);
    const extra = source.slice(source.indexOf("extra_body=") + 11, source.indexOf(",\n)\n\nwith"));
    const { model: _, prompt: __, ...rest } = request;
    expect(JSON.parse(extra)).toEqual(rest);
  });
});

test("what was left open is left out of the code", () => {
  const open: Settings = { ...settings, palette: [], background: null };
  for (const language of ["curl", "typescript", "python"] as const) {
    const snippet = snippetFor(language, open, baseUrl);
    expect(snippet).not.toContain("provider");
    expect(snippet).toContain("seed");
  }
});
