/** What the page gets for a ticket, or for the picture that came of its marks. */
import { carriedByEdit, estimateOf } from '../../gemini/estimate.ts'
import { type Model, modelOf } from '../../gemini/models.ts'
import { forbiddenIn, permitted } from '../../gemini/permit.ts'
import { createPictureLinks } from '../../pictures/links.ts'
import type { Services } from '../../slack/services.ts'
import { type Rights, createTickets } from '../../slack/touch-up/tickets.ts'
import { type Touchable, touchable } from '../../slack/touch-up/touchable.ts'
import { type Result, err, ok } from '../../lib/result.ts'
import type { Forbidden } from '../../turns/permission.ts'
import { NO_SETTINGS } from '../../turns/settings.ts'
import type { TeamSettings } from '../../turns/team-settings.ts'
import { type TurnRecord, picturesOf } from '../../turns/turn-record.ts'
import { versionName } from '../../turns/version-name.ts'
import { isMember } from '../../web-api/is-member.ts'
import type { Problem } from './problem.ts'

/** As JSON for the page's script. */
export interface Opened {
  readonly bearer: string
  readonly picture: { readonly url: string; readonly width: number; readonly height: number }
  readonly name: string
  readonly asker: string
  /** USD. */
  readonly cost: number
  /** ms since 1970. */
  readonly until: number
}

/** The version that somebody has rights to, and its picture. */
export interface Version {
  readonly record: TurnRecord
  readonly picture: Touchable
}

/** What the rights are for, where the person is still in its channel, it is still there and may be painted on. */
export async function versionFor(
  { team, userId, channel, threadTs, turnId, picture }: Rights,
  { call, recordOf, rules, config }: Pick<Services, 'call' | 'recordOf' | 'rules' | 'config'>,
): Promise<Result<Version, Problem>> {
  const isThere = await isMember(call, channel, userId)
  if (isThere === 'unknown') return err('unavailable')
  if (!isThere) return err('left')
  const record = await recordOf({ team, channel, threadTs }, turnId)
  const found = touchable(record, picture)
  if (!found.ok || record === null) return err(found.ok ? 'gone' : found.error)
  const allowed = mayEdit(record, channel, await rules(channel), config.gemini.model)
  return allowed.ok ? ok({ record, picture: found.value }) : err({ forbidden: allowed.error })
}

/** The thread looks again: by then the page has been told that it is being painted. */
function mayEdit(
  { model, settings: { size } }: TurnRecord,
  channel: string,
  rules: TeamSettings,
  usual: Model,
): Result<unknown, Forbidden> {
  const closed = forbiddenIn(channel, rules)
  if (closed !== null) return err(closed)
  return permitted({ settings: NO_SETTINGS, fromWords: [] }, { model, size }, rules, usual)
}

/** The ticket is good once; what stands in its way for a while does not use it up. */
export async function openTicket(
  ticket: string,
  services: Services,
  asker: string,
): Promise<Result<Opened, Problem>> {
  const now = services.now()
  const rights = await createTickets(services.config.secret).read('ticket', ticket, now)
  if (rights === null) return err('expired')
  const version = await versionFor(rights, services)
  if (!version.ok) return version
  if (!(await services.isFirst(rights.team, `touch-up/${rights.id}`))) return err('used')
  return ok(await openedFor(rights, version.value, asker, services))
}

/** @param until not longer than this, ms since 1970 */
export async function openedFor(
  rights: Omit<Rights, 'id' | 'until'>,
  { record, picture }: Version,
  asker: string,
  { config, now }: Pick<Services, 'config' | 'now'>,
  until?: number,
): Promise<Opened> {
  const tickets = createTickets(config.secret)
  const { team, userId, channel, threadTs, turnId } = rights
  const plain = { team, userId, channel, threadTs, turnId, picture: rights.picture }
  const bearer = await tickets.issue('bearer', plain, now(), until)
  const model = modelOf(record.model)
  const good = await tickets.read('bearer', bearer, now())
  return {
    bearer,
    picture: {
      url: await createPictureLinks(config.secret).path(picture.key),
      width: picture.width,
      height: picture.height,
    },
    name: versionName(
      { version: record.version, picture: rights.picture },
      picturesOf(record).length,
    ),
    asker,
    cost: estimateOf(model, record.settings, 1, carriedByEdit(record, 2, model)),
    until: good?.until ?? now(),
  }
}
