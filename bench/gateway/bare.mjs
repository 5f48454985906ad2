// The least that a proxy in Node can do: it collects the body and the answer, and looks at neither.
import { Agent, createServer, request as send } from "node:http";

const agent = new Agent({ keepAlive: true, maxSockets: 512 });
const base = process.argv[2];

const whole = (stream, done) => {
  const chunks = [];
  stream.on("data", (chunk) => chunks.push(chunk));
  stream.on("end", () => done(Buffer.concat(chunks)));
};

const server = createServer((request, response) => {
  whole(request, (body) => {
    const headers = { "Content-Type": "application/json", "Content-Length": body.length };
    const asked = send(base + request.url, { agent, method: "POST", headers }, (answer) =>
      whole(answer, (picture) => {
        response.writeHead(answer.statusCode, {
          "Content-Type": "application/json",
          "Content-Length": picture.length,
        });
        response.end(picture);
      }),
    );
    asked.end(body);
  });
});
server.listen(0, "127.0.0.1", () => process.send({ port: server.address().port }));
