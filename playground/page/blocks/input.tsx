import type { InputBlock } from '@slack/types'
import { useContext, useId } from 'preact/hooks'
import { ElementView } from '../elements/element.tsx'
import type { FieldNaming } from '../elements/naming.ts'
import { SurfaceContext } from '../elements/surface.ts'
import { withEmoji } from '../text/emoji.ts'

const LABELLED_BY_FOR = /_input$/

function namingOf(block: InputBlock, id: string, invalid: boolean): FieldNaming {
  const describedBy = [block.hint && `${id}-hint`, invalid && `${id}-error`].filter(Boolean)
  const isGroup = block.element.type === 'checkboxes' || block.element.type === 'radio_buttons'
  return {
    ...(isGroup
      ? { 'aria-labelledby': `${id}-label` }
      : { id: `${id}-field`, 'aria-label': withEmoji(block.label.text) }),
    ...(describedBy.length > 0 ? { 'aria-describedby': describedBy.join(' ') } : {}),
    ...(invalid ? { 'aria-invalid': true } : {}),
  }
}

/** A label, a field, a hint, and what is wrong with it. */
export function InputView({ block, blockId }: { block: InputBlock; blockId: string }) {
  const id = useId()
  const error = useContext(SurfaceContext).errors[blockId]
  const naming = namingOf(block, id, error !== undefined)
  const isField = LABELLED_BY_FOR.test(block.element.type)
  return (
    <div class={`input-block${error === undefined ? '' : ' invalid'}`} data-block={blockId}>
      <label id={`${id}-label`} class="input-label" htmlFor={isField ? `${id}-field` : undefined}>
        {withEmoji(block.label.text)}
        {block.optional && <span class="optional"> (optional)</span>}
      </label>
      <ElementView
        element={block.element}
        place={{ blockId, dispatches: block.dispatch_action === true }}
        naming={naming}
      />
      {error !== undefined && (
        <p id={`${id}-error`} class="field-error" role="alert">
          {error}
        </p>
      )}
      {block.hint && (
        <p id={`${id}-hint`} class="hint">
          {withEmoji(block.hint.text)}
        </p>
      )}
    </div>
  )
}
