/** Measures work by the processor's time: a machine that is busy with others does not change it. */

/** Milliseconds of processor time that a job takes, in all threads of this process. */
export async function cpuOf(job: () => unknown): Promise<number> {
  const before = process.cpuUsage()
  await job()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}
