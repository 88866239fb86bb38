/** What the doctor has found: for whoever runs Easel, in English, as all that operators read. */
export interface Finding {
  /** What was looked at, in a word or two. */
  readonly check: string
  /** `fault`: something does not work. `warning`: it works, and something should be done. */
  readonly state: 'well' | 'warning' | 'fault'
  readonly says: string
  /** What to do; null: nothing. */
  readonly mend: string | null
}

export const well = (check: string, says: string): Finding => ({
  ...{ check, state: 'well', says, mend: null },
})

export const warning = (check: string, says: string, mend: string): Finding => ({
  ...{ check, state: 'warning', says, mend },
})

export const fault = (check: string, says: string, mend: string): Finding => ({
  ...{ check, state: 'fault', says, mend },
})
