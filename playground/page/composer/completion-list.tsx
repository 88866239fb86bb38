import type { RefObject } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { Avatar } from '../ui/avatar.tsx'
import type { Offer } from './offers.ts'
import type { Completion } from './use-completion.ts'

export interface CompletionListProps {
  id: string
  completion: Completion
  box: RefObject<HTMLTextAreaElement | null>
}

function OfferRow(props: { offer: Offer; id: string; active: boolean; choose: () => void }) {
  const { offer } = props
  const row = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    if (props.active) row.current?.scrollIntoView({ block: 'nearest' })
  }, [props.active])
  return (
    <div
      ref={row}
      id={props.id}
      role="option"
      aria-selected={props.active}
      class={`offer${props.active ? ' active' : ''}`}
      onPointerDown={(event) => {
        event.preventDefault()
        props.choose()
      }}
    >
      {offer.face && <Avatar id={offer.face.id} name={offer.name} bot={offer.face.bot} size={22} />}
      <span class="offer-words">
        <strong>{offer.insert}</strong>
        {offer.usage !== '' && <span class="offer-usage">{offer.usage}</span>}
        <small>{offer.description}</small>
      </span>
    </div>
  )
}

/** What the composer offers to complete, above the composer. */
export function CompletionList({ id, completion, box }: CompletionListProps) {
  const { offers, active, trigger, choose } = completion
  if (offers.length === 0) return null
  const title = trigger?.kind === 'command' ? 'Commands' : 'People'
  return (
    <div class="completion">
      <p class="completion-hint" aria-hidden="true">
        {title}
      </p>
      <div id={id} role="listbox" aria-label={title}>
        {offers.map((offer, index) => (
          <OfferRow
            key={offer.insert}
            id={`${id}-${index}`}
            offer={offer}
            active={index === active}
            choose={() => box.current && choose(box.current, offer)}
          />
        ))}
      </div>
    </div>
  )
}
