/** All checks of a journal. Pure. */
import {
  everythingIsBooked,
  noCallTooMany,
  theBooksAreRight,
  theLedgerIsRight,
} from './checks/books.ts'
import {
  eachAskIsOneTurn,
  eachTurnIsShownOnce,
  noMessageIsAStrangers,
  nothingGoesOn,
} from './checks/ended.ts'
import { nothingOfAnotherThread } from './checks/crossed.ts'
import {
  attachmentsAreSent,
  eachPictureIsItsTurns,
  theRightLineage,
  theRightParent,
  whatIsSharedIsTheSame,
} from './checks/lineage.ts'
import { everythingIsFound, nothingStrangeIsFound } from './checks/found.ts'
import { deletedIsGone, erasedIsGone } from './checks/gone.ts'
import { nobodyHasTooMuch, nothingIsHeld } from './checks/limits.ts'
import { inTheOrderSaid } from './checks/order.ts'
import { eachSetIsOneTurn, eachSetIsWhole, eachShapeIsThere } from './checks/sets.ts'
import { noTokenIsWasted, nothingLeaks, nothingThrown } from './checks/sound.ts'
import {
  eachAnswerIsTheirOwn,
  eachApprovalIsKept,
  eachApprovalIsShown,
  eachIsAskedByName,
  eachWishIsOneAnswer,
  nothingAsksInVain,
} from './checks/approvals.ts'
import {
  eachBrandIsKeptOnce,
  eachBrandIsToldOnce,
  eachBrandIsWhole,
  eachVersionKeepsToItsBrand,
  noBrandWherePlain,
} from './checks/brands.ts'
import type { Check, Journal, Violation } from './journal.ts'

const CHECKS: readonly Check[] = [
  ...[eachAskIsOneTurn, eachTurnIsShownOnce, nothingGoesOn, noMessageIsAStrangers],
  ...[inTheOrderSaid, nothingOfAnotherThread, theRightLineage, theRightParent],
  ...[attachmentsAreSent, eachPictureIsItsTurns, whatIsSharedIsTheSame],
  ...[eachSetIsOneTurn, eachSetIsWhole, eachShapeIsThere],
  ...[nothingStrangeIsFound, everythingIsFound],
  ...[eachApprovalIsKept, eachIsAskedByName, eachAnswerIsTheirOwn],
  ...[eachWishIsOneAnswer, eachApprovalIsShown, nothingAsksInVain],
  ...[
    eachBrandIsWhole,
    noBrandWherePlain,
    eachBrandIsToldOnce,
    eachVersionKeepsToItsBrand,
    eachBrandIsKeptOnce,
  ],
  ...[erasedIsGone, deletedIsGone, nobodyHasTooMuch, nothingIsHeld, noTokenIsWasted],
  ...[
    theBooksAreRight,
    theLedgerIsRight,
    everythingIsBooked,
    noCallTooMany,
    nothingThrown,
    nothingLeaks,
  ],
]

/** What must not be and is; nothing: all is well. */
export const check = (journal: Journal): Violation[] => CHECKS.flatMap((one) => one(journal))
