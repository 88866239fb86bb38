/** One picture of a gallery, small, with what is asked first about it. */
import { dollars } from '../../words/money.ts'
import type { Words } from '../../words/words.ts'
import { addressOf } from './address.ts'
import { When } from './when.tsx'
import type { Gallery, ShownPicture, ShownVersion } from './shown.ts'

interface TileProps {
  readonly gallery: Gallery
  readonly version: ShownVersion
  readonly picture: ShownPicture
  readonly words: Words
}

/** Leads to the picture's own page. */
export const Tile = ({ gallery, version, picture, words }: TileProps) => (
  <figure class={picture.isPresent ? 'tile present' : version.isUndone ? 'tile undone' : 'tile'}>
    <a
      href={addressOf(gallery, { version: picture.name })}
      aria-label={words.gallery.details(picture.name)}
    >
      <Small picture={picture} />
    </a>
    <figcaption>
      <p class="name">
        <strong>{picture.name}</strong>
        {picture.isPresent && <span class="mark">{words.overview.present}</span>}
        {picture.approved !== null && <span class="mark">{words.approval.mark}</span>}
        {version.isUndone && <span class="mark">{words.gallery.undone}</span>}
      </p>
      <p class="said" dir="auto">
        {version.said}
      </p>
      <p class="facts">
        {version.asker !== '' && <bdi>{version.asker}</bdi>}
        <When at={version.paintedAt} language={gallery.language} />
        {version.cost !== null && <span>{dollars(version.cost / version.pictures.length)}</span>}
      </p>
    </figcaption>
  </figure>
)

/** The picture, in the room that it will take. */
const Small = ({ picture }: { readonly picture: ShownPicture }) => (
  <img
    src={picture.shownPath}
    alt={picture.alt}
    loading="lazy"
    decoding="async"
    {...(picture.size ?? {})}
  />
)
