import type { CardBlock, CarouselBlock } from '@slack/types'
import { useRef } from 'preact/hooks'
import { ButtonElement } from '../elements/button.tsx'
import { TextObjectView } from '../text/text-object.tsx'
import { Icon } from '../ui/icon.tsx'
import { ImageElementView, Picture } from './picture.tsx'
import { pictureSource } from './picture-source.ts'

/** A picture with words and buttons. */
export function CardView({ block, blockId }: { block: CardBlock; blockId: string }) {
  return (
    <div class="card-block">
      {block.hero_image && (
        <Picture src={pictureSource(block.hero_image)} alt={block.hero_image.alt_text} />
      )}
      <div class="card-words">
        {block.icon && <ImageElementView element={block.icon} />}
        <div>
          {block.title && (
            <div class="card-title">
              <TextObjectView text={block.title} />
            </div>
          )}
          {block.subtitle && (
            <div class="card-subtitle">
              <TextObjectView text={block.subtitle} />
            </div>
          )}
        </div>
      </div>
      {block.body && <TextObjectView text={block.body} />}
      {block.actions && (
        <div class="actions-block">
          {block.actions.map((button, index) => (
            <ButtonElement key={index} element={button} place={{ blockId, dispatches: true }} />
          ))}
        </div>
      )}
    </div>
  )
}

/** Cards side by side. */
export function CarouselView({ block, blockId }: { block: CarouselBlock; blockId: string }) {
  const row = useRef<HTMLDivElement>(null)
  const scroll = (direction: number) =>
    row.current?.scrollBy({ left: direction * row.current.clientWidth * 0.8, behavior: 'smooth' })
  return (
    <div class="carousel-block">
      <div ref={row} class="carousel-row" role="group" aria-label="Cards" tabIndex={0}>
        {block.elements.map((card, index) => (
          <CardView key={index} block={card} blockId={card.block_id ?? blockId} />
        ))}
      </div>
      <div class="carousel-arrows">
        <button
          type="button"
          class="icon-button"
          aria-label="Earlier cards"
          onClick={() => scroll(-1)}
        >
          <Icon name="chevronLeft" />
        </button>
        <button
          type="button"
          class="icon-button"
          aria-label="Later cards"
          onClick={() => scroll(1)}
        >
          <Icon name="chevronRight" />
        </button>
      </div>
    </div>
  )
}
