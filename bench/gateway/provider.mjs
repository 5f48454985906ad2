// A provider that answers at once: a tiny picture, or one of 1.5 MB where the prompt says "large".
import { randomBytes } from "node:crypto";
import { createServer } from "node:http";
import sharp from "sharp";

const tiny = await sharp({ create: { width: 64, height: 48, channels: 3, background: "#123456" } })
  .png()
  .toBuffer();
// Noise can't be compressed, so the file is as large as its pixels.
const side = 708;
const large = await sharp(randomBytes(side * side * 3), { raw: { width: side, height: side, channels: 3 } })
  .png()
  .toBuffer();
const answer = (picture) =>
  Buffer.from(JSON.stringify({ created: 1, data: [{ b64_json: picture.toString("base64") }] }));
const bodies = { tiny: answer(tiny), large: answer(large) };

const server = createServer((request, response) => {
  const chunks = [];
  request.on("data", (chunk) => chunks.push(chunk));
  request.on("end", () => {
    const body = Buffer.concat(chunks).includes("large") ? bodies.large : bodies.tiny;
    response.writeHead(200, { "Content-Type": "application/json", "Content-Length": body.length });
    response.end(body);
  });
});
// No gate should find a connection closed that it is about to use again.
server.keepAliveTimeout = 600_000;
server.listen(0, "127.0.0.1", () => {
  process.send({ port: server.address().port, largeBytes: large.length });
});
