/** The blocks that are mostly words. */
import type {
  AlertBlock,
  ContextBlock,
  HeaderBlock,
  MarkdownBlock,
  RichTextBlock,
  SectionBlock,
} from '@slack/types'
import { useMemo } from 'preact/hooks'
import { ElementView } from '../elements/element.tsx'
import { withEmoji } from '../text/emoji.ts'
import { FlowView } from '../text/flow-view.tsx'
import { parseMarkdown } from '../text/markdown.ts'
import { richFlows } from '../text/rich-text.ts'
import { TextObjectView } from '../text/text-object.tsx'
import { Icon } from '../ui/icon.tsx'
import { ImageElementView } from './picture.tsx'

/** Text, fields and something at the right. */
export function SectionView({ block, blockId }: { block: SectionBlock; blockId: string }) {
  return (
    <div class="section-block">
      <div class="section-words">
        {block.text && <TextObjectView text={block.text} />}
        {block.fields && (
          <div class="section-fields">
            {block.fields.map((field, index) => (
              <div key={index}>
                <TextObjectView text={field} />
              </div>
            ))}
          </div>
        )}
      </div>
      {block.accessory && (
        <div class="section-accessory">
          <ElementView element={block.accessory} place={{ blockId, dispatches: true }} />
        </div>
      )}
    </div>
  )
}

/** A line of larger text. */
export function HeaderView({ block }: { block: HeaderBlock }) {
  return <h3 class="header-block">{withEmoji(block.text.text)}</h3>
}

/** Small print, with small pictures in between. */
export function ContextView({ block }: { block: ContextBlock }) {
  return (
    <div class="context-block">
      {block.elements.map((element, index) =>
        element.type === 'image' ? (
          <ImageElementView key={index} element={element} />
        ) : (
          <TextObjectView key={index} text={element} />
        ),
      )}
    </div>
  )
}

/** Rich text, as people's own messages are sent. */
export function RichTextView({ block }: { block: RichTextBlock }) {
  const flows = useMemo(() => richFlows(block), [block])
  return <FlowView flows={flows} />
}

/** Standard Markdown. */
export function MarkdownView({ block }: { block: MarkdownBlock }) {
  const flows = useMemo(() => parseMarkdown(block.text), [block.text])
  return <FlowView flows={flows} />
}

/** A sentence that stands out. */
export function AlertView({ block }: { block: AlertBlock }) {
  return (
    <div class={`alert-block ${block.level ?? 'default'}`}>
      <Icon name={block.level === 'success' ? 'check' : 'alert'} size={16} />
      <TextObjectView text={block.text} />
    </div>
  )
}
