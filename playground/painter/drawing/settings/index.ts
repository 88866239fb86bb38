/** Every setting's scenery. */
import type { Setting } from '../../scene.ts'
import { BEYOND_SCENERY } from './beyond.ts'
import { COUNTRY_SCENERY } from './country.ts'
import { FOREST_SCENERY } from './forest.ts'
import { INDOOR_SCENERY } from './indoors.ts'
import type { Scenery } from './scenery.ts'
import { TOWN_SCENERY } from './town.ts'
import { WATER_SCENERY } from './water.ts'

export const SCENERY: Readonly<Record<Setting, Scenery>> = {
  ...WATER_SCENERY,
  ...COUNTRY_SCENERY,
  ...FOREST_SCENERY,
  ...TOWN_SCENERY,
  ...INDOOR_SCENERY,
  ...BEYOND_SCENERY,
}
