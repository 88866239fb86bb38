import type { ImageBlock, ImageElement } from '@slack/types'
import { useContext, useState } from 'preact/hooks'
import { SurfaceContext } from '../elements/surface.ts'
import { withEmoji } from '../text/emoji.ts'
import { Icon } from '../ui/icon.tsx'
import { pictureSource } from './picture-source.ts'

/** A picture that opens large. */
export function Picture({ src, alt }: { src: string; alt: string }) {
  const surface = useContext(SurfaceContext)
  const [status, setStatus] = useState<'loading' | 'shown' | 'broken'>('loading')
  if (status === 'broken') {
    return (
      <p class="picture-broken">
        <Icon name="image" size={16} /> This picture could not be loaded: {alt}
      </p>
    )
  }
  return (
    <button
      type="button"
      class={`picture ${status}`}
      aria-label={`Open picture: ${alt}`}
      onClick={() => surface.openPicture(src)}
    >
      <img
        key={src}
        src={src}
        alt={alt}
        onLoad={() => setStatus('shown')}
        onError={() => setStatus('broken')}
      />
    </button>
  )
}

/** An image block: its title folds the picture away. */
export function ImageBlockView({ block }: { block: ImageBlock }) {
  const [isOpen, setOpen] = useState(true)
  const source = pictureSource(block)
  const picture = <Picture key={source} src={source} alt={block.alt_text} />
  if (!block.title) return <div class="image-block">{picture}</div>
  return (
    <div class="image-block">
      <button
        type="button"
        class="image-title"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        {withEmoji(block.title.text)}
        <Icon name={isOpen ? 'chevronDown' : 'chevronRight'} size={14} />
      </button>
      {isOpen && picture}
    </div>
  )
}

/** A small picture beside a text, or within a context. */
export function ImageElementView({ element }: { element: ImageElement }) {
  return <img class="image-element" src={pictureSource(element)} alt={element.alt_text} />
}
