/** The page with all versions, as lines with branches. */
import { dollars } from '../../words/dollars.ts'
import type { Words } from '../../words/words.ts'
import { CompareForm } from './compare-form.tsx'
import type { Gallery, ShownVersion } from './shown.ts'
import { Tile } from './tile.tsx'
import { type Line, treeOf } from './tree.ts'

interface AllProps {
  readonly gallery: Gallery
  readonly words: Words
}

export const All = ({ gallery, words }: AllProps) => {
  const { versions, path } = gallery
  const [first, ...others] = treeOf(gallery)
  return (
    <main>
      <header>
        <h1>{words.gallery.title}</h1>
        <p class="facts">
          <span>{words.gallery.count(versions.length)}</span>
          <span>{words.gallery.cost(dollars(costOf(versions)))}</span>
          <a href={`${path}/zip`}>{words.gallery.downloadAll}</a>
        </p>
      </header>
      {first !== undefined && <Versions line={first} gallery={gallery} words={words} />}
      {others.map((line) => (
        <section>
          <h2>{line.from === null ? words.gallery.anew : words.gallery.branch(line.from)}</h2>
          <Versions line={line} gallery={gallery} words={words} />
        </section>
      ))}
      {versions.length > 1 && <CompareForm gallery={gallery} words={words} />}
    </main>
  )
}

const Versions = ({ line, gallery, words }: AllProps & { readonly line: Line }) => (
  <>
    <ol class="line">
      {line.versions.map((version) => (
        <li id={`v${version.version}`}>
          {version.pictures.map((picture) => (
            <Tile gallery={gallery} version={version} picture={picture} words={words} />
          ))}
        </li>
      ))}
    </ol>
    {line.branches.map((branch) => (
      <section class="branch">
        <h2>{words.gallery.branch(branch.from ?? '')}</h2>
        <Versions line={branch} gallery={gallery} words={words} />
      </section>
    ))}
  </>
)

const costOf = (versions: readonly ShownVersion[]): number =>
  versions.reduce((sum, { cost }) => sum + (cost ?? 0), 0)
