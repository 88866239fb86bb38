/** What a picture is called when it is saved: after its version, since words of a prompt are nobody else's. */
import { PICTURE_TYPES, extensionOf } from './picture-type.ts'

/** The end of a name: ours, or one that an earlier version has given with words of the prompt before it. */
const VERSION = /(?:^|-)(v\d+[a-z]?(?:-\d+)?)\.[a-z]+"$/

/**
 * The `content-disposition` of a stored picture, e.g. `inline; filename="easel-v3a.jpg"`.
 * @param kept the one that it was stored with; only the version in it is believed
 */
export function dispositionOf(
  { contentType, contentDisposition: kept = '' }: R2HTTPMetadata,
  kind: 'inline' | 'attachment',
): string {
  const type = PICTURE_TYPES.find((known) => known === contentType)
  const ending = type === undefined ? '' : `.${extensionOf(type)}`
  const version = VERSION.exec(kept)?.[1]
  return `${kind}; filename="easel${version === undefined ? '' : `-${version}`}${ending}"`
}
