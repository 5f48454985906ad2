import { namesOf, SYMBOL_COLLECTIONS } from "./symbol-collections.js";
import { SYMBOL_SETS } from "./symbol-sets.js";
import { GENERAL_SYMBOLS } from "./symbols-general.js";
import { MORE_SYMBOLS } from "./symbols-more.js";

/**
 * What stands for a word that has no body: for each word one or more ways to show it, parted by "/", of which the seed
 * chooses. The first thing of each is the symbol itself. Each is read like a prompt; synonyms share a line.
 */
const SYMBOLS = `
love, romance, affection, valentine, valentine's day, passion: a red heart / a red rose / a pink heart
peace, nonviolence: a flying dove
freedom, liberty, independence: a bird above an open door / a kite / a butterfly
hope: a green seedling / a lit candle
faith, prayer: a candle next to a book
time, deadline, punctuality: a clock / an hourglass / a watch next to an hourglass
eternity, infinity, patience: an hourglass
future: a crystal ball / a rocket next to a robot
past, history, heritage: a scroll next to an hourglass / a castle
memory, memories, nostalgia, remembrance: a camera next to an envelope / an old radio
success, victory, winning, achievement, excellence, triumph, championship: a gold trophy / a trophy between two stars
ambition, goal, purpose, focus, aim, strategy: a target / a flag on a mountain
career, promotion: a ladder next to a gold star
music, melody, song, sound, harmony, concert: a violin / a guitar / a piano / a record player
rhythm, beat: a drum
knowledge, learning, education, study, studying, literature, reading: three stacked books next to a pair of glasses / a stack of three books with an apple on it
school: a backpack next to two books and a pencil
wisdom: an owl on a book
science, research, chemistry, experiment, discovery: a microscope next to a test tube
idea, creativity, inspiration, imagination, invention, insight: a light bulb / a palette next to a paintbrush
art, craft: a palette next to a paintbrush
design: a pencil next to a ruler
thought, mind, intelligence, psychology, thinking: a brain / a light bulb
innovation, technology, engineering: a robot next to a gear / a light bulb next to a gear
artificial intelligence, automation: a robot
growth, development, progress: a potted plant / a seedling
nature, ecology, sustainability, environment, earth day: a tree between two mushrooms / a seedling next to a leaf
energy, power, electricity: a yellow lightning bolt / a light bulb next to a lightning bolt
speed: a sports car / a yellow lightning bolt / an airplane above a cloud
strength, courage, bravery, pride: a lion / a shield next to a sword
protection, safety, security, insurance, privacy, trust: a shield / a lock next to a key
secret, mystery, curiosity: a key / a lock next to a key / a magnifying glass
home, family life, belonging, comfort zone, real estate: a house / a house next to a tree
friends, best friends, siblings: a boy next to a girl / a teenager next to a boy
friendship, companionship, loyalty: a dog next to a cat / a teddy bear next to a rabbit
community, teamwork, cooperation, unity: four puzzle pieces / three bees
marriage, engagement, commitment: a gold ring / two gold rings
wealth, money, finance, economy, fortune, profit, investment, business, income: four stacked gold coins / a money bag next to three gold coins
luxury, glamour, elegance, beauty: a diamond ring / a red rose next to a diamond
fame, celebrity, cinema, film, movie, hollywood: a clapperboard next to popcorn / a gold star
luck, chance, risk, gambling: two dice / a four leaf clover
justice, law, fairness, balance, equality: a balance scale
democracy, politics, patriotism: a flag
leadership, royalty, authority: a gold crown
war, conflict, battle: a sword next to a shield
death, mortality, danger: a skull / a skull next to a candle
fear, horror, fright: a ghost next to a bat
loneliness, solitude, isolation: a chair / a small penguin
sadness, grief, sorrow, melancholy, depression: a cloud above an umbrella / a raindrop
anger, rage: a volcano / a lightning bolt
happiness, joy, delight, optimism, fun: three balloons / a sun / a yellow duck next to a beach ball
surprise, generosity, gratitude: a gift
health, wellness, fitness, exercise, sport, sports, training: an apple next to a running shoe / a basketball next to a tennis racket
medicine, healthcare, hospital, doctor visit: a stethoscope next to a pill
meditation, mindfulness, zen, relaxation, spa, calm, serenity, tranquility, harmony of mind: a lotus next to a candle / a lotus
sleep, rest, bedtime, dreaming: a pillow on a bed / a moon above a pillow
dream, fantasy, magic, wonder: a moon above a cloud / a unicorn next to a star / a castle next to a star
night, midnight, bedtime story: a moon next to an owl
morning, sunrise, dawn: a sun above a cloud / a cup next to a croissant
sunset, evening, dusk: a sun above a sailboat
moonlight: a moon above a boat
candlelight: three candles
silence, quiet: a feather / a candle
lightness, softness: a feather
balance of nature: a bee on a flower
change, transformation, metamorphosis, rebirth: a butterfly / a butterfly next to a seedling
adventure, exploration, wanderlust, journey, expedition: a compass next to a map / a hot air balloon / a tent next to a backpack
travel, vacation, holiday, tourism, trip, travelling, traveling: a suitcase with an airplane above it / a suitcase next to a globe
flight, flying: an airplane above a cloud
communication, language, conversation, news: an envelope next to a telephone / a newspaper next to a cup
internet, computing, programming, coding, software: a laptop next to a cup
photography: a camera
gaming, play, playing, entertainment, video game: a game controller / a robot next to two dice
childhood, innocence, play time: a teddy bear next to a ball
birth, newborn, motherhood, fatherhood, parenthood: a baby bottle next to a teddy bear
age, aging, retirement: an armchair / an hourglass
truth, clarity, honesty: a mirror / a crystal
temptation, desire, sin: an apple next to a snake
greed: a dragon next to three gold coins
hunger, cooking, cuisine, gastronomy: a cooking pot next to a carrot and a knife
coffee break, break: a mug next to a cookie
work, working, productivity, job: a laptop next to a notebook and a pencil / a hammer next to a wrench
construction, building work, repair, maintenance: a hammer next to a wrench and a screwdriver
industry, machinery, mechanics: three gears
navigation, direction, guidance: a compass / a lighthouse
stability: an anchor
space, astronomy, universe, cosmos, galaxy: a rocket next to a moon and a star / a telescope next to a star
weather: a sun next to a cloud and an umbrella
rain, storm: a cloud above an umbrella / a cloud above a lightning bolt
climate, climate change: a globe next to a snowflake
agriculture, farming, harvest: a tractor next to a pumpkin / a basket with three apples
dance, dancing, ballet: a pink dress / a dress next to a record player
theatre, theater, drama, comedy, tragedy: a gold star next to two tickets
fashion, style week: a handbag next to a shoe and sunglasses
shopping, sale, commerce, retail: a shopping bag next to a gift
celebration, party, festivity, new year: three balloons next to a gift / a champagne bottle next to two stars
cosy, cozy, hygge, homely: a mug next to a candle and a pillow / an armchair next to a lamp
dreamy, ethereal, magical, whimsical: a moon above a cloud / a unicorn next to a star
playful, cute, kawaii, cheerful, happy: a yellow duck next to a beach ball and a balloon / a teddy bear next to a balloon
romantic: a red rose next to a heart and a candle
luxurious, elegant, premium, opulent, royal: a diamond ring / a gold crown
vintage, retro, old fashioned: a radio next to a camera
futuristic, sci fi, cyberpunk, neon: a robot / a rocket next to a robot
dramatic, moody, gothic, mysterious: a candle next to a skull / a castle
spooky, scary, creepy: a ghost next to a pumpkin
peaceful, calm mood, serene: a lotus next to a candle
cold, wintry, frosty: a snowman next to a snowflake
warm, golden hour: a sun above a cloud / a cup next to a candle
tropical, summery: a palm tree next to a pineapple
rustic: a loaf of bread next to a basket
lonely, sad: a small penguin / a cloud above an umbrella
winter: a snowman / a snowman next to a pine tree
summer: a sun above a beach ball / an ice cream next to sunglasses and a beach ball / a watermelon next to sunglasses
spring, springtime: a tulip next to a butterfly / three tulips
autumn, fall: a pumpkin next to two mushrooms / a maple leaf next to a pumpkin
`;

