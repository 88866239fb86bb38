/** The end of brands: a former version is kept as long as turns, which may go on with it; a draft for about a day. */
import type { Clock } from '../../lib/clock.ts'
import type { Wipes } from '../../lib/wipes.ts'
import { brandPrefix } from '../../turns/keys.ts'
import type { BrandTable, Ended } from '../brand/brand-table.ts'
import type { Chore } from './chores.ts'

interface Bucket {
  list(options: R2ListOptions): Promise<{ readonly objects: readonly { readonly key: string }[] }>
  delete(keys: string[]): Promise<void>
}

export interface BrandEndTools {
  readonly team: string
  readonly brands: Pick<BrandTable, 'endsAt' | 'ended' | 'needs' | 'forget'>
  readonly pictures: Bucket
  readonly wipes: Pick<Wipes, 'soon'>
  /** How long a former version is kept, in ms. */
  readonly keptMs: () => number
  readonly clock: Pick<Clock, 'now'>
}

/** What one alarm does. */
const AT_ONCE = 10

export const brandEnds = (tools: BrandEndTools): Chore => ({
  name: 'brand_ends',
  pauseMs: 0,
  dueAt: () => tools.brands.endsAt(tools.keptMs()),
  async goOn() {
    const { brands, wipes, keptMs, clock } = tools
    for (const ended of brands.ended(clock.now(), keptMs(), AT_ONCE)) {
      await removePictures(ended, tools)
      brands.forget(ended)
      wipes.soon(clock.now(), 'words')
    }
  },
})

/** Removes what came with it or stands in it, and is shown by nothing else. Objects go before their row. */
async function removePictures(ended: Ended, { team, brands, pictures }: BrandEndTools) {
  const prefix = brandPrefix(team, ended.id)
  const came = ended.id === '' ? [] : (await pictures.list({ prefix })).objects
  const named = keysIn(ended.kept ?? '', team)
  const keys = [...new Set([...came.map(({ key }) => key), ...named])]
  const gone = keys.filter((key) => !brands.needs(key, ended))
  if (gone.length > 0) await pictures.delete(gone)
}

/** All keys of brands in a row's JSON. */
const keysIn = (kept: string, team: string): string[] =>
  [...kept.matchAll(/"key":"([^"]+)"/g)].flatMap(([, key = '']) =>
    key.startsWith(brandPrefix(team, '').slice(0, -1)) ? [key] : [],
  )
