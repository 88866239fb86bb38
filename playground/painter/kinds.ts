/**
 * Everything that the painter can draw: where each thing lives, how tall it is, and by which words
 * people call it. Data only; the shapes are in `drawing/subjects/`.
 */
import type { Setting } from './scene.ts'

/** Where a thing stands: `far` on the horizon, `worn` on somebody's head. */
type Habitat = 'ground' | 'water' | 'sky' | 'far' | 'table' | 'worn'

export interface Kind {
  readonly habitat: Habitat
  /** Height as the lead of a picture, in parts of the shorter side. */
  readonly lead: number
  /** Height in company. */
  readonly size: number
  /** The setting that it brings along when nobody names one. */
  readonly home: Setting
  /** The words for it, singular; the first one names it in sentences. */
  readonly words: readonly string[]
}

const kind = (
  habitat: Habitat,
  lead: number,
  size: number,
  home: Setting,
  words: string,
): Kind => ({ habitat, lead, size, home, words: words.split(', ') })

export const KINDS = {
  lighthouse: kind('ground', 0.6, 0.4, 'sea', 'lighthouse, beacon'),
  house: kind(
    'ground',
    0.42,
    0.27,
    'hills',
    'house, home, cottage, cabin, hut, farmhouse, barn, farm, village, church, chapel, school',
  ),
  castle: kind('ground', 0.56, 0.36, 'hills', 'castle, fortress, palace'),
  bridge: kind('water', 0.42, 0.3, 'lake', 'bridge'),
  windmill: kind('ground', 0.58, 0.36, 'meadow', 'windmill, mill'),
  skyscraper: kind(
    'ground',
    0.66,
    0.46,
    'city',
    'skyscraper, tower, office building, office tower, building',
  ),
  tent: kind('ground', 0.34, 0.2, 'forest', 'tent, campsite, camp'),
  temple: kind('ground', 0.52, 0.36, 'mountains', 'temple, pagoda, shrine'),
  shop: kind(
    'ground',
    0.46,
    0.3,
    'street',
    'shop, café, cafe, coffee shop, bakery, bookshop, store, restaurant, bar',
  ),
  tree: kind('ground', 0.6, 0.38, 'meadow', 'tree, oak, apple tree, maple'),
  pine: kind(
    'ground',
    0.6,
    0.38,
    'mountains',
    'pine, pine tree, fir, fir tree, spruce, christmas tree',
  ),
  palm: kind('ground', 0.6, 0.42, 'beach', 'palm, palm tree'),
  flower: kind(
    'ground',
    0.5,
    0.2,
    'meadow',
    'flower, tulip, daisy, sunflower, rose, poppy, blossom, bouquet',
  ),
  mushroom: kind('ground', 0.42, 0.14, 'forest', 'mushroom, toadstool'),
  cactus: kind('ground', 0.5, 0.3, 'desert', 'cactus, cacti'),
  pumpkin: kind('ground', 0.36, 0.13, 'hills', 'pumpkin, jack-o-lantern'),
  rock: kind('ground', 0.34, 0.16, 'hills', 'rock, stone, boulder'),
  campfire: kind('ground', 0.34, 0.15, 'forest', 'campfire, fire, bonfire'),
  streetlamp: kind(
    'ground',
    0.58,
    0.4,
    'street',
    'streetlamp, street lamp, street light, lamppost, lantern',
  ),
  cat: kind('ground', 0.52, 0.24, 'meadow', 'cat, kitten, kitty'),
  dog: kind('ground', 0.52, 0.25, 'meadow', 'dog, puppy, pup'),
  fox: kind('ground', 0.5, 0.23, 'forest', 'fox, wolf'),
  rabbit: kind('ground', 0.48, 0.18, 'meadow', 'rabbit, bunny, hare'),
  bear: kind('ground', 0.52, 0.3, 'forest', 'bear, teddy, teddy bear'),
  panda: kind('ground', 0.52, 0.3, 'forest', 'panda'),
  lion: kind('ground', 0.52, 0.3, 'desert', 'lion'),
  tiger: kind('ground', 0.52, 0.28, 'forest', 'tiger'),
  frog: kind('ground', 0.36, 0.13, 'lake', 'frog, toad'),
  horse: kind('ground', 0.5, 0.32, 'meadow', 'horse, pony'),
  unicorn: kind('ground', 0.54, 0.34, 'meadow', 'unicorn'),
  cow: kind('ground', 0.46, 0.28, 'meadow', 'cow, bull'),
  sheep: kind('ground', 0.42, 0.2, 'meadow', 'sheep, lamb'),
  elephant: kind('ground', 0.54, 0.36, 'desert', 'elephant'),
  dinosaur: kind('ground', 0.56, 0.36, 'forest', 'dinosaur, dino'),
  dragon: kind('ground', 0.56, 0.36, 'mountains', 'dragon'),
  owl: kind('ground', 0.48, 0.2, 'forest', 'owl'),
  penguin: kind('ground', 0.48, 0.22, 'winter', 'penguin'),
  heron: kind('ground', 0.54, 0.28, 'lake', 'heron, crane, stork, flamingo'),
  person: kind(
    'ground',
    0.54,
    0.3,
    'hills',
    'person, man, woman, boy, girl, child, people, figure, hiker, fisherman, queen, king, princess, prince, wizard, witch, knight, pirate, chef, santa, santa claus, painter, musician, dancer, farmer, baby, family, team, friend, colleague, tourist, traveller, traveler, runner',
  ),
  astronaut: kind('ground', 0.54, 0.3, 'space', 'astronaut, cosmonaut'),
  robot: kind('ground', 0.54, 0.28, 'studio', 'robot, android, droid'),
  snowman: kind('ground', 0.5, 0.28, 'winter', 'snowman'),
  car: kind('ground', 0.3, 0.17, 'street', 'car, taxi, automobile'),
  bus: kind('ground', 0.36, 0.24, 'street', 'bus, van, truck, lorry, camper'),
  bicycle: kind('ground', 0.4, 0.2, 'street', 'bicycle, bike'),
  train: kind('ground', 0.36, 0.24, 'hills', 'train, locomotive, tram, steam train'),
  duck: kind('water', 0.34, 0.11, 'lake', 'duck, duckling, rubber duck, swan, goose'),
  boat: kind(
    'water',
    0.5,
    0.24,
    'sea',
    'boat, sailboat, sailing boat, yacht, sail, canoe, kayak, rowing boat, rowboat',
  ),
  ferry: kind(
    'water',
    0.36,
    0.19,
    'sea',
    'ferry, ship, steamer, steamboat, cruise ship, cargo ship',
  ),
  whale: kind('water', 0.34, 0.2, 'sea', 'whale, dolphin, shark'),
  fish: kind('water', 0.34, 0.12, 'underwater', 'fish, goldfish, koi'),
  turtle: kind('water', 0.32, 0.13, 'underwater', 'turtle, tortoise'),
  bird: kind('sky', 0.4, 0.11, 'hills', 'bird, seagull, gull, swallow, parrot, robin, dove'),
  butterfly: kind('sky', 0.46, 0.11, 'meadow', 'butterfly, moth'),
  bee: kind('sky', 0.36, 0.09, 'meadow', 'bee, bumblebee'),
  balloon: kind('sky', 0.56, 0.25, 'hills', 'balloon, hot air balloon, airship'),
  kite: kind('sky', 0.48, 0.22, 'beach', 'kite'),
  plane: kind('sky', 0.34, 0.13, 'sky', 'plane, airplane, aeroplane, jet'),
  rocket: kind('sky', 0.56, 0.28, 'space', 'rocket, rocket ship, spaceship, spacecraft'),
  ufo: kind('sky', 0.34, 0.15, 'space', 'ufo, flying saucer, alien'),
  planet: kind('sky', 0.46, 0.2, 'space', 'planet, saturn'),
  star: kind('sky', 0.44, 0.11, 'sky', 'star'),
  heart: kind('sky', 0.44, 0.12, 'studio', 'heart'),
  cup: kind('table', 0.42, 0.18, 'studio', 'cup, mug, coffee, tea, latte, espresso, cappuccino'),
  teapot: kind('table', 0.42, 0.22, 'studio', 'teapot, kettle'),
  bowl: kind('table', 0.36, 0.18, 'studio', 'bowl, mixing bowl'),
  pot: kind('table', 0.4, 0.2, 'studio', 'saucepan, cooking pot, pan, soup, stew'),
  pancakes: kind('table', 0.38, 0.17, 'studio', 'pancakes, pancake, waffle'),
  croissant: kind('table', 0.32, 0.13, 'studio', 'croissant, bread, roll, pastry'),
  cake: kind('table', 0.48, 0.26, 'studio', 'cake, birthday cake, pie, cupcake'),
  book: kind('table', 0.4, 0.16, 'studio', 'book, notebook, novel'),
  guitar: kind('table', 0.62, 0.42, 'studio', 'guitar, ukulele'),
  lamp: kind('table', 0.54, 0.34, 'room', 'lamp, desk lamp'),
  chair: kind('table', 0.52, 0.36, 'room', 'chair, armchair, stool'),
  sofa: kind('table', 0.38, 0.28, 'room', 'sofa, couch'),
  table: kind('table', 0.36, 0.26, 'room', 'table, desk, office desk, dining table'),
  umbrella: kind('table', 0.5, 0.26, 'studio', 'umbrella, parasol'),
  apple: kind('table', 0.4, 0.14, 'studio', 'apple, peach, orange fruit, tomato'),
  pizza: kind('table', 0.44, 0.16, 'studio', 'pizza'),
  burger: kind('table', 0.4, 0.18, 'studio', 'burger, hamburger, cheeseburger, sandwich'),
  icecream: kind('table', 0.52, 0.24, 'studio', 'ice cream, gelato, icecream'),
  bottle: kind('table', 0.56, 0.3, 'studio', 'bottle, wine, perfume, jar, honey jar'),
  clock: kind('table', 0.46, 0.2, 'studio', 'clock, watch, alarm clock'),
  laptop: kind('table', 0.4, 0.22, 'studio', 'laptop, computer, notebook computer'),
  phone: kind('table', 0.5, 0.22, 'studio', 'phone, smartphone'),
  camera: kind('table', 0.36, 0.16, 'studio', 'camera'),
  gift: kind('table', 0.42, 0.18, 'studio', 'gift, present, box, parcel'),
  candle: kind('table', 0.46, 0.2, 'studio', 'candle'),
  vase: kind('table', 0.54, 0.28, 'studio', 'vase, pot, plant, houseplant'),
  pencil: kind('table', 0.5, 0.22, 'studio', 'crayon, paintbrush, brush'),
  ball: kind('table', 0.34, 0.13, 'studio', 'ball, football, basketball'),
  key: kind('table', 0.4, 0.15, 'studio', 'key'),
  logo: kind('table', 0.56, 0.2, 'studio', 'logo, emblem, badge, icon, monogram, letter, sticker'),
  hat: kind('worn', 0.4, 0.16, 'studio', 'hat, cap, top hat, beanie, wizard hat'),
  crown: kind('worn', 0.36, 0.14, 'studio', 'crown, tiara'),
  glasses: kind('worn', 0.24, 0.12, 'studio', 'glasses, sunglasses, spectacles, shades'),
  peaks: kind('far', 0.4, 0.34, 'mountains', 'peak, summit'),
  skyline: kind('far', 0.3, 0.24, 'city', 'skyline'),
  woods: kind('far', 0.2, 0.14, 'forest', 'woods'),
} as const satisfies Record<string, Kind>
export type KindName = keyof typeof KINDS

const BY_NAME: ReadonlyMap<string, Kind> = new Map(Object.entries(KINDS))

/** Where a thing that nobody knows stands: a mobile of shapes takes its place. */
const UNKNOWN_KIND: Kind = kind('ground', 0.5, 0.28, 'studio', 'something')

/** The kind of that name; a stand-in for any other. */
export const kindOf = (name: string): Kind => BY_NAME.get(name) ?? UNKNOWN_KIND

/** Whether the painter has a drawing for it. */
export const isKindName = (name: string): name is KindName => BY_NAME.has(name)
