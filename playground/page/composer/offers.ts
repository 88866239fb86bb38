/** What can complete the word under the caret: commands, people and groups. */
import { people, app } from '../store/state.ts'
import { userName } from '../store/directory.ts'
import { type Trigger, matching } from './completion.ts'

export interface Offer {
  /** What people search by. */
  name: string
  /** What goes into the text. */
  insert: string
  usage: string
  description: string
  face?: { id: string; bot: boolean }
}

function commandOffers(): Offer[] {
  return (app.value?.commands ?? []).map((each) => ({
    name: each.command,
    insert: each.command,
    usage: each.usageHint,
    description: each.builtIn ? each.description : `${each.description} · ${app.value?.name ?? ''}`,
  }))
}

function mentionOffers(): Offer[] {
  const persons = people.value.map((person) => {
    const name = userName(person.id) ?? person.name
    const face = { id: person.id, bot: person.isBot }
    const description = person.isBot ? 'App' : person.title
    return { name, insert: `@${name}`, usage: '', description, face }
  })
  const groups = [
    { name: 'channel', insert: '@channel', usage: '', description: 'Everyone in this channel' },
    { name: 'here', insert: '@here', usage: '', description: 'Everyone who is here' },
  ]
  const bots = persons.filter((offer) => offer.face.bot)
  return [...bots, ...persons.filter((offer) => !offer.face.bot), ...groups]
}

/** The offers for a trigger, best first. */
export const offersFor = (trigger: Trigger): Offer[] =>
  matching(trigger.kind === 'command' ? commandOffers() : mentionOffers(), trigger.query)
