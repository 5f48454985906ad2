import {
  endpointSchema,
  imageEndpointSchema,
  imageModelSchema,
  modelListSchema,
  modelSchema,
} from "@atelier/contract";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { fakeEngine } from "../support/fake-draw.js";
import { startTestServer, TEST_KEY, type TestServer } from "../support/server.js";

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer(fakeEngine().draw);
});
afterAll(() => server.close());

/** Asks without a key, since the catalogue is public. */
async function get(path: string): Promise<unknown> {
  return (await fetch(`${server.api}${path}`)).json();
}

describe("the catalogue", () => {
  test("lists models, a page at a time", async () => {
    const whole = modelListSchema.parse(await get("/models"));
    expect(whole).toMatchObject({ total_count: 3, links: { next: null } });
    const first = modelListSchema.parse(await get("/models?limit=2"));
    expect(first.data).toEqual(whole.data.slice(0, 2));
    const second = await fetch(`${server.url}${first.links.next}`);
    expect(modelListSchema.parse(await second.json())).toMatchObject({
      data: [whole.data[2]],
      links: { next: null },
    });
  });

  test("finds models by what goes in and comes out, and by name", async () => {
    const count = async (query: string) =>
      (await get(`/models/count?${query}`)) as { data: { count: number } };
    expect(await count("output_modalities=image")).toEqual({ data: { count: 12 } });
    expect(await count("output_modalities=all")).toEqual({ data: { count: 12 } });
    expect(await count("output_modalities=audio")).toEqual({ data: { count: 0 } });
    expect(await count("input_modalities=image&output_modalities=image")).toEqual({ data: { count: 11 } });
    expect(await count("q=FLASH")).toEqual({ data: { count: 1 } });
  });

  test("sorts models, with those of which nothing is known last", async () => {
    const slugs = async (query: string) =>
      modelListSchema.parse(await get(`/models?output_modalities=image&${query}`)).data.map(({ id }) => id);
    const newest = await slugs("");
    const cheap = await slugs("sort=pricing-low-to-high");
    expect(cheap.slice(3, 4)).toEqual(["recraft/recraft-v4.1-flash"]);
    expect(cheap.at(-1)).toBe("recraft/recraft-v4.1-pro-vector");
    const dear = await slugs("sort=pricing-high-to-low");
    expect(dear[0]).toBe("recraft/recraft-v4.1-pro-vector");
    expect(new Set(dear)).toEqual(new Set(cheap));
    for (const sort of ["newest", "most-popular", "latency-low-to-high", "intelligence-high-to-low"]) {
      expect(await slugs(`sort=${sort}`)).toEqual(newest);
    }
    expect(await get("/models?sort=prettiest")).toMatchObject({ error: { code: 400 } });
    const pages = await Promise.all(
      [0, 6].map((offset) => slugs(`sort=pricing-low-to-high&limit=6&offset=${offset}`)),
    );
    expect(pages.flat()).toEqual(cheap);
  });

  test("filters models by price, maker, provider, parameters and age", async () => {
    const counts = async (queries: readonly string[]) => {
      const answers = queries.map((query) => get(`/models/count?output_modalities=image&${query}`));
      return (await Promise.all(answers)).map((answer) => (answer as { data: { count: number } }).data.count);
    };
    // Flash is $0.007 a picture of 4,175 tokens, which is $1.68 for a million; v4.1 is $8.38.
    expect(
      await counts([
        ...["min_output_price=1.67&max_output_price=1.68", "max_output_price=8.5", "min_output_price=8.5"],
        ...["min_price=0.1", "max_price=0"],
      ]),
    ).toEqual([1, 6, 6, 0, 12]);
    expect(
      await counts([
        ...[
          "model_authors=atelier",
          "model_authors=atelier,recraft",
          "providers=Recraft",
          "providers=atelier",
        ],
        ...["supported_parameters=seed", "supported_parameters=aspect_ratio,n", "supported_parameters=tools"],
        ...["zdr=true", "context=65536", "context=70000", "arch=other", "arch=GPT"],
        ...["min_age_days=100000", "max_age_days=100000", "distillable=true", "distillable=false"],
        ...["category=legal", "min_coding_index=0", "region=eu"],
      ]),
    ).toEqual([3, 12, 9, 3, 3, 12, 0, 3, 12, 0, 12, 0, 0, 12, 0, 12, 0, 0, 0]);
    expect(await get("/models?max_price=cheap")).toMatchObject({ error: { code: 400 } });
  });

  test("lists the endpoints that retain nothing, and the models of a key", async () => {
    const { data } = z.object({ data: z.array(endpointSchema) }).parse(await get("/endpoints/zdr"));
    // Recraft, which keeps what it is sent, is not among them.
    expect(new Set(data.map(({ tag }) => tag))).toEqual(new Set(["atelier"]));
    expect(data.map(({ model_id }) => model_id)).toContain("atelier/studio-1");
    expect((await fetch(`${server.api}/models/user`)).status).toBe(401);
    const headers = { Authorization: `Bearer ${TEST_KEY}` };
    const own = await fetch(`${server.api}/models/user`, { headers });
    expect(await own.json()).toEqual(await get("/models"));
  });

  test("has no models for embeddings and videos", async () => {
    for (const path of ["/embeddings/models", "/videos/models"]) {
      expect(await get(path)).toEqual({ data: [], links: { next: null }, total_count: 0 });
    }
  });

  test("lists models for feed readers, with links to their pages or to where they are tried", async () => {
    const feed = async (query: string) => {
      const answer = await fetch(`${server.api}/models?output_modalities=image&q=v4.1-flash&${query}`);
      expect(answer.headers.get("content-type")).toBe("application/rss+xml; charset=utf-8");
      return answer.text();
    };
    const page = `<link>${server.url}/models/recraft/recraft-v4.1-flash</link>`;
    expect(await feed("use_rss=true")).toContain(page);
    expect(await feed("use_rss_chat_links=true")).toContain(page.replace("</", "/playground</"));
    expect(await feed("use_rss=true&offset=1")).not.toContain("<item>");
    expect(await get("/models?use_rss=false")).toMatchObject({ total_count: 3 });
  });

  test("tells one model, by slug or dated slug", async () => {
    const { data } = z.object({ data: modelSchema }).parse(await get("/model/atelier/studio-1"));
    expect(await get(`/model/${data.canonical_slug}`)).toEqual({ data });
    for (const suffix of ["nitro", "floor", "exacto"]) {
      expect(await get(`/model/atelier/studio-1:${suffix}`)).toEqual({ data });
    }
    expect(await get("/model/atelier/studio-1:fast")).toMatchObject({ error: { code: 404 } });
  });

  test("has the Recraft family, with its prices and limits", async () => {
    const { data } = z.object({ data: modelSchema }).parse(await get("/model/recraft/recraft-v4.1"));
    expect(data).toMatchObject({
      canonical_slug: "recraft/recraft-v4.1-20260514",
      created: 1778707381,
      context_length: 65_536,
      architecture: { modality: "text+image->image" },
      pricing: { image_output: "0.00000838323353293413" },
    });
    expect(await get("/images/models/recraft/recraft-v4.1/endpoints")).toMatchObject({
      endpoints: [
        {
          provider_slug: "recraft",
          allowed_passthrough_parameters: ["style", "controls", "text_layout"],
          supported_parameters: {
            aspect_ratio: { values: ["1:1", "4:3", "3:4", "16:9", "9:16", "auto"] },
            n: { min: 1, max: 6 },
            input_references: { min: 0, max: 1 },
          },
          pricing: [{ billable: "output_image", unit: "image", cost_usd: 0.035 }],
        },
      ],
    });
  });

  test("wraps a model's endpoints in data, and those of the Images API not", async () => {
    z.object({ data: z.object({ id: z.string(), endpoints: z.array(endpointSchema) }) }).parse(
      await get("/models/atelier/studio-1/endpoints"),
    );
    const images = z
      .object({ id: z.string(), endpoints: z.array(imageEndpointSchema) })
      .parse(await get("/images/models/atelier/studio-1/endpoints"));
    expect(images.endpoints[0]?.supported_parameters.aspect_ratio).toMatchObject({
      type: "enum",
      values: expect.arrayContaining(["1:1", "21:9", "auto"]),
    });
  });

  test("links each picture model to its endpoints", async () => {
    const { data } = z.object({ data: z.array(imageModelSchema) }).parse(await get("/images/models"));
    for (const model of data) {
      expect((await fetch(`${server.url}${model.endpoints}`)).status).toBe(200);
    }
  });

  test("describes each model for programs that read", async () => {
    const { data } = z.object({ data: z.array(imageModelSchema) }).parse(await get("/images/models"));
    for (const { id } of data) {
      expect(await (await fetch(`${server.url}/${id}/llms.txt`)).text()).toContain(`"model": "${id}"`);
    }
    const recraft = await (await fetch(`${server.url}/recraft/recraft-v4.1/llms.txt`)).text();
    expect(recraft).toContain("- recraft: $0.035 for each image");
    expect(recraft).toContain("- `n`: 1 to 6");
    expect((await fetch(`${server.url}/no/such/llms.txt`)).status).toBe(404);
  });

  test("says what is wrong with a question", async () => {
    expect(await get("/models?limit=many")).toMatchObject({
      error: { code: 400, message: "limit: must be a whole number" },
    });
    expect(await get("/models/no/such/endpoints")).toMatchObject({ error: { code: 404 } });
    expect(await get("/images/models/no/such/endpoints")).toMatchObject({ error: { code: 404 } });
  });
});

test("health is open, keys and records are not", async () => {
  expect(await get("/health")).toMatchObject({ status: "ok" });
  expect(await (await fetch(`${server.url}/health`)).json()).toMatchObject({ status: "ok" });
  expect(await get("/key")).toMatchObject({ error: { code: 401 } });
  expect(await get("/generation?id=gen-1")).toMatchObject({ error: { code: 401 } });
});