/** Occasions and places that are shown as a small still life of what belongs there. */
const SCENES = `
couple, married couple: a man next to a woman
family of two: a woman and a girl / a man and a boy
family of three: a man, a woman and a girl / a woman, a man and a boy
family of four: a man, a woman, a girl and a boy / a woman, a man, a boy and a girl
family of five: a man, a woman, a girl, a boy and a toddler / a woman, a man, a girl, a boy and an old woman
family of six: a man, a woman, a girl, a boy, an old man and an old woman
family: a man, a woman and a girl / a woman, a man and a boy / an old man, a woman and a girl
crowd, audience, group of people, society, population: a man, a woman, a teenager, an old man, a girl and a boy
team, sports team: three players
class: a teacher next to a boy, a girl and a teenager
wedding couple, bride and groom: a bride next to a groom
birthday, birthday party, anniversary: a birthday cake next to a gift and two balloons
breakfast, brunch: a fried egg next to a cup, a croissant and an orange / a cup next to an egg, bread and an orange juice
lunch: a sandwich next to an apple and a glass
dinner, supper, meal, feast: a plate between a fork and a knife, a wine glass behind the plate
dessert, sweets, candy shop: a cupcake next to an ice cream and a donut
fast food, junk food: a hamburger next to a hot dog and french fries
fruit, fruits, fruit market: an apple, a banana, a pear and grapes / an orange, a pear, grapes and a red apple / a peach, grapes, a lemon and a plum / a pineapple, a mango, a banana and an apple
vegetable, vegetables, veggies, greens, vegetable market: a carrot, a tomato, broccoli and a bell pepper / an eggplant, a tomato, a carrot and an onion / a pumpkin, a leek, a carrot and garlic
tool, tools, hand tools: a hammer, a screwdriver, a wrench and a saw
toy, toys: a teddy bear, a ball, a toy train and building blocks / a toy robot, a spinning top and a teddy bear
pastry, pastries, baked goods: a croissant, a donut and a cupcake
sweets, treats: a lollipop, a donut, a macaron and a candy cane
vegetables, veggies, vegetable garden: a carrot, a broccoli, a tomato and an onion
coffee, coffee break: a cup of coffee / a cup of coffee next to a croissant
tea time, teatime: a teapot next to a cup and a cookie
picnic: a basket next to a sandwich, an apple and a watermelon
camping, camp: a tent next to a campfire / a tent next to a campfire and a backpack
office, workplace, workspace, desk setup: a laptop on a desk, a chair next to the desk / a laptop next to a lamp, a cup and a notebook
classroom, back to school: a globe next to three stacked books, an apple and a pencil
library, bookshop: a bookshelf next to a lamp and a stack of three books
kitchen: a pot next to a frying pan, a knife and a tomato / an oven next to a refrigerator
bathroom: a bathtub next to a duck and a towel / a sink next to a toothbrush
bedroom: a bed next to a lamp
living room: a couch next to a lamp and a plant / an armchair next to a lamp
garden, gardening: a shovel next to a potted plant and a bucket / a sunflower next to a bucket
playground, toys, nursery: a teddy bear next to a ball, a robot and a cube
beach, seaside: a beach ball next to an umbrella and a bucket / a palm tree next to a surfboard and a beach ball
farm: a cow next to a pig and a chicken / a tractor next to a sheep
zoo, safari, wildlife: an elephant next to a giraffe and a lion
forest, woods: a pine tree between a tree and a mushroom / three pine trees next to a fox
jungle: a palm tree next to a monkey and a tiger
desert: a cactus next to a camel / two cactuses and a snake
ocean, sea, underwater: a whale next to two fish and a turtle / a dolphin next to a fish
sky: a sun next to two clouds / a cloud next to a bird
village, hamlet, settlement: four houses next to a tree / three cabins next to two pine trees / three houses next to a church and a tree
city, street, town, downtown: a tower between two houses, a car in front of the tower / a street lamp next to a car and a mailbox
airport: an airplane next to a suitcase
harbor, harbour, port: a ship next to an anchor / a lighthouse next to a boat
gym: a ball next to a shoe and a bottle
workshop, garage: a hammer next to a saw and a screwdriver
laboratory, lab: a microscope next to a test tube and a notebook
halloween: a pumpkin next to a ghost and a bat
christmas, xmas, christmas eve: a christmas tree next to two gifts / a snowman next to a gift and a stocking
easter: a rabbit next to three easter eggs
wedding: a bouquet next to two gold rings
thanksgiving: a pumpkin next to bread and grapes
graduation: a graduation cap next to a scroll and a book
carnival, circus: a hot air balloon next to an elephant and a ball
`;

export interface Staging {
  /** How it is shown, each as a prompt of its own. */
  readonly ways: readonly string[];
  /** Whether it is a scene, which may go with other things, or a symbol, which stands alone. */
  readonly scene: boolean;
}

export const STAGINGS: ReadonlyMap<string, Staging> = new Map([
  ...entriesOf(GENERAL_SYMBOLS, false),
  ...entriesOf(MORE_SYMBOLS, false),
  ...entriesOf(SYMBOLS, false),
  ...entriesOf(SCENES, true),
  ...entriesOf(SYMBOL_COLLECTIONS, true),
  ...entriesOf(SYMBOL_SETS, true),
]);

function entriesOf(table: string, scene: boolean): (readonly [string, Staging])[] {
  return table
    .split("\n")
    .filter((line) => line.includes(":"))
    .flatMap((line) => {
      const [words, phrases] = line.split(":") as [string, string];
      const ways = phrases.split("/").map((way) => way.trim());
      return namesOf(words).map((word) => [word, { ways, scene }] as const);
    });
}
