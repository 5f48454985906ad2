/**
 * Words that have no shape of their own, told in words that have: places as a place or room that is drawn, parts as the
 * whole in which one sees them, formats as a picture of that format, and light as what shows it. For each line the ways
 * to tell it, parted by "/", of which the seed chooses. After ">" stands what is really drawn, where that is not the
 * very thing. After "@" stands the part that takes the colours said of the word.
 */
export const WORDS_RETOLD = `
sunrise, sun rise, dawn, daybreak: hills at sunrise / the sea at sunrise
sunset, sun set, sundown: the sea at sunset / hills at sunset / a beach at sunset
dusk, twilight, nightfall: hills at dusk / a lake at dusk / the sea at dusk
night, nighttime, midnight: a starry sky at night / a lake at night / mountains at night
mist, fog, haze, morning mist: a forest in the mist / hills in the mist
shape, abstract shape, geometric solid, solid, solid shape, abstract form, composition, abstract composition: a sphere, a cylinder, a cone and a cube > solids / a sphere, a cone, a torus and a cube > solids
horizon, skyline of the sea: the sea at sunset / the sea
rain, rainfall, downpour, drizzle: a street in the rain / a lake in the rain
storm, thunderstorm, tempest: a stormy sea
blizzard, snowstorm, snowfall: a forest in heavy snow
ground, soil, earth ground: a meadow
garden, flower garden, rose garden, botanical garden, backyard, back yard: a flower meadow with a bench and a fence / a flower meadow with a fountain / a flower meadow with a birdhouse and a fence
orchard: apple trees in a meadow
market, marketplace, market place, bazaar, street market, farmers market, farmer's market, flea market: food stalls in a street / food stalls in a meadow
times square, piccadilly circus: a neon city street at night > a city street with neon signs
laboratory, lab, chemistry lab, research lab, science lab: a microscope and test tubes in an office > a microscope and test tubes on a bench
classroom, school room: a globe and stacked books in a classroom > a globe and books on a desk
floor, wooden floor, floorboards: a room without a rug
kremlin, moscow kremlin: a red castle > a red fortress
ceiling: a chandelier > a chandelier, as it hangs from one
tennis court: a tennis racket and a tennis ball on a green ground > a racket and a ball on a green court
soccer field, football field, football pitch, soccer pitch: a soccer ball in a meadow > a ball on a lawn
basketball court: a basketball on an orange ground > a basketball on the floor of a court
golf course: a flag and a golf ball in a meadow > a flag and a ball on a lawn
playground: a swing in a meadow / a playground slide in a meadow
roof, rooftop, roof top, house roof, chimney: a house from above @roof
head, human head, face, human face, portrait, portrait photo, face of a person: a person, headshot / a woman, headshot
hair, hairstyle, hairdo, haircut, hair style: a woman with long hair, headshot / a man with curly hair, headshot @hair
beard, moustache, mustache: a man with a beard, headshot @beard
skin: a hand @skin
tail: a squirrel from the side @tail
mane: a lion @mane
fur: a bear > a furry bear
beak, bill: a parrot > a parrot with its beak in sight @beak
fin: a shark > a shark with its fins in sight
tusk: an elephant @tusks
antler, antlers: a deer @antlers
horn, horns: a goat @horns
hoof: a horse > a horse with its hooves in sight @hooves
mast, sails: a sailing ship > a ship with its masts and sails in sight
petal, petals: a rose, macro @petals
steering wheel, windshield, windscreen, bonnet: a car > a car with it in sight
icon, app icon: an app icon of a star / an app icon of a heart / an app icon of a rocket
symbol, sign of peace: a logo of a heart / a logo of a star / a logo of a lightning bolt
logo, emblem, badge, brand logo, trademark: a logo of a mountain / a logo of a leaf / a logo of a fox
sticker: a sticker of a cat / a sticker of a star
silhouette: a deer silhouette / a cat silhouette / a horse silhouette
screenshot, screen shot, user interface, website, web page, webpage, homepage, dashboard: a laptop from the front > a laptop with a window on its screen
menu, menu card, restaurant menu: a menu that says "Menu", "Soup 5", "Pasta 9", "Salad 7", "Cake 4"
graffiti, street art: the word "STREET" in pink letters on a brick wall > a painted word before a brick wall
mona lisa, the starry night, girl with a pearl earring: a picture frame > a framed picture
tile, tiles: a hexagon pattern / a geometric pattern
reflection, mirror image, water reflection: a swan on a calm lake / a boat on a calm lake
friend, pal, buddy: a boy / a girl
blade: a knife from the side @blade
`;
