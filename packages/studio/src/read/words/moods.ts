import { list } from "./list.js";

/** Words that steer light and colour, by what they do to it. Direction knows the groups. */
export const MOODS = {
  warm: list(
    "cosy, cozy, warm, warm light, warm lighting, autumn, autumnal, fall colors, hygge, homely, rustic, inviting, warm tones, warm colors, warm colours",
  ),
  cold: list(
    "cold, cool, chilly, frosty, frozen, wintry, winter, arctic, clinical, sterile, crisp, icy mood, cool light, cool lighting, cool tones, blue light",
  ),
  dark: list(
    "dark mood, in the dark, in darkness, in a dark room, moody, dramatic, dramatic lighting, dramatic light, low key, low key light, low key lighting, noir, film noir, gothic, sinister, spooky, scary, creepy, ominous, mysterious, melancholic, melancholy, gloomy, sombre, somber, horror, chiaroscuro, low light, dimly lit, hard light, hard lighting, eerie, brooding, sad, lonely, loneliness, grief, sorrow",
  ),
  dreamy: list(
    "dreamy, dreamlike, pastel, pastel colors, pastel colours, soft pastel colors, soft pastel colours, ethereal, magical, whimsical, serene, calm, peaceful, tranquil, gentle, soft light, soft lighting, soft, airy, delicate, romantic, fairytale, zen, misty, hazy, tender, silence, peace, love, hope, harmony, nostalgia",
  ),
  playful: list(
    "playful, fun, cute, kawaii, cheerful, happy, joyful, joy, lively, colourful, colorful, vibrant, vivid, bright, candy, festive, celebratory, party mood, funny, energetic, energy, freedom, adventure, spring, kidcore, adorable, silly",
  ),
  luxurious: list(
    "luxurious, luxury, elegant, premium, opulent, sophisticated, refined, regal, royal, expensive, glamorous, high end, exclusive, sleek, chic",
  ),
  vintage: list(
    "vintage, retro, nostalgic, old fashioned, antique, sepia, 70s, 1970s, 60s, 1960s, 80s, 1980s, 50s, 1950s, midcentury, mid century, classic",
  ),
  futuristic: list(
    "futuristic, sci fi, science fiction, high tech, techno, space age, digital, innovation, technology",
  ),
  golden: list(
    "golden hour, golden light, sunset, sunset light, at sunset, sunrise, at sunrise, at dusk, at dawn, evening light, late afternoon light, late afternoon, in the late afternoon, late afternoon sun, warm sunlight, setting sun",
  ),
  candle: list(
    "candlelit, candlelight, by candlelight, in candlelight, candle light, by candle light, in candle light, firelight, by firelight, fireside, by the fire, lamplight",
  ),
  night: list(
    "night, at night, nighttime, midnight, at midnight, moonlit, moonlight, in the moonlight, under moonlight, starry night",
  ),
  neon: list(
    "neon, in neon light, in neon lights, in neon lighting, under neon lights, neon light, neon lights, neon lit, neon lighting, neon glow, cyberpunk, synthwave, vaporwave, cyber, retrowave, nightclub",
  ),
  summery: list("summer, summery, tropical, midday, at noon, at midday"),
  highKey: list("high key, high key light, high key lighting, bright white light, white on white"),
  softbox: list(
    "studio light, studio lighting, soft studio light, soft studio lighting, studio soft light, soft box, softbox, softbox light, softbox lighting",
  ),
  overcast: list(
    "overcast, overcast light, overcast lighting, overcast day, diffuse light, diffused light, diffuse lighting, diffused lighting, flat lighting, cloudy light, cloudy day",
  ),
  blueHour: list("blue hour, at blue hour, in the blue hour, during the blue hour, twilight, at twilight"),
  backlit: list(
    "backlit, back lit, backlight, backlighting, rim light, rim lit, rim lighting, contre jour, light from behind, lit from behind",
  ),
  window: list(
    "window light, in window light, by window light, soft window light, window lighting, light from a window, light from the window",
  ),
  bright: list(
    "sunny, sunlit, daylight, natural light, natural lighting, morning light, morning, bright light, bright lighting, clean, fresh, airy light, well lit, clear",
  ),
} as const;

export type MoodName = keyof typeof MOODS;

/** Praise and camera talk that changes nothing here; listed as not understood, never a thing. */
export const QUALITY = list(
  `8k, 4k, uhd, hd, hdr, full hd, high resolution, high res, hi res, ultra hd, high quality, best quality, highly detailed, ultra detailed,
  extremely detailed, hyper detailed, intricate details, intricate detail, high detail, very detailed, super detailed, sharp focus, in focus, masterpiece, award winning, trending on artstation,
  artstation, trending, deviantart, unsplash, behance, dribbble, masterpiece quality, professional, stunning, 50mm, 85mm, 35mm, 100mm, f 1.8, f 1.4, f 2.8,
  iso 100, canon, nikon, sony alpha, leica, hasselblad, kodak, fujifilm, ray tracing, global illumination, ambient occlusion, subsurface scattering, volumetric lighting, studio quality, cinematic, cinematic lighting`,
);

/** Mood words that are things of the mind, and stand for themselves when nothing else is asked for. */
export const ABSTRACT = new Set(
  list(
    "freedom, love, peace, hope, harmony, nostalgia, joy, fun, luxury, silence, adventure, energy, innovation, technology, loneliness, grief, sorrow, melancholy, horror, autumn, winter, spring, summer, night, midnight, morning, sunset, sunrise, moonlight, candlelight",
  ),
);
