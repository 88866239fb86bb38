/** All originals of a thread as one zip, which streams from R2. */
import { type ZipEntry, zipOf } from '../../darkroom/zip/zip-stream.ts'
import { type Place, threadName } from '../../turns/keys.ts'
import { type Picture, type TurnRecord, picturesOf } from '../../turns/turn-record.ts'
import { versionName } from '../../turns/version-name.ts'
import { extensionOf, PICTURE_TYPES } from '../../pictures/picture-type.ts'
import { sizeNames } from './size-names.ts'
import { STUDIO_HEADERS } from '../headers.ts'

/**
 * Null where there is none.
 * @param records of the versions that the thread still has, oldest first
 * @param of the turn of which alone the pictures are wanted; null: all of them
 */
export async function zipResponse(
  bucket: R2Bucket,
  place: Place,
  records: readonly TurnRecord[],
  of: string | null = null,
): Promise<Response | null> {
  const wanted = of === null ? records : records.filter(({ turnId }) => turnId === of)
  const sizes = await sizesBelow(bucket, `${threadName(place)}/`)
  const found = wanted.flatMap((record) => {
    const pictures = picturesOf(record)
    const names = record.sizes === null ? null : sizeNames(record, records)
    return pictures.flatMap((picture, i) => {
      const size = sizes.get(picture.key)
      const version = versionName({ version: record.version, picture: i + 1 }, pictures.length)
      const name = names?.[i] ?? `easel-${version}`
      return size === undefined ? [] : [{ picture, size, name: fileNameOf(name, picture), record }]
    })
  })
  if (found.length === 0) return null
  const { body, length } = zipOf(
    found.map(({ picture, size, name, record }): ZipEntry => ({
      name,
      size,
      at: new Date(record.paintedAt),
      open: async () => (await bucket.get(picture.key))?.body ?? null,
    })),
  )
  // Browsers show how much is still to come.
  return new Response(body.pipeThrough(new FixedLengthStream(length)), {
    headers: {
      ...STUDIO_HEADERS,
      'content-type': 'application/zip',
      'content-disposition': `attachment; filename="${nameOf(of, wanted)}.zip"`,
    },
  })
}

/** Words of a prompt are nobody else's, so a set is called after its version. */
const nameOf = (of: string | null, [record]: readonly TurnRecord[]): string =>
  of === null || record === undefined ? 'easel' : `easel-v${record.version}`

function fileNameOf(name: string, { mimeType }: Picture): string {
  const type = PICTURE_TYPES.find((known) => known === mimeType)
  return type === undefined ? name : `${name}.${extensionOf(type)}`
}

/** The lengths of the objects whose keys begin so, in bytes. */
async function sizesBelow(bucket: R2Bucket, prefix: string): Promise<ReadonlyMap<string, number>> {
  const sizes = new Map<string, number>()
  let cursor: string | undefined
  do {
    const listed = await bucket.list({ prefix, ...(cursor === undefined ? {} : { cursor }) })
    for (const { key, size } of listed.objects) sizes.set(key, size)
    cursor = listed.truncated ? listed.cursor : undefined
  } while (cursor !== undefined)
  return sizes
}
