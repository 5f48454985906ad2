import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readConfig } from "./config.js";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "atelier-config-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

function fileWith(content: string): string {
  const file = path.join(folder, "settings.json");
  writeFileSync(file, content);
  return file;
}

describe("the settings", () => {
  test("have sensible values by themselves", () => {
    expect(readConfig({})).toMatchObject({
      host: "127.0.0.1",
      port: 4000,
      storage: { folder: "./.atelier" },
      dataFolder: "./.atelier",
      apiKey: null,
      managementKey: null,
      limits: {},
    });
  });

  test("come from the environment, where empty means unset", () => {
    const environment = { ATELIER_PORT: "0", ATELIER_HOST: "", ATELIER_THREADS: "3", ATELIER_API_KEY: "k" };
    expect(readConfig(environment)).toMatchObject({ host: "127.0.0.1", port: 0, threads: 3, apiKey: "k" });
  });

  test("take limits from the file", () => {
    const ATELIER_CONFIG = fileWith('{"limits": {"waiting": 3, "picture_seconds": 20}}');
    expect(readConfig({ ATELIER_CONFIG }).limits).toEqual({ waiting: 3, pictureSeconds: 20 });
  });

  test("know Recraft and OpenRouter by their keys", () => {
    expect(readConfig({}).services).toEqual([]);
    expect(readConfig({ RECRAFT_API_KEY: "r", OPENROUTER_API_KEY: "o" }).services).toMatchObject([
      { slug: "recraft", type: "recraft", baseUrl: "https://external.api.recraft.ai/v1", apiKey: "r" },
      { slug: "openrouter", type: "openrouter", baseUrl: "https://openrouter.ai/api/v1", apiKey: "o" },
    ]);
  });

  const acme = {
    id: "acme",
    type: "openai-images",
    base_url: "http://127.0.0.1:9000/v1/",
    api_key_env: "ACME_KEY",
    models: [{ slug: "acme/paint-1", upstream_model: "paint-1", price_per_image: 0.02 }],
  };

  test("take further providers from the file, with the keys that it names", () => {
    const ATELIER_CONFIG = fileWith(JSON.stringify({ providers: [acme] }));
    expect(readConfig({ ATELIER_CONFIG, ACME_KEY: "a" }).services).toMatchObject([
      {
        slug: "acme",
        baseUrl: "http://127.0.0.1:9000/v1",
        apiKey: "a",
        models: [
          { slug: "acme/paint-1", upstreamModel: "paint-1", price: { unit: "image", micros: 20_000 } },
        ],
      },
    ]);
    expect(readConfig({ ATELIER_CONFIG }).services).toEqual([]);
  });

  test("let a provider without a key be, and a model without a price", () => {
    const { api_key_env: _, ...open } = { ...acme, models: [{ slug: "acme/free", upstream_model: "free" }] };
    const ATELIER_CONFIG = fileWith(JSON.stringify({ providers: [open] }));
    expect(readConfig({ ATELIER_CONFIG }).services).toMatchObject([
      { apiKey: null, models: [{ price: null }] },
    ]);
  });

  test("change who stands in for whom, or let nobody", () => {
    const standIns = (content: object) =>
      readConfig({ ATELIER_CONFIG: fileWith(JSON.stringify(content)) }).standIns;
    expect(standIns({})).toEqual({});
    expect(standIns({ stand_ins: { "a/b": "c/d" } })).toEqual({ "a/b": "c/d" });
    expect(standIns({ stand_ins: false })).toBeNull();
  });

  test("read the workflows that they name, relative to themselves", () => {
    const workflow = { "6": { class_type: "CLIPTextEncode", inputs: { text: "{{prompt}}" } } };
    const comfy = (name: string) => ({
      ...{ id: "mine", type: "comfyui", base_url: "http://127.0.0.1:8188" },
      models: [{ slug: "mine/flux", upstream_model: "flux", workflow: name }],
    });
    const file = fileWith(JSON.stringify({ providers: [comfy("flux.json")] }));
    writeFileSync(path.join(path.dirname(file), "flux.json"), JSON.stringify(workflow));
    expect(readConfig({ ATELIER_CONFIG: file }).services[0]?.models[0]?.workflow).toEqual(workflow);
    writeFileSync(path.join(path.dirname(file), "flux.json"), "{}");
    expect(() => readConfig({ ATELIER_CONFIG: file })).toThrow(
      "providers[0].models[0].workflow: must have a slot {{prompt}}",
    );
    const lost = fileWith(JSON.stringify({ providers: [comfy("none.json")] }));
    expect(() => readConfig({ ATELIER_CONFIG: lost })).toThrow("none.json can't be read");
  });

  test.each<[string, object, string]>([
    ["no address", { base_url: undefined }, "providers[0].base_url: is required"],
    ["an address that is none", { base_url: "ftp://x" }, "providers[0].base_url: must be an http(s) address"],
    ["a type that needs a workflow", { type: "comfyui" }, "providers[0].models[0].workflow: is required"],
    [
      "a chat where there is none",
      { models: [{ ...acme.models[0], api: "chat" }] },
      "providers[0].models[0].api: is for providers of type openrouter",
    ],
    ["an unknown type", { type: "magic" }, "providers[0].type: "],
    [
      "a name that is no slug",
      { models: [{ slug: "paint", upstream_model: "p" }] },
      "providers[0].models[0].slug: ",
    ],
    [
      "a negative price",
      { models: [{ ...acme.models[0], price_per_image: -1 }] },
      "providers[0].models[0].price_per_image: ",
    ],
    [
      "two prices",
      { models: [{ ...acme.models[0], price_per_megapixel: 1 }] },
      "must have one kind of price",
    ],
    ["a key in the file itself", { api_key: "secret" }, "api_key"],
    ["the engine's own name", { id: "atelier" }, "providers[0].id: atelier is taken already"],
  ])("name what is wrong with a provider: %s", (_, change, message) => {
    const ATELIER_CONFIG = fileWith(JSON.stringify({ providers: [{ ...acme, ...change }] }));
    expect(() => readConfig({ ATELIER_CONFIG })).toThrow(message);
  });

  test.each<[string, Record<string, string>, string]>([
    [
      "a port that is no number",
      { ATELIER_PORT: "http" },
      "ATELIER_PORT: must be a whole number from 0 to 65535",
    ],
    [
      "a port that is none",
      { ATELIER_PORT: "65536" },
      "ATELIER_PORT: must be a whole number from 0 to 65535",
    ],
    ["no threads", { ATELIER_THREADS: "0" }, "ATELIER_THREADS: must be a whole number from 1 to 256"],
    ["a key with a space", { ATELIER_API_KEY: "a b" }, "ATELIER_API_KEY: must be printable characters"],
    [
      "a file that is not there",
      { ATELIER_CONFIG: "/no/such.json" },
      "ATELIER_CONFIG: /no/such.json can't be read",
    ],
  ])("name what is wrong: %s", (_, environment, message) => {
    expect(() => readConfig(environment)).toThrow(message);
  });

  test("name what is wrong in the file, by its path", () => {
    const withFile = (content: string) => () => readConfig({ ATELIER_CONFIG: fileWith(content) });
    expect(withFile("{")).toThrow("is not JSON");
    expect(withFile('{"limits": {"waiting": -1}}')).toThrow("limits.waiting: ");
    expect(withFile('{"limit": {}}')).toThrow(/settings\.json: .*limit/);
  });
});
