/** The Home tab. Slack's limits: 100 blocks, 250 kB. */
import type { Button, HomeView, KnownBlock } from '@slack/types'
import type { Words } from '../../words/words.ts'
import type { ChartBlock } from './chart.ts'
import { type Library, libraryBlocks } from './library.ts'
import { contextLine, section } from './said.ts'

export interface Home {
  readonly library: Library
  /** Sentences about what was used this month. */
  readonly use: readonly string[]
  /** The link of Easel's own page, which says how it is set up. */
  readonly statusUrl: string
  /** What is left of limits, as mrkdwn. */
  readonly limits: readonly string[]
  /** What only admins see; null: they are none. */
  readonly admin: HomeAdmin | null
}

export interface HomeAdmin {
  readonly spending: readonly (KnownBlock | ChartBlock)[]
  readonly health: KnownBlock
  readonly changes: readonly KnownBlock[]
}

/** As Slack's own type, with charts, which it does not know yet. */
export type HomeTab = Omit<HomeView, 'blocks'> & {
  readonly blocks: readonly (KnownBlock | ChartBlock)[]
}

const header = (text: string): KnownBlock => ({
  type: 'header',
  text: { type: 'plain_text', text },
})

const button = (name: string, label: string): Button => ({
  type: 'button',
  action_id: name,
  text: { type: 'plain_text', text: label },
})

/** The view that `views.publish` takes. */
export function homeView({ library, use, statusUrl, limits, admin }: Home, words: Words): HomeTab {
  const { compose, forgetting, help, home, templates } = words
  return {
    type: 'home',
    blocks: [
      header(home.title),
      section(help),
      {
        type: 'actions',
        elements: [
          { ...button('easel.new', home.make), style: 'primary' },
          ...(admin === null ? [] : [button('easel.settings', home.settings)]),
        ],
      },
      templateMenu(templates, compose.template),
      { type: 'divider' },
      ...libraryBlocks(library, words),
      { type: 'divider' },
      header(home.month),
      ...[...use, ...limits].map((sentence) => section(sentence)),
      contextLine(home.costs),
      ...(admin === null ? [] : adminBlocks(admin, words)),
      { type: 'actions', elements: [button('easel.forget', forgetting.button)] },
      {
        type: 'context',
        elements: [{ type: 'mrkdwn', text: `<${statusUrl}|${home.setup}>`, verbatim: true }],
      },
    ],
  }
}

function adminBlocks(
  { spending, health, changes }: HomeAdmin,
  { spending: words }: Words,
): (KnownBlock | ChartBlock)[] {
  return [
    { type: 'divider' },
    header(words.title),
    ...spending,
    { type: 'actions', elements: [button('easel.export', words.exportButton)] },
    header(words.health),
    health,
    ...(changes.length === 0 ? [] : [header(words.changes), ...changes]),
  ]
}

/** The same names as in the modal: picking one opens it, with the prompt begun. */
const templateMenu = (templates: Words['templates'], placeholder: string): KnownBlock => ({
  type: 'actions',
  block_id: 'template',
  elements: [
    {
      type: 'static_select',
      action_id: 'value',
      placeholder: { type: 'plain_text', text: placeholder },
      options: templates.map(({ id, label }) => ({
        text: { type: 'plain_text', text: label },
        value: id,
      })),
    },
  ],
})
