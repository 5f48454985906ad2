/** Further words without a body, in the manner of `symbols.ts`: feelings, ideas, states of the world, sciences, senses. */
export const MORE_SYMBOLS = `
jazz, blues, swing music: a saxophone / a trumpet next to a record player
karaoke, singing, vocals: a microphone / a microphone next to a speaker
gravity, attraction: an apple under a tree
physics, quantum, relativity, nuclear energy: a magnet next to a light bulb / a telescope next to a globe
biology, genetics, life: a butterfly next to a seedling / a seedling next to an egg
mathematics, math, maths, algebra, geometry, arithmetic, statistics, logic, calculus: a cube next to a ball, a cone and a ruler
philosophy, existence, metaphysics, existentialism: a skull next to a book and a candle / a statue next to a book
religion, spirituality, belief, god, worship: a church / a candle next to a book
chaos, disorder, entropy, confusion, madness, anarchy: a broken vase next to four marbles / a volcano
failure, defeat, loss, mistake, error, collapse: a broken vase / a wilted flower
jealousy, envy: a green heart next to a red heart / a snake next to a red heart
hate, hatred, cruelty: a black heart / a snake
heartbreak, breakup, divorce: a broken heart / a wilted flower
empathy, compassion, kindness, care, caring, solidarity, charity, giving, forgiveness, mercy: a pink heart next to a white dove / a red heart next to a gift
humility, modesty, simplicity, purity, minimalism: a white feather / a daisy
honour, honor, glory, respect, merit: a medal / a trophy next to a medal
karma, fate, destiny, prophecy: a crystal ball / a crystal ball next to a star
astrology, zodiac, horoscope: a crystal ball next to a star and a moon
superstition: a black cat next to a four leaf clover
serendipity, coincidence: a four leaf clover
doubt, uncertainty, choice, decision, dilemma, ambiguity: two doors / a compass
opportunity, possibility, potential, access: a key / a key next to a door
evolution, life cycle: an egg next to a chick and a chicken
beginning, origin, start: an egg / a seedling
ending, end, finale, farewell, goodbye: an hourglass next to a candle / a suitcase next to a door
migration, exodus: a suitcase with a bird above it
recycling, reuse, zero waste: a trash can next to a bottle and a leaf / a leaf next to a bottle
pollution, smog, emission: a factory / a trash can next to a bottle
poverty, scarcity, debt, bankruptcy, inflation: a wallet next to a coin
saving, savings, thrift: a jar next to three gold coins
prosperity, abundance, fertility: a basket next to grapes and an apple
cryptocurrency, crypto, blockchain: a lock next to three gold coins
marketing, advertising, publicity: a megaphone next to a target / a megaphone
management, organisation, organization, planning, schedule: a calendar next to a pencil and a clock
data, big data, cloud computing, database: a cloud above a laptop
globalisation, globalization, world, diplomacy, geography: a globe / a globe next to a flag
election, vote, voting, referendum: a ballot box / a box next to a pencil
revolution, protest, rebellion, resistance: a megaphone next to a flag
slavery, captivity, imprisonment, prison, oppression: a lock next to a key
escape, liberation: a ladder
competition, contest, rivalry, race, marathon: a running shoe next to a medal / a medal
resilience, perseverance, persistence, endurance, determination, grit: a cactus / a bonsai
identity, self, ego, vanity: a mirror / a mirror next to a lipstick
deception, betrayal, hypocrisy, lie, disguise: a snake next to an apple
gossip, dialogue, debate, discussion, opinion: two speech bubbles
boredom, laziness, procrastination: an armchair next to a clock
stress, burnout, exhaustion, fatigue, overwork: a candle next to a laptop and a cup
noise, loudness: a megaphone / a drum
diversity, inclusion, tolerance: six balloons in different colors
youth, adolescence: a skateboard next to headphones
illness, disease, infection: a pill next to a thermometer
pandemic, epidemic: three viruses / a virus next to a pill
sight, vision, perception, illusion, observation: a pair of glasses next to a magnifying glass / an eye
taste, flavour, flavor: a lemon next to a strawberry and a chili pepper
smell, scent, fragrance, aroma: a perfume bottle next to a rose
touch, texture: a feather
warmth, heat: a campfire / a mug next to a candle
wind, breeze: a kite / a windmill
distance, separation, longing: a boat next to a lighthouse
hospitality, welcome: a teapot next to two cups / a door next to a potted plant
culture, civilisation, civilization, antiquity: a statue next to a vase / a vase next to a scroll
mythology, myth, legend, folklore, fairy tale, storytelling, story: a dragon next to a castle / a unicorn next to a castle
gluttony, indulgence: a hamburger next to a cake and a donut
magnetism: a magnet
geology, minerals: a crystal next to a volcano
treaty, agreement, contract, deal: a scroll next to a pen
`;
