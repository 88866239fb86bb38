/** Faults as somebody could make them in the code, and which program has to find each. */

/** `pipe`: the tests of the pipe; `simulation`: ten seconds of it; `chaos`: three minutes of it. */
export type Finder = 'pipe' | 'simulation' | 'chaos'

export interface Fault {
  readonly name: string
  readonly file: string
  /** What stands there once, and what takes its place. */
  readonly from: string
  readonly to: string
  readonly by: Finder
}

const inDesk = { file: 'src/workspace/desk/desk.ts' } as const
const inAccounts = { file: 'src/workspace/money/accounts.ts' } as const

export const FAULTS: readonly Fault[] = [
  {
    ...inDesk,
    name: 'a lost write: one ask of seven is acknowledged and not stored',
    from: `this.outbox.append(errand, { stored: JSON.stringify(errand), now, key })\n    return 'taken'`,
    to: `if (now % 7 !== 0) this.outbox.append(errand, { stored: JSON.stringify(errand), now, key })\n    return 'taken'`,
    by: 'chaos',
  },
  {
    file: 'src/threads/steps/announce.ts',
    name: 'a doubled post: a placeholder that may be there is not looked for',
    from: 'if (turn.placeholderTried) {',
    to: 'if (turn.placeholderTried && turn.tries > 9) {',
    by: 'simulation',
  },
  {
    file: 'src/turns/keys.ts',
    name: 'a crossed thread: two that begin in one second share an object',
    from: 'export const threadName = (place: Place): string => path(place)',
    to: `export const threadName = (place: Place): string => path(place).replace(/\\.\\d+$/, '')`,
    by: 'chaos',
  },
  {
    file: 'src/pipe/r2-writer.ts',
    name: 'leaked buffers: what is broken off keeps its own',
    from: 'this.#stored = false\n    this.#letGo()',
    to: 'this.#stored = false',
    by: 'pipe',
  },
  {
    file: 'src/pipe/buffers.ts',
    name: 'one leaked buffer: the first is never given back',
    from: 'export const takeBuffer = (): Promise<HeldBuffer> => buffers.take()',
    to: `let isFirst = true
export const takeBuffer = async (): Promise<HeldBuffer> => {
  const held = await buffers.take()
  const isLost = isFirst
  isFirst = false
  return isLost ? { ...held, giveBack: () => {} } : held
}`,
    by: 'pipe',
  },
  {
    ...inAccounts,
    name: 'a lost settlement: one call of four is in no ledger',
    from: 'const sum = this.#ledger.enter(bill, now)',
    to: 'const sum = now % 4 === 0 ? 0 : this.#ledger.enter(bill, now)',
    by: 'chaos',
  },
  {
    ...inAccounts,
    name: 'a lost reservation: single pictures are not counted',
    from: 'if (more > 0) this.#count(wish, who, count, now)',
    to: 'if (more > 1) this.#count(wish, who, count, now)',
    by: 'chaos',
  },
  {
    ...inAccounts,
    name: 'money that is held for calls that have ended',
    from: `this.#sql.exec('DELETE FROM holds WHERE round = ?', round)`,
    to: `if (pictures > 1) this.#sql.exec('DELETE FROM holds WHERE round = ?', round)`,
    by: 'chaos',
  },
  {
    file: 'src/threads/turn-table.ts',
    name: 'a queue that begins with the newest',
    from: 'ORDER BY begun DESC, asked_at, arrival LIMIT 1',
    to: 'ORDER BY begun DESC, asked_at DESC, arrival LIMIT 1',
    by: 'simulation',
  },
  {
    file: 'src/workspace/desk/outbox.ts',
    name: 'an errand that is carried and stays',
    from: `this.#sql.exec('DELETE FROM outbox WHERE id = ?', id)\n  }\n\n  /** A row that`,
    to: `if (id % 9 !== 0) this.#sql.exec('DELETE FROM outbox WHERE id = ?', id)\n  }\n\n  /** A row that`,
    by: 'chaos',
  },
  {
    file: 'src/threads/forgetting/forgetter.ts',
    name: 'deleted words that stay',
    from: 'for (const turn of said) {\n      if (turn.isUnsaid) continue',
    to: 'for (const turn of said) {\n      if (turn.isUnsaid || turn.ask.isSpoken) continue',
    by: 'chaos',
  },
  {
    file: 'src/threads/forgetting/forget-turn.ts',
    name: 'objects of a deleted version that stay',
    from: '  await pictures.removeAll(turnPrefix(place, turnId))\n',
    to: '',
    by: 'chaos',
  },
  {
    file: 'src/workspace/installation/tokens.ts',
    name: 'a token that is exchanged by everybody who finds it too old',
    from: 'this.#exchange ??= this.#next(refused).finally(() => {\n      this.#exchange = null\n    })\n    return this.#exchange',
    to: 'return this.#renew(installed)',
    by: 'chaos',
  },
  {
    file: 'src/slack/find/in-reach.ts',
    name: 'pictures that are found by who has left their channel',
    from: 'hits.push(...found.filter(({ channel }) => known.get(channel) === true))',
    to: 'hits.push(...found)',
    by: 'chaos',
  },
  {
    file: 'src/threads/sizes/make-size.ts',
    name: 'formats that are a pixel too high',
    from: 'makeFormat(bytes, { width, height, type, output }, at)',
    to: 'makeFormat(bytes, { width, height: height + 1, type, output }, at)',
    by: 'chaos',
  },
  {
    file: 'src/threads/brand/brand-of.ts',
    name: 'a brand where somebody has said that they want none',
    from: 'ask.settings.noBrand === true ? null :',
    to: `ask.prompt === '-' ? null :`,
    by: 'chaos',
  },
]
