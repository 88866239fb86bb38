/** Node's test functions for files that do not await them: the runner does. */
import * as node from 'node:test'

type Job = () => void | Promise<void>

/** One test. */
export const test = (name: string, job: Job): void => void node.test(name, job)

export const { beforeEach, afterEach } = node
