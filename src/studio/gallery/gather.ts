/** Makes what a gallery shows from what the thread, its records and R2 know. */
import { modelOf } from '../../gemini/models.ts'
import type { PictureLinks } from '../../pictures/links.ts'
import { extensionOf, PICTURE_TYPES } from '../../pictures/picture-type.ts'
import type { Previews } from '../../pictures/previews.ts'
import type { GallerySource } from '../../threads/gallery-source.ts'
import type { Language } from '../../turns/language.ts'
import { type ApprovalMark, markOn } from '../../turns/approval-mark.ts'
import { type Picture, type TurnRecord, picturesOf } from '../../turns/turn-record.ts'
import { versionName } from '../../turns/version-name.ts'
import { altOf } from '../../web-api/blocks/result-body.ts'
import { saidOf } from '../../words/deeds.ts'
import { type Words, wordsIn } from '../../words/words.ts'
import type { Gallery, ShownPicture, ShownVersion } from './shown.ts'

/** Where its pictures are, and what whoever looks at it reads. */
export interface GatherTools {
  readonly links: Pick<PictureLinks, 'path'>
  readonly previews: Pick<Previews, 'shownKey'>
  readonly language: Language
  /** What the channels are called whose brands there are, by their ids. */
  readonly brands: ReadonlyMap<string, string>
}

/**
 * A version is shown where the thread has it and its record is kept.
 * @param path of the page
 */
export async function gatherGallery(
  path: string,
  source: GallerySource,
  records: readonly TurnRecord[],
  tools: GatherTools,
): Promise<Gallery> {
  const byTurn = new Map(records.map((record) => [record.turnId, record]))
  const line = presentLine(source)
  const versions = await Promise.all(
    source.versions.flatMap((version) => {
      const record = byTurn.get(version.turnId)
      if (record === undefined) return []
      const { parentId } = version
      const isUndone = version.version > (source.present?.version ?? 0) && !line.has(version.turnId)
      return [shownVersion({ ...record, parentId }, isUndone, source, tools)]
    }),
  )
  return { path, language: tools.language, versions }
}

/** The turns that led to the present version, with its own. */
function presentLine({ versions, present }: GallerySource): ReadonlySet<string> {
  const byTurn = new Map(versions.map((one) => [one.turnId, one]))
  const line = new Set<string>()
  let at = versions.find(({ version }) => version === present?.version)
  while (at !== undefined && !line.has(at.turnId)) {
    line.add(at.turnId)
    at = at.parentId === null ? undefined : byTurn.get(at.parentId)
  }
  return line
}

async function shownVersion(
  record: TurnRecord,
  isUndone: boolean,
  { present, names, approvals }: GallerySource,
  tools: GatherTools,
): Promise<ShownVersion> {
  const { turnId, version, parentId, parentName, paintedAt, cost, brand } = record
  const all = picturesOf(record)
  return {
    ...{ turnId, version, parentId, paintedAt, cost, isUndone },
    from: parentName,
    // What was said in the thread that a shared picture comes from stays there.
    said: record.shared === null ? saidOf(record, wordsIn(tools.language)) : '',
    asker: names[turnId] ?? '',
    settings: settingsOf(record, wordsIn(tools.language)),
    brand: brand && (tools.brands.get(brand.channel) ?? wordsIn(tools.language).brand.title),
    pictures: await Promise.all(
      all.map((picture, i) => {
        const name = versionName({ version, picture: i + 1 }, all.length)
        const isPresent = present?.version === version && present.picture === i + 1
        const marks = approvals[turnId] ?? []
        const approved = approvedIn(markOn({ approvals: marks }, i + 1))
        return shownPicture({ name, picture: i + 1, isPresent, approved }, picture, tools)
      }),
    ),
  }
}

function approvedIn(mark: ApprovalMark | null): ShownPicture['approved'] {
  if (mark === null || mark.approvedAt === null) return null
  return { at: mark.approvedAt, names: mark.by.flatMap(({ name }) => name ?? []) }
}

function settingsOf({ model, settings }: TurnRecord, { recipe }: Words): string[] {
  const { ratio, size, thinking, search } = settings
  return [
    modelOf(model).label,
    ...(ratio === null ? [] : [`${recipe.ratio} ${ratio}`]),
    ...(size === null ? [] : [`${recipe.size} ${size}`]),
    ...(thinking === null ? [] : [`${recipe.thinking} ${thinking}`]),
    ...(search === null ? [] : [`${recipe.search} ${search}`]),
  ]
}

async function shownPicture(
  named: Pick<ShownPicture, 'name' | 'picture' | 'isPresent' | 'approved'>,
  picture: Picture,
  { links, previews, language }: GatherTools,
): Promise<ShownPicture> {
  const { key, mimeType, width, height } = picture
  const type = PICTURE_TYPES.find((known) => known === mimeType)
  return {
    ...named,
    alt: altOf(picture, wordsIn(language)),
    shownPath: await links.path(await previews.shownKey(picture)),
    path: await links.path(key),
    fileName: type === undefined ? named.name : `easel-${named.name}.${extensionOf(type)}`,
    size: width === null || height === null ? null : { width, height },
  }
}
