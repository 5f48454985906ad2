import type { StyleName } from "../../brief.js";
import { list } from "./list.js";

/** Words that name a style Studio draws. Longest first wins; "icon", "logo" and "pattern" are words of framing. */
export const STYLES: Readonly<Partial<Record<StyleName, readonly string[]>>> = {
  render: list(
    "3d render, 3d rendering, 3d rendered, 3d illustration, 3d, 3 d, 3d icon, 3d style, 3d art, 3d model, 3d graphic, render, rendering, rendered, cgi, cg, blender, blender render, octane render, octane, cinema 4d, c4d, unreal engine, vray, v ray, computer graphics, computer rendering, raytraced, ray traced, path traced, pixar style, pixar, disney pixar",
  ),
  clay: list(
    "clay render, clay style, clay rendering, clay art, clay illustration, clay model style, claymation, claymation style, plasticine style, clay 3d render, stop motion, stop motion style, made of clay style, clay icon, polymer clay style, in clay, in clay style, in a clay style, clay look",
  ),
  photo: list(
    "photo, photos, photograph, photographs, photography, photographic, photorealistic, photo realistic, photorealism, hyperrealistic, hyper realistic, hyperrealism, realistic photo, product shot, ad, advert, advertisement, print ad, product ad, magazine ad, advertising photo, advertising, product photo, product photograph, product photography, studio shot, studio photo, studio photograph, studio photography, stock photo, dslr, dslr photo, snapshot, polaroid, food photography, macro photography, macro photo, raw photo, film photo, analog photo, 35mm photo, realistic, real life, lifelike",
  ),
  toy: list(
    "toy style, vinyl toy, vinyl toy style, plastic toy style, designer toy, designer toy style, collectible toy, toy render, toy figurine style, blind box toy, in toy style, as a vinyl toy, figurine style",
  ),
  felt: list(
    "felt style, felted, needle felt, needle felted, needle felting, felt art, felt craft, felt toy, felted wool, wool felt, in felt, as felt, plush style, plush toy style, crochet style, knitted style, amigurumi",
  ),
  "low poly": list(
    "low poly, lowpoly, low polygon, low poly style, low poly art, low poly 3d, low poly render, polygonal, polygonal style, faceted style, origami style, papercraft model",
  ),
  "paper-cut": list(
    "paper cut, papercut, paper cut style, papercut style, paper cut art, papercut art, paper cutout, cut paper, cut paper style, cut out paper, layered paper, layered paper art, layered paper style, paper art, paper craft, papercraft, paper craft style, papercraft style, kirigami, paper layers, paper cut illustration",
  ),
  glass: list(
    "glass icon, glass style, glassmorphism, glass morphism, glassmorphic, glassy style, glass 3d icon, frosted glass style, frosted glass icon, glass render, translucent glass style",
  ),
  neon: list(
    "neon style, neon art, neon light art, neon lines, neon line art, neon outline, neon sign style, neon tubes, neon tube style, neon light sign, as a neon sign, neon glow style, neon icon, in neon",
  ),
  flat: list(
    "flat, flat illustration, flat illustrations, flat design, flat style, flat art, flat colour, flat color, flat colours, flat colors, flat vector, flat vector art, flat vector illustration, flat vector style, flat graphic, flat 2d, 2d, 2d illustration, 2d flat, vector, vectors, vector art, vector illustration, vector graphic, vector graphics, vector drawing, vector style, vector design, minimal vector, minimalist vector, material design, screenprint, screen print, paper collage, clip art, clipart, svg",
  ),
  line: list(
    "line art, lineart, line drawing, line drawings, line illustration, line style, line work, outline, outlined, outlines, outline drawing, outline illustration, outline style, outline icon, line icon, line icons, minimal line drawing, minimalist line drawing, minimal line art, minimalist line art, simple line drawing, simple line art, single line drawing, one line drawing, continuous line drawing, continuous line art, monoline, mono line, coloring page, colouring page, coloring book page, ink line drawing",
  ),
  duotone: list(
    "duotone, duo tone, duotone illustration, duotone style, two tone illustration, two tone print, two colour, two color, two colour illustration, two color illustration, two colour print, two color print, riso print, risograph, risograph print",
  ),
  "flat isometric": list(
    "flat isometric, isometric flat, flat isometric illustration, isometric flat illustration, isometric vector, isometric vector illustration, isometric vector art, isometric flat design, flat isometric style, isometric icon",
  ),
  silhouette: list(
    "silhouette illustration, silhouette style, silhouette art, in silhouette, as a silhouette, silhouette of a, silhouette of an, silhouette of the",
  ),
};

/** Words for a picture that say nothing of how it looks. */
export const PICTURES = list(
  "image, picture, pic, scene, view, shot, depiction, visualization, visualisation, composition, representation, rendition, artwork, art, piece of art, portrait, illustration, digital illustration, digital art, digital painting, concept art, cartoon, photoshoot, close up photo, design, graphic, display, graphics, visual",
);

/** Media that Studio does not draw (yet); reported, and never taken for things. */
export const MEDIA = list(
  "painting, oil painting, watercolor painting, watercolour painting, watercolor, watercolour, oil on canvas, acrylic painting, drawing, pencil drawing, sketch, pencil sketch, charcoal drawing, comic, anime, manga, pixel art, fan art, ink drawing, engraving, etching, woodcut, linocut, mosaic, collage, pop art, fresco, mural, tapestry, stained glass, impressionist, impressionism, cubist, cubism, surrealism, surrealist, art nouveau, art deco, ukiyo e, pastel drawing, crayon drawing, doodle, caricature, infographic, diagram, storyboard",
);
