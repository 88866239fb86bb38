import { userName } from '../store/directory.ts'
import { Dialog } from '../ui/dialog.tsx'
import { Icon } from '../ui/icon.tsx'
import { clockTime, dayOf } from '../ui/time.ts'
import { closeLightbox, shown, step } from './lightbox-store.ts'
import type { ShownPicture } from './pictures.ts'

function Caption({ picture, position }: { picture: ShownPicture; position: string }) {
  const { user, ts, title, alt } = picture
  const when = ts === undefined ? '' : `${dayOf(ts)} at ${clockTime(ts)}`
  const who = user === undefined ? '' : (userName(user) ?? user)
  return (
    <div class="lightbox-caption" aria-live="polite">
      {title !== '' && <strong>{title}</strong>}
      {alt !== title && <p>{alt}</p>}
      <p class="lightbox-facts">
        {[who, when, position].filter((fact) => fact !== '').join(' · ')}
      </p>
    </div>
  )
}

function onKeyDown(event: KeyboardEvent): void {
  const by = ({ ArrowRight: 1, ArrowLeft: -1 } as Record<string, number>)[event.key]
  if (by === undefined) return
  event.preventDefault()
  step(by)
}

function Bar({ picture, position }: { picture: ShownPicture; position: string }) {
  return (
    <div class="lightbox-bar">
      <Caption picture={picture} position={position} />
      <a
        class="lightbox-button"
        href={picture.src}
        download={picture.fileName}
        title="Download original"
      >
        <Icon name="download" label="Download original" />
      </a>
      <button
        type="button"
        class="lightbox-button"
        title="Close"
        aria-label="Close"
        onClick={closeLightbox}
      >
        <Icon name="close" />
      </button>
    </div>
  )
}

function Arrow({ by }: { by: 1 | -1 }) {
  const isBack = by === -1
  return (
    <button
      type="button"
      class={`lightbox-button ${isBack ? 'back' : 'next'}`}
      aria-label={isBack ? 'Former picture' : 'Next picture'}
      onClick={() => step(by)}
    >
      <Icon name={isBack ? 'chevronLeft' : 'chevronRight'} size={24} />
    </button>
  )
}

/** A picture, large, with all others of its thread a key away. */
export function Lightbox() {
  const now = shown.value
  const picture = now?.pictures[now.at]
  if (!now || !picture) return null
  const count = now.pictures.length
  const position = count > 1 ? `${now.at + 1} of ${count}` : ''
  return (
    <Dialog class="lightbox" label="Picture" onDismiss={closeLightbox} onKeyDown={onKeyDown}>
      <Bar picture={picture} position={position} />
      <div
        class="lightbox-stage"
        onClick={(event) => {
          if (event.target === event.currentTarget) closeLightbox()
        }}
      >
        {count > 1 && <Arrow by={-1} />}
        <img key={picture.src} src={picture.src} alt={picture.alt} />
        {count > 1 && <Arrow by={1} />}
      </div>
    </Dialog>
  )
}
