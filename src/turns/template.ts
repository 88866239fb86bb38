/** A way to ask with places to fill in. Pure; the templates themselves are data in src/words. */

export interface Template {
  readonly id: string
  /** At most 75 characters, Slack's limit for an entry of a menu. */
  readonly label: string
  /** The slot that takes what the person has written already, without its brackets. */
  readonly slot: string
  /** What goes into the modal; what stands in brackets is for the person to fill in. */
  readonly prompt: string
}

/** The template with that id, if there is one. */
export const templateOf = (
  id: string | null | undefined,
  templates: readonly Template[],
): Template | null => templates.find((template) => template.id === id) ?? null

/** A bracket in a bracket begins anew, so each character is looked at once. */
const ANY_SLOT = /\[[^\][]+\]/

/** What a template leaves open and a text has not filled in, in the order of the template. */
export const openSlots = (template: Template | null, text: string): string[] => {
  const slots = [...(template?.prompt ?? '').matchAll(/\[([^\][]+)\]/g)].flatMap(
    ([, slot]) => slot ?? [],
  )
  return [...new Set(slots)].filter((slot) => text.includes(`[${slot}]`))
}

/**
 * A template for the prompt field. What the person has written already takes its slot, unless it is a
 * template itself.
 */
export function fillTemplate({ prompt, slot }: Template, written: string): string {
  const subject = written.trim()
  const isTemplate = ANY_SLOT.test(subject)
  return subject === '' || isTemplate ? prompt : prompt.replace(`[${slot}]`, () => subject)
}
