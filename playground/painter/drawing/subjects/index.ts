/** Every drawing by the name of its kind, and the mobile of shapes that stands for the unknown. */
import { type KindName, isKindName } from '../../kinds.ts'
import { BIRDS } from './birds.ts'
import { BUILDINGS } from './buildings.ts'
import { COOKING } from './cooking.ts'
import { CRITTERS } from './critters.ts'
import type { Drawing } from './drawing.ts'
import { FAR } from './far.ts'
import { FLYING } from './flying.ts'
import { FRUIT } from './fruit.ts'
import { GADGETS } from './gadgets.ts'
import { HOUSEHOLD } from './household.ts'
import { HOUSES } from './houses.ts'
import { KITCHEN } from './kitchen.ts'
import { mobileOf } from './mobile.ts'
import { OFFICE } from './office.ts'
import { PEOPLE } from './people.ts'
import { PLANTS } from './plants.ts'
import { SITTING } from './sitting.ts'
import { SWIMMING } from './swimming.ts'
import { VEHICLES } from './vehicles.ts'
import { WALKING } from './walking.ts'
import { WARDROBE } from './wardrobe.ts'

const DRAWINGS: Readonly<Record<KindName, Drawing>> = {
  ...BUILDINGS,
  ...HOUSES,
  ...PLANTS,
  ...SITTING,
  ...CRITTERS,
  ...WARDROBE,
  ...WALKING,
  ...PEOPLE,
  ...VEHICLES,
  ...BIRDS,
  ...SWIMMING,
  ...FLYING,
  ...KITCHEN,
  ...COOKING,
  ...HOUSEHOLD,
  ...GADGETS,
  ...OFFICE,
  ...FRUIT,
  ...FAR,
}

/** The drawing of a kind; a word that has none becomes a mobile of its own. */
export const drawingOf = (kind: string): Drawing =>
  isKindName(kind) ? DRAWINGS[kind] : mobileOf(kind)
