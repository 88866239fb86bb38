/** What the Worker has stored of approvals, of brands, and of pictures with a logo in them. */
import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import * as v from 'valibot'
import { rows } from './copies.ts'
import type { Features, KeptApproval, KeptBrand, Marked } from './features.ts'
import { brandsIn } from './tokens.ts'

/** What of the features is stored. */
export type StoredFeatures = Pick<Features, 'approvals' | 'brands' | 'marked'>

const answer = v.nullable(v.looseObject({ kind: v.picklist(['yes', 'wish']), pressId: v.string() }))
const ApprovalRow = v.object({
  body: v.pipe(
    v.string(),
    v.parseJson(),
    v.object({
      ...{ id: v.string(), turnId: v.string(), askedBy: v.string() },
      people: v.array(v.object({ userId: v.string(), answer })),
      approvedAt: v.nullable(v.number()),
      messageTs: v.nullable(v.string()),
      former: v.array(v.string()),
    }),
  ),
})

/** Those of a thread. @param file a copy of its database */
export const approvalsIn = (file: string): KeptApproval[] =>
  rows(file, 'SELECT body FROM approvals', ApprovalRow).map(({ body }) => body)

const BrandRow = v.object({
  ...{ channel: v.string(), version: v.number(), at: v.number() },
  brand: v.nullable(v.string()),
})

/** All versions of a workspace's brands, in their order. */
export const brandsOf = (file: string): KeptBrand[] =>
  rows(
    file,
    'SELECT channel, version, brand, at FROM brands ORDER BY channel, version',
    BrandRow,
  ).map(({ brand, channel, version, at }) => {
    const token = brand === null ? null : (brandsIn(brand)[0] ?? '')
    return { channel, version, at, token }
  })

const PictureSchema = v.looseObject({
  sha256: v.optional(v.string(), ''),
  unmarked: v.optional(v.looseObject({ sha256: v.string() })),
})
const RecordSchema = v.pipe(
  v.string(),
  v.parseJson(),
  v.looseObject({ answers: v.array(v.looseObject({ pictures: v.array(PictureSchema) })) }),
)

/** Each picture of a record into which a logo was set. @param folder in which records are kept */
export async function markedIn(folder: string): Promise<Marked[]> {
  const names = await readdir(folder, { recursive: true }).catch(() => [])
  const marked: Marked[] = []
  for (const name of names.filter((one) => /blobs\/\w+$/.test(one))) {
    // One that goes meanwhile is not there.
    const text = await readFile(join(folder, name), 'utf8').catch(() => '')
    if (text.includes('"unmarked"')) marked.push(...pairsIn(text))
  }
  return marked
}

function pairsIn(text: string): Marked[] {
  const read = v.safeParse(RecordSchema, text)
  const pictures = read.success ? read.output.answers.flatMap((one) => one.pictures) : []
  return pictures.flatMap(({ sha256, unmarked }) =>
    unmarked === undefined ? [] : [{ shown: hash(sha256), unmarked: hash(unmarked.sha256) }],
  )
}

const HASH_LENGTH = 16
/** As pictures are called elsewhere here: the Worker keeps base64. */
const hash = (sha256: string): string =>
  Buffer.from(sha256, 'base64').toString('hex').slice(0, HASH_LENGTH)
