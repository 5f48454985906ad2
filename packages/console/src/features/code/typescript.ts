import { rgbOf } from "../create/colour.js";
import { type Settings, usualFormat } from "../create/settings.js";
import { inputFile, markedRequest, outputName } from "./input.js";
import { bareName, literal } from "./literal.js";

const KEY = "process.env.ATELIER_API_KEY";

/** By `openai`. */
export function openAiTypeScript(settings: Settings, baseUrl: string): string {
  return `${imports(settings, 'import OpenAI from "openai";')}
const client = new OpenAI({
  baseURL: ${JSON.stringify(baseUrl)},
  apiKey: ${KEY},
});
${input(settings)}
const answer = await client.images.generate(${written(settings, markedRequest(settings))} as OpenAI.ImageGenerateParamsNonStreaming);

const picture = Buffer.from(answer.data![0].b64_json!, "base64");
await writeFile("${outputName(settings)}", picture);
`;
}

/** By `@openrouter/sdk`, which has no field for what is ours alone: colours go under the name that it knows. */
export function openRouterSdk(settings: Settings, baseUrl: string): string {
  const { background, provider, count, format, aspect, resolution, palette, weights, texts } = settings;
  const request = markedRequest(settings);
  const shares = palette.length > 1 ? weights : null;
  const controls = {
    ...(palette.length > 0 && {
      colors: palette.map((hex, at) => ({ rgb: rgbOf(hex), ...(shares && { weight: shares[at] ?? 1 }) })),
    }),
    ...(background !== null && { background_color: { rgb: rgbOf(background) } }),
  };
  const options = {
    ...(Object.keys(controls).length > 0 && { controls }),
    ...(texts.length > 0 && { text_layout: texts }),
  };
  const routing = {
    ...(provider !== null && { only: [provider] }),
    ...(Object.keys(options).length > 0 && { options: { recraft: options } }),
  };
  const body = {
    ...{ model: settings.model, prompt: request.prompt, aspectRatio: aspect },
    ...(resolution !== "1K" && { resolution }),
    ...(count > 1 && { n: count }),
    seed: settings.seed,
    ...(format !== usualFormat(settings.model) && { outputFormat: format }),
    ...(settings.transparent && { background: "transparent" }),
    ...(request.input_references !== undefined && {
      inputReferences: [{ type: "image_url", imageUrl: markOf(request) }],
    }),
    ...(Object.keys(routing).length > 0 && { provider: routing }),
  };
  const missing = [
    ...(settings.input === null ? [] : ["strength"]),
    ...(settings.shadow ? [] : ["shadow"]),
    ...(settings.scene === null ? [] : ["scene"]),
  ];
  const note = missing.length === 0 ? "" : `// This SDK has no field for ${missing.join(" and ")}.\n`;
  return `${imports(settings, 'import { OpenRouter } from "@openrouter/sdk";')}
const client = new OpenRouter({
  serverURL: ${JSON.stringify(baseUrl)},
  apiKey: ${KEY},
});
${input(settings)}
${note}const answer = await client.images.generate({
  imageGenerationRequest: ${written(settings, body, 1)},
});

if (!("data" in answer)) throw new Error("expected one answer, not a stream");
await writeFile("${outputName(settings)}", Buffer.from(answer.data[0].b64Json, "base64"));
`;
}

/** By `ai` with `@openrouter/ai-sdk-provider`. */
export function aiSdk(settings: Settings, baseUrl: string): string {
  const { model, prompt, aspect_ratio: _, seed, n, ...extra } = markedRequest(settings);
  const further = Object.keys(extra).length > 0 && { providerOptions: { openrouter: extra } };
  const options = { prompt, aspectRatio: settings.aspect, seed, ...(n !== undefined && { n }), ...further };
  const text = written(settings, options);
  return `${imports(settings, 'import { createOpenRouter } from "@openrouter/ai-sdk-provider";\nimport { generateImage } from "ai";')}
const openrouter = createOpenRouter({
  baseURL: ${JSON.stringify(baseUrl)},
  apiKey: ${KEY},
});
${input(settings)}
const { images } = await generateImage({
  model: openrouter.imageModel(${JSON.stringify(model)}),${text.slice(1, -1)}});

await writeFile("${outputName(settings)}", images[0].uint8Array);
`;
}

/** By what Node has. */
export function fetchSnippet(settings: Settings, baseUrl: string): string {
  return `${imports(settings, "")}${input(settings)}
const response = await fetch("${baseUrl}/images", {
  method: "POST",
  headers: {
    Authorization: \`Bearer \${${KEY}}\`,
    "Content-Type": "application/json",
  },
  body: JSON.stringify(${written(settings, markedRequest(settings), 1)}),
});
const answer = await response.json();
if (!response.ok) throw new Error(answer.error.message);

await writeFile("${outputName(settings)}", Buffer.from(answer.data[0].b64_json, "base64"));
`;
}

function imports({ input: picture }: Settings, clients: string): string {
  const files = picture === null ? "writeFile" : "readFile, writeFile";
  return `import { ${files} } from "node:fs/promises";\n${clients === "" ? "" : `${clients}\n`}`;
}

/** Reads the input picture's file, where there is one. */
function input(settings: Settings): string {
  const file = inputFile(settings);
  return file === null ? "" : `\nconst input = await readFile("${file.name}", "base64");\n`;
}

function written(settings: Settings, value: unknown, depth = 0): string {
  const type = inputFile(settings)?.type;
  return literal(value, { step: 2, depth, name: bareName, input: `\`data:${type};base64,\${input}\`` });
}

function markOf(request: Record<string, unknown>): unknown {
  const [reference] = request.input_references as [{ image_url: unknown }];
  return reference.image_url;
}
