import type { Parameter } from "@atelier/contract";
import { imageParameters, inDollars, type Model, type Price } from "@atelier/gateway";

/** A model described for a language model that is to call it, in Markdown. */
export function llmsText(model: Model, baseUrl: string): string {
  const parameters = Object.entries(imageParameters(model)).map(
    ([name, parameter]) => `- \`${name}\`: ${valuesOf(parameter)}`,
  );
  const endpoints = model.endpoints.map(({ provider, price }) => `- ${provider}: ${priceText(price)}`);
  return `# ${model.name}

${model.description}

- Model: \`${model.slug}\`, dated \`${model.permaslug}\`
- Takes: ${model.inputModalities.join(", ")}. Gives: ${model.outputModalities.join(", ")}
- Context: ${model.contextLength} tokens

## Endpoints

${endpoints.join("\n")}

## Parameters of POST ${baseUrl}/images

${parameters.join("\n")}

A value that is not listed is refused with the parameter's name. A listed one may still be refused by the provider.

## Call it

\`\`\`sh
curl -s ${baseUrl}/images -H "Authorization: Bearer $ATELIER_KEY" -H "Content-Type: application/json" \\
  -d '{"model": "${model.slug}", "prompt": "a lighthouse at dusk"}'
\`\`\`

\`\`\`python
from openai import OpenAI
client = OpenAI(base_url="${baseUrl}", api_key=KEY)
answer = client.images.generate(model="${model.slug}", prompt="a lighthouse at dusk")  # answer.data[0].b64_json
\`\`\`

\`\`\`ts
import OpenAI from "openai";
const client = new OpenAI({ baseURL: "${baseUrl}", apiKey: KEY });
const answer = await client.images.generate({ model: "${model.slug}", prompt: "a lighthouse at dusk" });
\`\`\`

## Errors

400 the request is wrong, 401 the key, 402 the credit, 403 not allowed, 404 no endpoint fits, 413 the body is too large,
429 too many requests, 502 every provider failed. The body is \`{"error": {"code", "message", "metadata"}}\`.
`;
}

function valuesOf(parameter: Parameter): string {
  switch (parameter.type) {
    case "enum":
      return parameter.values.map((value) => `\`${value}\``).join(" ");
    case "range":
      return `${parameter.min} to ${parameter.max}`;
    case "boolean":
      return "supported";
  }
}

function priceText(price: Price): string {
  if (!price) return "price unknown";
  if (price.unit === "token") return `$${inDollars(price.microsPerMillion)} for a million image tokens`;
  return price.micros === 0 ? "free" : `$${inDollars(price.micros)} for each ${price.unit}`;
}
