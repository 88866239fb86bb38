/** What admins see of spending on the Home tab. Pure. */
import type { KnownBlock } from '@slack/types'
import { modelOf } from '../../gemini/models.ts'
import { type ChartBlock, type Cost, chart, mostOf, textBars } from '../../web-api/blocks/chart.ts'
import { section } from '../../web-api/blocks/said.ts'
import { channelLink, escapeText, mention } from '../../web-api/text.ts'
import { dollars } from '../../words/dollars.ts'
import type { Words } from '../../words/words.ts'
import type { AdminReport, Month } from '../../workspace/settings/report.ts'

type By = 'person' | 'channel' | 'model'
export type HomeBlock = KnownBlock | ChartBlock

/** @param withCharts whether Slack takes them */
export function spendingBlocks(
  report: AdminReport,
  words: Words,
  withCharts: boolean,
): HomeBlock[] {
  const { spending } = words
  const { now, last } = report
  if (now.all.cost + last.all.cost === 0) return [section(spending.nothing)]
  const of = (by: By): Cost[] => mostOf(costsOf(by, report, words), words)
  const shown = (title: string, by: By): HomeBlock =>
    withCharts ? chart(title, of(by), words) : textBars(title, of(by), words)
  return [
    section(spending.forecast(dollars(report.forecast), dollars(last.all.cost))),
    shown(spending.people, 'person'),
    // Charts have no links, and a channel is known by its link alone.
    textBars(spending.channels, of('channel'), words),
    shown(spending.models, 'model'),
  ]
}

function costsOf(by: By, { now, last, names }: AdminReport, words: Words): Cost[] {
  const ids = [...new Set([...now[by], ...last[by]].map(({ name }) => name))]
  return ids.map((id) => {
    const before = find(last, by, id)
    const present = find(now, by, id)
    const { label, name } = nameOf(by, id, names, words)
    return {
      label,
      name,
      pictures: present?.pictures ?? 0,
      usd: present?.usd ?? 0,
      before: before?.usd ?? 0,
    }
  })
}

const find = (month: Month, by: By, id: string) => month[by].find(({ name }) => name === id)

function nameOf(
  by: By,
  id: string,
  names: AdminReport['names'],
  { spending, compose }: Words,
): Pick<Cost, 'label' | 'name'> {
  if (id === '') return { label: spending.unknown, name: spending.unknown }
  switch (by) {
    case 'person':
      return { label: names[id] ?? id, name: mention(id) }
    case 'channel':
      return id.startsWith('D')
        ? { label: compose.inPrivate, name: escapeText(compose.inPrivate) }
        : { label: id, name: channelLink(id) }
    case 'model': {
      const { label } = modelOf(id)
      return { label, name: escapeText(label) }
    }
  }
}
