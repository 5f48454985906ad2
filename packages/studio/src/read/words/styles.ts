import type { StyleName } from "../../brief.js";
import { list } from "./list.js";

/** Words that name a style Studio draws. Longest first wins. */
export const STYLES: Readonly<Record<StyleName, readonly string[]>> = {
  render: list(
    "3d render, 3d rendering, 3d rendered, 3d illustration, 3d, 3 d, 3d icon, 3d style, 3d art, 3d model, 3d graphic, render, rendering, rendered, cgi, cg, blender, blender render, octane render, octane, cinema 4d, c4d, unreal engine, vray, v ray, computer graphics, computer rendering, raytraced, ray traced, path traced, pixar style, pixar, disney pixar",
  ),
  clay: list(
    "clay render, clay style, clay rendering, clay art, clay illustration, clay model style, claymation, claymation style, plasticine style, clay 3d render, stop motion, stop motion style, made of clay style, clay icon, polymer clay style, in clay, in clay style, in a clay style, clay look",
  ),
  photo: list(
    "photo, photos, photograph, photographs, photography, photographic, photorealistic, photo realistic, photorealism, hyperrealistic, hyper realistic, hyperrealism, realistic photo, product shot, product photo, product photograph, product photography, studio shot, studio photo, studio photograph, studio photography, stock photo, dslr, dslr photo, snapshot, polaroid, food photography, macro photography, macro photo, raw photo, film photo, analog photo, 35mm photo, realistic, real life, lifelike",
  ),
};

/** Words for a picture that say nothing of how it looks. */
export const PICTURES = list(
  "image, picture, pic, scene, view, shot, depiction, visualization, visualisation, composition, representation, rendition, artwork, art, piece of art, portrait, photoshoot, close up photo, design, graphic, display, graphics, visual",
);

/** Media that Studio does not draw (yet); reported, and never taken for things. */
export const MEDIA = list(
  "painting, oil painting, watercolor painting, watercolour painting, watercolor, watercolour, oil on canvas, acrylic painting, illustration, drawing, pencil drawing, sketch, pencil sketch, charcoal drawing, cartoon, comic, anime, manga, vector art, vector illustration, vector, line art, line drawing, pixel art, digital art, digital painting, concept art, fan art, ink drawing, engraving, etching, woodcut, linocut, mosaic, collage, pop art, low poly, isometric illustration, flat illustration, flat design, flat style, fresco, mural, tapestry, stained glass, impressionist, impressionism, cubist, cubism, surrealism, surrealist, art nouveau, art deco, ukiyo e, pastel drawing, crayon drawing, doodle, caricature, screenprint, risograph, infographic, diagram, storyboard",
);
