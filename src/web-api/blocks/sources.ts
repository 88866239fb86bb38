/**
 * What the model has looked up, as links: Google's terms ask for the searches and for the pages, each one
 * click away. Its own chip of suggestions is HTML, which Slack cannot show.
 */
import type { KnownBlock } from '@slack/types'
import type { Painting } from '../../turns/turn-record.ts'
import type { Words } from '../../words/words.ts'
import { escapeText, shorten } from '../text.ts'

/** Slack's limit for the text of a context block is 3,000. */
const MAX_LINE = 2800
const MAX_LABEL = 60

/** One block of small type for each kind that there is. */
export function sourcesBlocks(answers: readonly Painting[], { notes }: Words): KnownBlock[] {
  const searched = answers.flatMap((answer) => answer.searched ?? [])
  const searches = [
    ...searched.flatMap(({ queries }) => queries).map((query) => searchLink(query, '')),
    ...searched
      .flatMap(({ imageQueries }) => imageQueries)
      .map((query) => searchLink(query, '&udm=2')),
  ]
  const pages = searched.flatMap(({ sources }) => sources).map(({ url, title }) => link(url, title))
  return [...lineOf(notes.searchedFor, searches), ...lineOf(notes.sources, pages)]
}

/** `udm=2` is Google's search for pictures. */
const searchLink = (query: string, kind: string): string =>
  link(`https://www.google.com/search?q=${encodeURIComponent(query)}${kind}`, query)

/** A link whose label cannot end it, and whose address cannot either. */
function link(url: string, label: string): string {
  const address = url.replaceAll('|', '%7C').replaceAll('<', '%3C').replaceAll('>', '%3E')
  const words = shorten(label.replaceAll(/\s+/g, ' ').trim(), MAX_LABEL)
  return `<${address.replaceAll('&', '&amp;')}|${escapeText(words)}>`
}

function lineOf(label: string, links: readonly string[]): KnownBlock[] {
  let text = `${label}: `
  for (const one of new Set(links)) if (text.length + one.length < MAX_LINE) text += `${one} · `
  text = text.replace(/ · $/, '')
  if (links.length === 0) return []
  return [{ type: 'context', elements: [{ type: 'mrkdwn', text, verbatim: true }] }]
}
