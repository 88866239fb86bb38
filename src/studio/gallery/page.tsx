/** Which page of a gallery an address means. */
import { html } from 'hono/html'
import { wordsIn } from '../../words/words.ts'
import { Frame } from '../frame.tsx'
import { All } from './all.tsx'
import { One } from './one.tsx'
import { type Gallery, findPicture } from './shown.ts'
import { Two } from './two.tsx'

type Html = ReturnType<typeof html>

/** Two pictures, one, or all of them; all where what is asked for is not there. */
export function galleryPage(gallery: Gallery, query: URLSearchParams): Html {
  const { language } = gallery
  const words = wordsIn(language)
  const find = (name: string) => findPicture(gallery, query.get(name) ?? '')
  const [one, left, right] = [find('version'), find('left'), find('right')]
  const body =
    left !== null && right !== null ? (
      <Two gallery={gallery} left={left} right={right} words={words} />
    ) : one === null ? (
      <All gallery={gallery} words={words} />
    ) : (
      <One gallery={gallery} found={one} words={words} />
    )
  const page = (
    <Frame language={language} title={one?.picture.name ?? words.gallery.title} name="gallery">
      {body}
    </Frame>
  )
  return html`<!doctype html>${page}`
}
