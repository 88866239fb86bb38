/** The page of one picture: large, with where it came from and what it was asked with. */
import { dollars } from '../../words/money.ts'
import type { Words } from '../../words/words.ts'
import { addressOf } from './address.ts'
import { type Found, type Gallery, type ShownVersion, lineageOf, madeFrom } from './shown.ts'
import { Tile } from './tile.tsx'
import { When } from './when.tsx'

interface OneProps {
  readonly gallery: Gallery
  readonly found: Found
  readonly words: Words
}

export const One = ({ gallery, found, words }: OneProps) => {
  const { version, picture } = found
  return (
    <main class="one">
      <Around gallery={gallery} found={found} words={words} />
      <h1>
        {version.from === null ? picture.name : words.results.from(picture.name, version.from)}
      </h1>
      <figure class="large">
        <a href={picture.path}>
          <img src={picture.shownPath} alt={picture.alt} {...(picture.size ?? {})} />
        </a>
        <figcaption dir="auto">{picture.alt}</figcaption>
      </figure>
      <p class="facts">
        <a href={`${picture.path}?download`} download={picture.fileName}>
          {words.results.download}
        </a>
        {gallery.versions.length > 1 && (
          <CompareLink gallery={gallery} found={found} words={words} />
        )}
      </p>
      {version.said !== '' && <Prompt said={version.said} words={words} />}
      <Facts gallery={gallery} found={found} words={words} />
      <Others
        title={words.recipe.steps}
        versions={lineageOf(gallery, version)}
        gallery={gallery}
        words={words}
      />
      <Others
        title={words.gallery.ledTo}
        versions={madeFrom(gallery, version)}
        gallery={gallery}
        words={words}
      />
    </main>
  )
}

const Around = ({ gallery, found, words }: OneProps) => {
  const names = gallery.versions.flatMap(({ pictures }) => pictures.map(({ name }) => name))
  const at = names.indexOf(found.picture.name)
  const [before, after] = [names[at - 1], names[at + 1]]
  return (
    <nav class="facts">
      <a href={addressOf(gallery)}>{words.gallery.title}</a>
      {before !== undefined && (
        <a rel="prev" href={addressOf(gallery, { version: before })}>
          {words.gallery.previous(before)}
        </a>
      )}
      {after !== undefined && (
        <a rel="next" href={addressOf(gallery, { version: after })}>
          {words.gallery.next(after)}
        </a>
      )}
    </nav>
  )
}

/** With the one that it was made from; a beginning, with what a reply edits or what came last. */
const CompareLink = ({ gallery, found, words }: OneProps) => {
  const own = found.picture.name
  const all = gallery.versions.flatMap(({ pictures }) => pictures)
  const others = all.filter(({ name }) => name !== own)
  const other =
    others.find(({ name }) => name === found.version.from) ??
    others.find(({ isPresent }) => isPresent) ??
    others.at(-1)
  if (other === undefined) return null
  return (
    <a href={addressOf(gallery, { left: other.name, right: own })}>
      {words.gallery.compareWith(other.name)}
    </a>
  )
}

const Prompt = ({ said, words }: { readonly said: string; readonly words: Words }) => (
  <section class="prompt">
    <h2 id="prompt">{words.recipe.prompt}</h2>
    <pre dir="auto" tabindex={0} aria-labelledby="prompt">
      {said}
    </pre>
    <button type="button" hidden data-copy={words.gallery.copied}>
      {words.gallery.copy}
    </button>
  </section>
)

const Facts = ({ gallery, found, words }: OneProps) => {
  const { version, picture } = found
  const { size } = picture
  return (
    <dl>
      {version.asker !== '' && (
        <>
          <dt>{words.gallery.madeBy}</dt>
          <dd>
            <bdi>{version.asker}</bdi>
          </dd>
        </>
      )}
      <dt>{words.gallery.when}</dt>
      <dd>
        <When at={version.paintedAt} language={gallery.language} />
      </dd>
      {picture.approved !== null && (
        <>
          <dt>{words.approval.label}</dt>
          <dd>
            {picture.approved.names.length > 0 && (
              <bdi>{words.notes.listed([...picture.approved.names])}</bdi>
            )}{' '}
            <When at={picture.approved.at} language={gallery.language} />
          </dd>
        </>
      )}
      <dt>{words.recipe.model}</dt>
      <dd>{version.settings.join(' · ')}</dd>
      {version.brand !== null && <Brand name={version.brand} words={words} />}
      {size !== null && (
        <>
          <dt>{words.recipe.pixels}</dt>
          <dd>{`${size.width} × ${size.height}`}</dd>
        </>
      )}
      {version.cost !== null && (
        <>
          <dt>{words.recipe.cost}</dt>
          <dd>{dollars(version.cost)}</dd>
        </>
      )}
    </dl>
  )
}

const Brand = ({ name, words }: { readonly name: string; readonly words: Words }) => (
  <>
    <dt>{words.recipe.brand}</dt>
    <dd>
      <bdi>{name}</bdi>
    </dd>
  </>
)

interface OthersProps {
  readonly title: string
  readonly versions: readonly ShownVersion[]
  readonly gallery: Gallery
  readonly words: Words
}

const Others = ({ title, versions, gallery, words }: OthersProps) =>
  versions.length === 0 ? null : (
    <section class="others">
      <h2>{title}</h2>
      <ol class="line">
        {versions.map((version) => (
          <li>
            {version.pictures.map((picture) => (
              <Tile gallery={gallery} version={version} picture={picture} words={words} />
            ))}
          </li>
        ))}
      </ol>
    </section>
  )
