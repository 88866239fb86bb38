/** Two pictures side by side, and under a handle that uncovers one of them. */
import type { Words } from '../../words/words.ts'
import { addressOf } from './address.ts'
import { CompareForm } from './compare-form.tsx'
import type { Found, Gallery } from './shown.ts'

interface TwoProps {
  readonly gallery: Gallery
  readonly left: Found
  readonly right: Found
  readonly words: Words
}

export const Two = ({ gallery, left, right, words }: TwoProps) => {
  const names = [left.picture.name, right.picture.name] as const
  return (
    <main>
      <nav class="facts">
        <a href={addressOf(gallery)}>{words.gallery.title}</a>
      </nav>
      <h1>{words.gallery.comparing(...names)}</h1>
      <CompareForm gallery={gallery} words={words} left={names[0]} right={names[1]} />
      {/* Shown by the script that moves it. */}
      <div class="slider" hidden>
        <img
          src={right.picture.shownPath}
          alt={right.picture.alt}
          {...(right.picture.size ?? {})}
        />
        <img src={left.picture.shownPath} alt={left.picture.alt} {...(left.picture.size ?? {})} />
        <input type="range" min="0" max="100" value="50" aria-label={words.gallery.slide} />
      </div>
      <div class="pair">
        {[left, right].map(({ version, picture }) => (
          <figure>
            <a href={addressOf(gallery, { version: picture.name })}>
              <img src={picture.shownPath} alt={picture.alt} {...(picture.size ?? {})} />
            </a>
            <figcaption>
              <strong>{picture.name}</strong>
              <p class="said" dir="auto">
                {version.said}
              </p>
            </figcaption>
          </figure>
        ))}
      </div>
    </main>
  )
}
