/**
 * The values of inputs: whole file objects for ids, and Slack's own checks before a form is sent.
 */
import type { ElementState, StateValues } from '../../protocol.ts'
import { isJson, type Json } from '../../lib/json.ts'
import type { Core } from '../core.ts'

/** An element's value; the ids of a `file_input` become file objects. */
export function withWholeFiles(core: Core, value: ElementState): ElementState {
  if (value.files === undefined) return value
  const files = value.files.flatMap(({ id }) => {
    const file = core.state.files.get(id)
    return file === undefined ? [] : [file.object]
  })
  return { ...value, files }
}

/** All values of a form, with whole files. */
export function wholeState(core: Core, state: StateValues): StateValues {
  return Object.fromEntries(
    Object.entries(state).map(([block, actions]) => [
      block,
      Object.fromEntries(
        Object.entries(actions).map(([action, value]) => [action, withWholeFiles(core, value)]),
      ),
    ]),
  )
}

/** What Slack says under inputs before it bothers the app, by block id. */
export function checkInputs(
  blocks: readonly unknown[],
  state: StateValues,
): Record<string, string> {
  const errors: Record<string, string> = {}
  for (const block of blocks) {
    if (!isJson(block) || block['type'] !== 'input' || !isJson(block['element'])) continue
    const { element } = block
    const blockId = String(block['block_id'])
    const value = state[blockId]?.[String(element['action_id'])]
    const error = checkInput(element, value, block['optional'] === true)
    if (error !== undefined) errors[blockId] = error
  }
  return errors
}

function checkInput(
  element: Json,
  value: ElementState | undefined,
  optional: boolean,
): string | undefined {
  if (isEmpty(value)) return optional ? undefined : 'Please complete this required field.'
  const text = value?.value
  if (typeof text === 'string') return checkText(element, text)
  const files = value?.files?.length ?? 0
  const most = Number(element['max_files'] ?? 10)
  return files > most ? `Please choose no more than ${most} files.` : undefined
}

function checkText(element: Json, text: string): string | undefined {
  const least = Number(element['min_length'] ?? 0)
  const most = Number(element['max_length'] ?? 3_000)
  if (text.length < least) return `Please enter at least ${least} characters.`
  if (text.length > most) return `Please enter no more than ${most} characters.`
  return undefined
}

function isEmpty(value: ElementState | undefined): boolean {
  if (value === undefined) return true
  const { type: _type, ...given } = value
  return Object.values(given).every((part) => {
    return part === null || part === undefined || part === '' || isEmptyList(part)
  })
}

const isEmptyList = (value: unknown): boolean => Array.isArray(value) && value.length === 0
