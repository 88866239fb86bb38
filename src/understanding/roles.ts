/** What words and phrases do in a message. Each language has a table of them, in `tables`. */

/** Names of shapes, by what they are for. */
export const SHAPES = [
  'square',
  'portrait',
  'landscape',
  'tall',
  'broad',
  'story',
  'banner',
  'wide',
  'wallpaper',
  'a4',
  'postcard',
] as const
export type Shape = (typeof SHAPES)[number]

/** What people say to each other. */
const SOCIAL = [
  /** Thanks, praise, agreement. */
  'social',
  'greet',
  /** What stands beside laughter may be meant the other way round. */
  'laugh',
  /** Says nothing by itself. */
  'filler',
  /** People among themselves. */
  'folk',
  /** Begins a statement. */
  'says',
  /** Begins a question. */
  'asks',
  /** Makes talk of a clause wherever it stands: what do you think, which do you like. */
  'people',
  /** Of the working day, not of pictures. */
  'work',
  /** Takes the command behind it back. */
  'not',
] as const

/** What people say to Easel. */
const COMMANDS = [
  /** Stands before a command: please, could you, now. */
  'lead',
  /** A command to a painter where it begins a clause and something follows. */
  'do',
  /** The same where what can be seen follows: it has other uses among people. */
  'weak',
  /** Makes a command of such a word: turn it into. */
  'into',
  /** A command wherever it stands. */
  'request',
  /** Marks what is to be changed, in Japanese and Chinese. */
  'object',
  /** Begins a command without a verb, or is one: more, darker. */
  'bare',
  /** Begins a command with whatever follows: with a, without the. */
  'plus',
  /** Begins a command where the clause is about what can be seen: in, on, no. */
  'soft',
  /** A command anywhere in such a clause, or with an object: should, instead. */
  'swap',
  /** A command behind `can we` and the like: have, see. */
  'fetch',
  /** A command where what can be seen follows: I want, we need. */
  'wish',
  /** May be a wish: what if, how about. */
  'idea',
  /** Colours, parts and manners of pictures. */
  'look',
  /** Begins a new clause. */
  'but',
  /** Asks for the same once more. */
  'again',
] as const

/** How people call pictures of the thread. */
const VERSIONS = [
  'art',
  'noun',
  'n1',
  'n2',
  'n3',
  'n4',
  'last',
  'left',
  'right',
  'before',
  'original',
  'mine',
  /** Follows `the second` where a picture is meant. */
  'stop',
  'back',
  'undo',
  'over',
  'see',
  'fresh',
  'all',
] as const

/** How a picture is to be, beside what it shows. */
const OPTIONS = [
  ...SHAPES,
  /** Stands before a shape or size, and behind it. */
  'frame',
  'format',
  /** A command that says nothing of the scene: make it, do. */
  'plain',
  /** Stands between such a word and its noun. */
  'indef',
  'of',
  /** Particles behind a shape; what follows must not go on with the scene. */
  'tail',
  /** Shows numbers by itself: clocks, scores. */
  'dial',
  'fine',
  'print',
  'c2',
  'c3',
  'c4',
  'takes',
  'draft',
  'finest',
] as const

/** What Easel is asked about. */
const QUESTIONS = [
  'qhelp',
  'qmuch',
  'qspent',
  'qcost',
  'qwho',
  'qmade',
  'qmodel',
  'qmemory',
  /** The picture that is there. */
  'this',
] as const

export const ROLES = [...SOCIAL, ...COMMANDS, ...VERSIONS, ...OPTIONS, ...QUESTIONS] as const
export type Role = (typeof ROLES)[number]
