/** Draws any list of Block Kit blocks. */
import type { KnownBlock } from '@slack/types'
import { ElementView } from '../elements/element.tsx'
import { ContextAction } from '../elements/feedback.tsx'
import { blockIdOf } from '../elements/values.ts'
import { CardView, CarouselView } from './card.tsx'
import { ChartView } from './chart.tsx'
import { ContainerView, PlanView, TaskCardView } from './container.tsx'
import { InputView } from './input.tsx'
import { ImageBlockView } from './picture.tsx'
import { TableView } from './table.tsx'
import {
  AlertView,
  ContextView,
  HeaderView,
  MarkdownView,
  RichTextView,
  SectionView,
} from './text-blocks.tsx'

function ActionsRow(props: {
  block: Extract<KnownBlock, { type: 'actions' | 'context_actions' }>
  blockId: string
}) {
  const { block, blockId } = props
  const place = { blockId, dispatches: true }
  if (block.type === 'actions') {
    return (
      <div class="actions-block">
        {block.elements.map((element, index) => (
          <ElementView key={element.action_id ?? index} element={element} place={place} />
        ))}
      </div>
    )
  }
  return (
    <div class="actions-block context-actions">
      {block.elements.map((element, index) => (
        <ContextAction key={element.action_id ?? index} element={element} place={place} />
      ))}
    </div>
  )
}

function UnknownBlock({ type }: { type: string }) {
  return <p class="muted">The playground does not draw “{type}” blocks.</p>
}

/** What Slack shows and its typings do not know yet. */
function NewerBlock({ block }: { block: { type: string } }) {
  return block.type === 'data_visualization' ? (
    <ChartView block={block} />
  ) : (
    <UnknownBlock type={block.type} />
  )
}

function BlockView({ block, blockId }: { block: KnownBlock; blockId: string }) {
  switch (block.type) {
    case 'section':
      return <SectionView block={block} blockId={blockId} />
    case 'header':
      return <HeaderView block={block} />
    case 'divider':
      return <hr />
    case 'context':
      return <ContextView block={block} />
    case 'image':
      return <ImageBlockView block={block} />
    case 'actions':
    case 'context_actions':
      return <ActionsRow block={block} blockId={blockId} />
    case 'input':
      return <InputView block={block} blockId={blockId} />
    case 'rich_text':
      return <RichTextView block={block} />
    case 'markdown':
      return <MarkdownView block={block} />
    case 'card':
      return <CardView block={block} blockId={blockId} />
    case 'carousel':
      return <CarouselView block={block} blockId={blockId} />
    case 'container':
      return (
        <ContainerView block={block}>
          <Blocks blocks={block.child_blocks} />
        </ContainerView>
      )
    case 'table':
    case 'data_table':
      return <TableView block={block} />
    case 'alert':
      return <AlertView block={block} />
    case 'plan':
      return <PlanView block={block} />
    case 'task_card':
      return <TaskCardView block={block} />
    case 'file':
    case 'video':
      return <UnknownBlock type={block.type} />
    default:
      return <NewerBlock block={block} />
  }
}

/** Blocks one under the other. */
export function Blocks({ blocks }: { blocks: readonly KnownBlock[] }) {
  return (
    <div class="blocks">
      {blocks.map((block, index) => {
        const blockId = blockIdOf(block, index)
        return <BlockView key={blockId} block={block} blockId={blockId} />
      })}
    </div>
  )
}
