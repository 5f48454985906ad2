import { spawnSync } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { EMPTY_DRAFT, type Settings, settledDraft } from "../create/settings.js";
import { quadAt } from "../create/text/placed-text.js";
import { clientsOf, LANGUAGES, snippetFor } from "./snippets.js";

const settings: Settings = {
  ...settledDraft(EMPTY_DRAFT, 7),
  prompt: 'It\'s a "red" teapot — $HOME \\ `id`\nbeside a cup',
  aspect: "3:2",
  palette: ["#ff8800", "#102030"],
  background: "#ffffff",
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
    const snippet = snippetFor("curl", "http", settings, baseUrl);
    // A shell with a curl that prints what it was given for -d, and no jq behind it.
    const script = `curl() { while [ "$1" != -d ]; do shift; done; printf '%s' "$2"; }\n${snippet.split("\n  | jq")[0].replace(/ \\$/, "")}`;
    const printed = spawnSync("sh", ["-c", script], { encoding: "utf8" }).stdout;
    expect(JSON.parse(printed)).toEqual(request);
  });

  test("calls the address it is told and takes the key from the environment", () => {
    const snippet = snippetFor("curl", "http", settings, baseUrl);
    expect(snippet).toContain(`curl ${baseUrl}/images`);
    expect(snippet).toContain('"Authorization: Bearer $ATELIER_API_KEY"');
  });
});

describe("typescript", () => {
  test("hands the settings to the OpenAI client", async () => {
    const source = snippetFor("typescript", "openai", settings, baseUrl);
    const argument = source.slice(source.indexOf("generate(") + 9, source.indexOf(" as OpenAI"));
    expect(new Function(`return ${argument}`)()).toEqual(request);
    expect(source).toContain(`baseURL: "${baseUrl}"`);
  });
});

test("the OpenRouter client gets all that it has fields for, and says what it has none for", () => {
  const source = snippetFor(
    "typescript",
    "openrouter",
    {
      ...settings,
      ...{ style: "clay", weights: [70, 30], shadow: false },
      texts: [{ text: "SALE", bbox: quadAt("top") }],
    },
    baseUrl,
  );
  const argument = source.slice(source.indexOf("generate(") + 9, source.indexOf(");\n\nif"));
  const { imageGenerationRequest } = new Function(`return ${argument}`)();
  expect(imageGenerationRequest).toMatchObject({
    prompt: `${settings.prompt}, clay render`,
    provider: {
      options: {
        recraft: {
          controls: {
            colors: [
              { rgb: [255, 136, 0], weight: 70 },
              { rgb: [16, 32, 48], weight: 30 },
            ],
            background_color: { rgb: [255, 255, 255] },
          },
          text_layout: [{ text: "SALE", bbox: quadAt("top") }],
        },
      },
    },
  });
  expect(source).toContain("// This SDK has no field for shadow.");
});

describe("python", () => {
  test("passes what the OpenAI client does not know in extra_body", () => {
    const source = snippetFor("python", "openai", settings, baseUrl);
    expect(source).toContain(`    prompt=${JSON.stringify(settings.prompt)},`);
    const extra = source.slice(source.indexOf("extra_body=") + 11, source.indexOf(",\n)\n\nwith"));
    const { model: _, prompt: __, ...rest } = request;
    expect(JSON.parse(extra)).toEqual(rest);
  });
});

test("what was left open is left out of the code", () => {
  const open: Settings = { ...settings, palette: [], background: null };
  for (const language of LANGUAGES) {
    for (const client of clientsOf(language)) {
      const snippet = snippetFor(language, client, open, baseUrl);
      expect(snippet).not.toContain("options");
      expect(snippet).toContain("seed");
    }
  }
});

test("an input picture is read from its file, never written into code", () => {
  const url = "data:image/jpeg;base64,AAAA";
  const input = { url, name: "my cat $1.jpg", width: 10, height: 10 };
  for (const language of LANGUAGES) {
    for (const client of clientsOf(language)) {
      const snippet = snippetFor(language, client, { ...settings, input, strength: 0.4 }, baseUrl);
      expect(snippet).not.toContain("AAAA");
      expect(snippet).toContain("my-cat-1.jpg");
      expect(snippet).toContain("data:image/jpeg;base64,");
    }
  }
});

test("curl hands an input picture over through the standard input", async () => {
  const folder = await mkdtemp(path.join(tmpdir(), "atelier-snippet-"));
  await writeFile(path.join(folder, "cat.png"), "a picture");
  const input = { url: "data:image/png;base64,AAAA", name: "cat.png", width: 10, height: 10 };
  const snippet = snippetFor("curl", "http", { ...settings, input }, baseUrl);
  const script = `curl() { cat; }\n${snippet.replace(/\| jq.*$/m, "")}`;
  const printed = spawnSync("sh", ["-c", script], { cwd: folder, encoding: "utf8" }).stdout;
  await rm(folder, { recursive: true });
  const sent = JSON.parse(printed);
  expect(sent.prompt).toBe(settings.prompt);
  expect(sent.input_references[0].image_url.url).toBe(`data:image/png;base64,${btoa("a picture")}`);
});
