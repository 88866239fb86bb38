/** The Home tab. Slack's limits: 100 blocks, 250 kB. */
import type { Button, HomeView, KnownBlock } from '@slack/types'
import { escapeWithin, plainText, shorten } from '../text.ts'
import type { Words } from '../../words/words.ts'
import type { ChartBlock } from './chart.ts'
import { contextLine, section } from './said.ts'

/** A picture on the Home tab. */
export interface HomePicture {
  readonly version: number
  readonly alt: string
  /** The link of the picture. */
  readonly url: string
  /** The link of its thread; null where Slack does not give one. */
  readonly permalink: string | null
  /** The page with all versions of its thread. */
  readonly galleryUrl: string
  /** Seconds since 1970. */
  readonly paintedAt: number
}

export interface Home {
  readonly pictures: readonly HomePicture[]
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
export function homeView({ pictures, use, statusUrl, limits, admin }: Home, words: Words): HomeTab {
  const { compose, forgetting, help, home, results, templates } = words
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
      header(home.last),
      ...(pictures.length === 0
        ? [section(home.none)]
        : pictures.map((one) =>
            pictureBlock({ ...one, alt: one.alt.trim() || results.altText }, words),
          )),
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

const MAX_ALT = 120

function pictureBlock(
  { version, alt, url, permalink, galleryUrl, paintedAt }: HomePicture,
  { gallery }: Words,
): KnownBlock {
  const words = escapeWithin(alt, MAX_ALT).replaceAll('|', '¦')
  const title = permalink === null ? `*${words}*` : `*<${permalink}|${words}>*`
  const when = `<!date^${paintedAt}^{date_short_pretty} at {time}|${new Date(paintedAt * 1000).toISOString().slice(0, 10)}>`
  return {
    type: 'section',
    text: {
      type: 'mrkdwn',
      text: `${title}\nv${version}  ·  ${when}  ·  <${galleryUrl}|${gallery.title}>`,
      verbatim: true,
    },
    accessory: { type: 'image', image_url: url, alt_text: shorten(plainText(alt), MAX_ALT) },
  }
}
