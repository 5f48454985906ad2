import { createServer } from "node:http";
import sharp from "sharp";

/**
 * A stand-in for a provider elsewhere, over real HTTP: paints plain pictures, takes a moment, and fails at times as
 * services do. Which requests fail is counted, not drawn by lot, so that two demos look alike.
 */
export async function startProvider({ failEvery, milliseconds }) {
  let asked = 0;
  const server = createServer(async (request, response) => {
    const answer = (status, body) => {
      response.writeHead(status, { "Content-Type": "application/json" });
      response.end(JSON.stringify(body));
    };
    if (request.method !== "POST") return answer(200, { data: [] });
    const chunks = [];
    for await (const chunk of request) chunks.push(chunk);
    const { prompt = "", size = "1024x1024" } = JSON.parse(Buffer.concat(chunks).toString("utf8"));
    asked += 1;
    const number = asked;
    await new Promise((resolve) => setTimeout(resolve, milliseconds * (1 + (number % 5) / 4)));
    if (failEvery !== null && number % failEvery === 0) {
      return answer(503, { error: { message: "The painter is out of paint for a moment" } });
    }
    const [width, height] = size.split("x").map(Number);
    answer(200, {
      created: 0,
      data: [{ b64_json: (await paint(prompt, width, height)).toString("base64") }],
    });
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { url: `http://127.0.0.1:${server.address().port}/v1`, close: () => server.close() };
}

/** Broad strokes in colours that follow from the prompt's letters. */
function paint(prompt, width, height) {
  const hue = [...prompt].reduce((sum, letter) => sum + letter.codePointAt(0) * 7, 0) % 360;
  const stroke = (turn, light, path) => `<path d="${path}" fill="hsl(${(hue + turn) % 360} 46% ${light}%)"/>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 100 100" preserveAspectRatio="none">
    <rect width="100" height="100" fill="hsl(${hue} 30% 90%)"/>
    ${stroke(20, 70, "M0 62C30 40 60 78 100 54V100H0Z")}
    ${stroke(60, 54, "M0 80C40 62 66 92 100 74V100H0Z")}
    ${stroke(200, 62, "M68 30a13 13 0 1 1 0 .1Z")}
  </svg>`;
  return sharp(Buffer.from(svg)).png().toBuffer();
}
