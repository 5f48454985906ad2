/** What `--help` says, by command; the empty name is `atelier` by itself. */
export const HELP: Readonly<Record<string, string>> = {
  "": `Atelier draws pictures from words on this computer's processor.

Usage
  atelier draw "<prompt>" --out FILE    draw a picture into a file
  atelier scene "<prompt>"              show how a prompt is understood and arranged, without drawing
  atelier serve                         answer over HTTP, with a page at /

  atelier <command> --help              a command's options and examples
  atelier --version

Exit status: 0 done, 1 it failed, 2 an argument is wrong, 130 stopped with Ctrl+C.
`,
  draw: `Draws a picture into a file, without a server.

Usage
  atelier draw "<prompt>" --out FILE [options]
  atelier draw --scene FILE --out FILE [options]

Options
  --out FILE             the picture: .png, .webp, .jpg, .jpeg, or .svg for flat shapes
  --model NAME           atelier/studio-1 (default), atelier/studio-1-flash (quicker, plainer light) or
                         atelier/studio-1-vector (flat shapes, whatever style the prompt names)
  --aspect RATIO         1:1 (default), 2:3, 3:2, 3:4, 4:3, 4:5, 5:4, 9:16, 16:9 or 21:9
  --resolution TIER      1K (default, about a megapixel) or 2K, both sides twice as long
  --seed N               0 to 4294967295; the same seed gives the same pixels. Without it one is chosen and told
  --palette "#RRGGBB,…"  up to 32 colours to make the picture of, the leading one first; with shares of its
                         area, "#e76f51:60,#2a9d8f:40"
  --background "#RRGGBB" the exact colour of the ground, or "transparent" (.png, .webp, .svg) to cut things out
  --shadow keep|drop     whether things keep their shadow, on the ground and cut out (default keep)
  --text-layout JSON     texts on four corners each: [{"text": "HI", "bbox": [[0,0],[1,0],[1,0.3],[0,0.3]]}]
  --image FILE           a picture to change as the prompt says: PNG, JPEG, WebP, GIF, AVIF or SVG. Without
                         --aspect the result has the ratio nearest to it
  --strength S           how far from that picture: 0 keeps it, 1 leaves its palette and composition
                         (default 0.2)
  --mask FILE            a picture whose clear part may change; the rest stays as it is
  --scene FILE           draw a scene that "atelier scene" printed, edited or not; it carries its own
                         prompt, seed, aspect and colours
  --threads N            processor cores to use (default: ATELIER_THREADS, else all); never changes the pixels
  --json                 print one JSON object instead of a sentence

Examples
  atelier draw "two red mugs next to a blue teapot" --out mugs.png
  atelier draw "line art of a bicycle" --out bicycle.svg
  atelier draw "a clay rocket" --out rocket.webp --aspect 9:16 --seed 7
  atelier draw "as a watercolour, with a red balloon on the left" --image dog.jpg --out dog.png
  atelier draw "a cactus in a pot" --out cactus.jpg --palette "#e76f51,#2a9d8f" --background "#fdf6e3"
  atelier draw "a teapot" --out teapot.png --palette "#e76f51:60,#2a9d8f:40" --background transparent --shadow drop
`,
  scene: `Shows how a prompt is understood and arranged, as JSON, without drawing.

Usage
  atelier scene "<prompt>" [options]
  atelier scene --batch FILE [options]

Options
  --batch FILE           one prompt a line ("-" reads standard input); answers one JSON object a line, in
                         order. A line that can't be used answers { prompt, error }, and the rest goes on
  --seed N               0 to 4294967295 (default 1)
  --model, --aspect, --resolution, --palette, --background, --shadow, --threads,
  --json                 as for "atelier draw" (the answer is JSON with or without --json)

Examples
  atelier scene "three yellow apples on a book"
  atelier scene "three yellow apples on a book" > apples.json && atelier draw --scene apples.json --out apples.png
  atelier scene --batch prompts.txt > scenes.jsonl
`,
  serve: `Answers over HTTP, with a page at /. Stop it with Ctrl+C.

Usage
  atelier serve [--host HOST] [--port PORT]

Options
  --host HOST            address to listen on (default: ATELIER_HOST, else 127.0.0.1)
  --port PORT            port to listen on (default: ATELIER_PORT, else 4000)

Environment
  ATELIER_HOST, ATELIER_PORT   where to listen
  ATELIER_DATA                 folder for the database and pictures (default .atelier)
  ATELIER_API_KEY              an API key to accept from the first start on, instead of a made-up one
  ATELIER_MANAGEMENT_KEY       the same for the management key
  ATELIER_THREADS              processor cores to draw with (default: all)
  ATELIER_CONFIG               a configuration file
  DATABASE_URL                 a PostgreSQL database instead of the folder's own

Example
  ATELIER_PORT=8080 atelier serve
`,
};
