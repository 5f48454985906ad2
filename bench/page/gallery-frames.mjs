import { createServer, request } from "node:http";
import sharp from "sharp";

const COUNT = 10_000;
const PAGE = 100;

/** Distinct pictures behind the many addresses; each address is fetched and decoded for itself. */
const DISTINCT = 60;
const THUMBNAIL_SIDE = 384;

/**
 * Scrolls through a gallery of 10,000 pictures at two speeds, some hundred steadily and then flung through all of them:
 * the frames that took longer than two of the screen's, the longest one, and the most pictures that were in the page at once. The list and its thumbnails (WebP of the usual size)
 * come from a server in front of the given one, since pictures that the browser's debugger answers for slow it down.
 */
export async function galleryFrames(context, address) {
  const front = await startFront(address);
  const page = await context.newPage();
  await page.goto(new URL("/gallery", front.url).href);
  await page.locator("main ul button").first().waitFor();
  const steady = await scrolled(page, 50, 600);
  const flung = await scrolled(page, 300, Number.POSITIVE_INFINITY);
  await page.close();
  front.close();
  return { steady, flung };
}

/** Scrolls down by so many pixels a frame, for so many frames or to the end of the list. */
function scrolled(page, pixels, most) {
  return page.evaluate(`(async () => {
    const main = document.querySelector("main");
    const frames = [];
    let pictures = 0;
    let still = 0;
    let last = await new Promise(requestAnimationFrame);
    while (still < 120 && frames.length < ${most === Number.POSITIVE_INFINITY ? 1e6 : most}) {
      const before = main.scrollTop;
      main.scrollTop += ${pixels};
      // At the end the next page of the list may be under way.
      still = main.scrollTop === before ? still + 1 : 0;
      const now = await new Promise(requestAnimationFrame);
      frames.push(now - last);
      last = now;
      pictures = Math.max(pictures, document.querySelectorAll("main ul button").length);
    }
    const slow = frames.filter((time) => time > 33.4).length;
    return { frames: frames.length, slow, longest: Math.round(Math.max(...frames)), pictures, height: main.scrollHeight };
  })()`);
}

function entry(index) {
  return {
    ...{
      id: `gen-1-${index}`,
      created_at: "2026-11-01T00:00:00Z",
      model: "atelier/studio-1",
      provider: "Atelier",
    },
    ...{
      prompt: `picture ${index}`,
      settings: {},
      media_type: "image/png",
      width: 1024,
      height: 1024,
      bytes: 1000,
    },
    ...{ colours: [], favourite: index % 9 === 0, url: `/api/frontend/v1/pictures/${index}` },
    thumbnail_url: `/api/frontend/v1/pictures/${index}/thumbnail`,
    atelier: { seed: index },
  };
}

/** Answers for the gallery, and passes everything else on. */
async function startFront(address) {
  const { hostname, port } = new URL(address);
  const thumbnails = await Promise.all(Array.from({ length: DISTINCT }, (_, index) => thumbnail(index)));
  const server = createServer((asked, answer) => {
    const { pathname, searchParams } = new URL(asked.url, address);
    const [, picture] = /^\/api\/frontend\/v1\/pictures\/(\d+)\/thumbnail$/.exec(pathname) ?? [];
    if (picture !== undefined) {
      answer.writeHead(200, { "Content-Type": "image/webp", "Cache-Control": "private, max-age=3600" });
      answer.end(thumbnails[Number(picture) % DISTINCT]);
    } else if (pathname === "/api/frontend/v1/pictures") {
      const first = Number(searchParams.get("cursor") ?? 0);
      const data = Array.from({ length: Math.min(PAGE, COUNT - first) }, (_, index) => entry(first + index));
      const next = first + PAGE < COUNT ? String(first + PAGE) : null;
      answer.writeHead(200, { "Content-Type": "application/json" });
      answer.end(JSON.stringify({ data, next, total_count: COUNT }));
    } else {
      const { url: path, method, headers } = asked;
      const onward = request({ hostname, port, path, method, headers }, (answered) => {
        answer.writeHead(answered.statusCode, answered.headers);
        answered.pipe(answer);
      });
      asked.pipe(onward);
    }
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { url: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}

/** A picture that is neither plain nor noise: soft blobs of colour, as photographs have. */
function thumbnail(index) {
  const blob = (turn) =>
    `<circle cx="${(index * 37 + turn * 53) % 100}" cy="${(index * 61 + turn * 29) % 100}" r="${16 + turn * 5}" fill="hsl(${(index * 47 + turn * 80) % 360} 60% 55%)" filter="url(#soft)"/>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${THUMBNAIL_SIDE}" height="${THUMBNAIL_SIDE}" viewBox="0 0 100 100">
    <filter id="soft"><feGaussianBlur stdDeviation="3"/></filter>
    <rect width="100" height="100" fill="hsl(${(index * 29) % 360} 30% 80%)"/>${[0, 1, 2, 3].map(blob).join("")}</svg>`;
  return sharp(Buffer.from(svg)).webp({ quality: 80 }).toBuffer();
}
