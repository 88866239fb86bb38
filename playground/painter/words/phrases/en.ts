/** What the painter puts behind English words. */

export const ENGLISH = {
  seen: 'seen at eye level, with soft light from one side and quiet space around it',
  richer: 'Flat illustration with soft light, clear shapes and a calm palette.',
  keeping: 'Keep everything else exactly as it is: composition, style and light.',
  upload: 'A picture with calm colours.',
} as const

/** Words that change a picture begin so. */
export const CHANGES =
  /^(?:now |please )?(?:make|add|remove|change|turn|put|replace|take|give|let|set|move|zoom|crop|swap)\b/i
