import { list } from "./list.js";

/** Words that describe and are never things by themselves. Endings catch most others (see lexicon). */
export const ADJECTIVES = list(
  `year old, years old, round, square, rectangular, triangular, oval, circular, spherical, cubic, conical, cylindrical, pentagonal, hexagonal, octagonal, oblong, pyramidal, curved, straight, flat, pointy, sharp, blunt, hollow, solid,
  open, closed, shut, broken, cracked, shattered, chipped, torn, worn, old, new, young, ancient, modern, antique, aged, fresh, ripe, unripe, rotten, raw, cooked, baked, fried, grilled, roasted, toasted, boiled, steamed, sliced,
  each a different color, each a different colour, each in a different color, each in a different colour, in different colors, in different colours, of different colors, of different colours,
  in various colors, in various colours, in assorted colors, in assorted colours, different colored, different coloured, differently colored, differently coloured, in rainbow colors, in rainbow colours,
  in all colors of the rainbow, in all colours of the rainbow, with different colors, with different colours, each with a different color, each with a different colour, many colored, many coloured,
  half eaten, half full, half filled, half empty, half open, half peeled, cut in half, broken in half, half, quarter, whole, halved, peeled, chopped, diced, cut, stacked, folded, rolled, crumpled, wrinkled, empty, full, filled, overflowing, wet, dry, dusty, dirty, clean, muddy, shiny, glossy, dull, rough, smooth, textured, polished, rugged,
  fluffy, furry, hairy, fuzzy, woolly, curly, silky, spiky, bumpy, slimy, sticky, soft, hard, firm, squishy, bouncy, puffy, inflated, deflated, inflatable, feathery, scaly, leafy, thorny, mossy, grassy, flowery, floral, snowy, rainy, cloudy, foggy, stormy, windy, starry,
  striped, stripy, stripey, dotted, spotted, polka dot, polka dotted, checkered, chequered, checked, plaid, tartan, patterned, plain, solid colored, two tone, two toned, multicolored, multicoloured, multi colored, rainbow colored, marbled, speckled, mottled, embroidered, engraved, ornate, ornamental, decorative, decorated, intricate, simple, detailed, elaborate,
  happy, sad, angry, smiling, laughing, crying, sleepy, tired, hungry, grumpy, surprised, scared, brave, shy, proud, curious, friendly, wise, clever, wild, tame, busy, lazy, quiet, loud, majestic, noble, fierce, gentle, graceful, elderly, pregnant, blind, bald, bearded, muscular, skinny, slender, stout, plump, beautiful, handsome, pretty, ugly, cute, lovely, nice, good, bad, best, perfect, wonderful, amazing, awesome, cool, epic, iconic, famous, typical, traditional, classic, authentic, historic, unique, unusual, strange, weird, odd, bizarre, surreal, abstract, fantastic, fantastical, mythical, magical, enchanted, haunted, cursed, holy, sacred, secret,
  expensive, cheap, rich, poor, heavy, lightweight, fast, slow, quick, strong, weak, hot, warm, cold, icy, frozen, melting, burning, boiling, spicy, sweet, sour, bitter, salty, juicy, tasty, delicious, creamy, crispy, crunchy, crusty, gooey,
  bright, dark, light, dim, glowing, luminous, radiant, sparkling, sparkly, glittery, glittering, shimmering, iridescent, holographic, fluorescent, reflective, opaque, vivid, vibrant, colorful, colourful, pale, faded, muted, monochrome, monochromatic, grayscale,
  single, double, triple, twin, identical, different, similar, matching, same, various, assorted, mixed, random, individual, separate, multiple, numerous, countless,
  upper, lower, front, rear, middle, central, inner, outer, upside down, vertical, horizontal, diagonal, upright, inverted, tilted, leaning, left handed, right handed,
  electric, electronic, digital, mechanical, robotic, automatic, manual, wireless, portable, vintage, retro, rustic, industrial, commercial, domestic, urban, rural, tropical, northern, southern, eastern, western, american, european, african, asian, japanese, chinese, korean, indian, mexican, egyptian, greek, roman, french, italian, german, british, english, scottish, irish, spanish, russian, viking, medieval, victorian, gothic, baroque, renaissance, prehistoric, futuristic,
  military, royal, nautical, celestial, cosmic, lunar, solar, floral, organic, natural, artificial, fake, real, wooden, woven, knitted, quilted, braided, twisted, tangled, straight, wavy, zigzag, geometric, low poly, angular, blocky, chunky, elongated, narrow, broad, deep, shallow, steep, distant, far, close, nearby, adjacent, tiny, cartoonish, anthropomorphic, humanoid, stylized, stylised, simplified, minimalist, elegant, sleek, modern, contemporary, trendy, stylish, fancy, fashionable, cosy, cozy, messy, tidy, cluttered, crowded, lonely, abandoned, deserted, ruined, derelict, overgrown, lush, barren, pristine, untouched, well, fully, partially, first, second, third, last, final, next, main, major, minor, side, extra, few, little, less, other, certain, complete, entire, overall, general, common, rare, special, normal, regular, standard, basic, essential, free, safe, dangerous, deadly, toxic, poisonous, venomous, healthy, sick, injured, dead, alive, living, extinct, asymmetrical, uneven, irregular, seamless, endless, infinite, tall, sunlit, moonlit, backlit, dramatic, calm, peaceful, serene, tranquil, mysterious, spooky, scary, creepy, eerie, playful, funny, silly, goofy, quirky, whimsical, charming, adorable, sleek, wide, thick, thin, mini, oversized`,
);

/** Endings of words that describe, for words no table holds. */
export const ADJECTIVE_ENDINGS = list(
  "ful, ous, ish, less, able, ible, ical, esque, ive, like, shaped, sized, toned, colored, coloured, themed, style, inspired, looking, covered, eyed, haired, legged, headed, tailed",
);

/** Words with such an ending that are things all the same. */
export const NOT_ADJECTIVES = new Set(
  list(
    "fish, dish, radish, starfish, jellyfish, goldfish, swordfish, brush, bush, hive, olive, dive, archive, table, cable, vegetable, bible, marble, bubble, detective, native, chive, glove, stable, locomotive, crucible, turntable, timetable, octopus, polish, finish, parish, fetish, nirvana, dessert bowl, chalice, sleeve, handful, spoonful, crayfish, catfish, blowfish, pufferfish, angelfish, clownfish, lionfish, cuttlefish, swordfish, beehive, explosive, motive, perspective, collective, executive, narrative, adjective, representative, alternative, initiative, wish, squish, rubbish, danish, varnish, relish, blemish, radish, horseradish, periodical, musical, constable, convertible, collapsible, timetable, collectible, variable, childstyle, lifestyle, hairstyle, freestyle",
  ),
);

/** Words in -ing that are things. */
export const ING_NOUNS = list(
  `ring, king, wing, string, spring, swing, sting, building, painting, drawing, wedding, pudding, ceiling, earring, sibling, dumpling, duckling, railing, clothing, herring, bling, ping, viking, evening, morning, lightning, stocking, stuffing, icing, frosting, sling, darling, gosling, sapling, seedling, starling, building, wellbeing, human being, thing, something, anything, nothing, everything, engagement ring, awning, etching, engraving, wiring, lettering, offspring, packaging, dwelling, bedding, rigging, scaffolding, tubing, webbing, beijing, mainspring, bearing, gelding, yearling, fledgling, changeling, hatchling, keyring, handspring, bullring`,
);
