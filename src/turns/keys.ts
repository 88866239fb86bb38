/** Every key of KV and R2 is made here. They are listed in docs/storage-schema.md. */

/** Where a thread is. */
export interface Place {
  readonly team: string
  readonly channel: string
  readonly threadTs: string
}

const path = (place: Place): string => `${place.team}/${place.channel}/${place.threadTs}`

/** The name of a thread's Durable Object. */
export const threadName = (place: Place): string => path(place)

/** KV: the record of a finished turn. */
export const turnKey = (place: Place, turnId: string): string => `turn:v1:${path(place)}/${turnId}`

/** The turn of a record by its key; null for anything else. */
export function readTurnKey(key: string): (Place & { readonly turnId: string }) | null {
  const [, team, channel, threadTs, turnId] =
    /^turn:v1:([^/]+)\/([^/]+)\/([^/]+)\/([^/]+)$/.exec(key) ?? []
  if (!team || !channel || !threadTs || !turnId) return null
  return { team, channel, threadTs, turnId }
}

/** KV: what all records of a team begin with. */
export const recordsPrefix = (team: string): string => `turn:v1:${team}/`

/** R2: what all objects of a team begin with. */
export const teamPrefix = (team: string): string => `${team}/`

/** R2: what all objects of a turn begin with. */
export const turnPrefix = (place: Place, turnId: string): string => `${path(place)}/${turnId}/`

/** R2: the n-th picture that the model made in a turn, counted from 1. */
export const pictureKey = (place: Place, turnId: string, n: number, extension: string): string =>
  `${turnPrefix(place, turnId)}${n}.${extension}`

/** A picture that a model made, by its key or by the key of its preview. */
export interface PlacedPicture {
  readonly place: Place
  readonly turnId: string
  /** Its key without the ending. */
  readonly stem: string
}

/** What the key of a picture, or of its preview, says; null for anything else. */
export function readPictureKey(key: string): PlacedPicture | null {
  const [, stem, team, channel, threadTs, turnId] =
    /^(([^/]+)\/([^/]+)\/([^/]+)\/([^/]+)\/\d+)\./.exec(key) ?? []
  if (!stem || !team || !channel || !threadTs || !turnId) return null
  return { place: { team, channel, threadTs }, turnId, stem }
}

/** R2: the preview of a picture that is too large for Slack to show. */
export const previewKey = (ofPicture: string): string => besideOf(ofPicture, 'preview.jpg')

/** R2: a picture as a PNG, where the model has made another type and somebody has asked for it. */
export const printKey = (ofPicture: string): string => besideOf(ofPicture, 'print.png')

const besideOf = (ofPicture: string, ending: string): string =>
  ofPicture.replace(/\.[^./]+$/, `.${ending}`)

/** R2: the n-th thought signature of a turn, counted from 1. */
export const signatureKey = (place: Place, turnId: string, n: number): string =>
  `${turnPrefix(place, turnId)}${n}.sig`

/** Beyond the numbers of whatever a model paints in a turn. */
const FIRST_FORMAT = 9000

/** R2: the n-th format of a set, counted from 1. */
export const formatKey = (place: Place, turnId: string, n: number, extension: string): string =>
  pictureKey(place, turnId, FIRST_FORMAT + n, extension)

/** R2: what all pictures of a description begin with. */
export const describedPrefix = (team: string, id: string): string => `${team}/described/${id}/`

/** R2: a picture while it is being described; gone when that is done. */
export const describedKey = (team: string, id: string, n: number, extension: string): string =>
  `${describedPrefix(team, id)}${n}.${extension}`

/** R2: what all pictures that a person attached to a turn begin with. */
export const uploadPrefix = (place: Place, turnId: string): string =>
  `${turnPrefix(place, turnId)}in-`

/** R2: the n-th picture that a person attached to a turn, counted from 1. */
export const uploadKey = (place: Place, turnId: string, n: number, extension: string): string =>
  `${uploadPrefix(place, turnId)}${n}.${extension}`

/** R2: what a person has marked in the version that a turn touches up. */
export const maskKey = (place: Place, turnId: string): string =>
  `${turnPrefix(place, turnId)}mask.png`

/** R2: the part of it that the model is shown. */
export const partKey = (place: Place, turnId: string): string =>
  `${turnPrefix(place, turnId)}part.png`

/** R2: the version with what the model has painted set in. Pictures of the model are counted from 1. */
export const composedKey = (place: Place, turnId: string): string =>
  pictureKey(place, turnId, 0, 'png')

/** R2: a picture of a turn with the logo set in. Pictures of the model are counted from 1, and are fewer. */
export const markedKey = (place: Place, turnId: string, n: number): string =>
  pictureKey(place, turnId, 8000 + n, 'png')

/** The folder of brands, beside those of channels. */
export const BRANDS = 'brands'

/** R2: what all pictures begin with that came with one draft of a brand. */
export const brandPrefix = (team: string, id: string): string => `${team}/${BRANDS}/${id}/`

/** R2: the n-th picture that came with a draft of a brand, counted from 1. */
export const brandKey = (team: string, id: string, n: number, extension: string): string =>
  `${brandPrefix(team, id)}${n}.${extension}`
