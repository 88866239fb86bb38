/** What the model is told when it paints a part of a picture anew. */

/** A part of a picture, from 0 to 1 of its width and height. */
export interface Place {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/**
 * The part and the whole picture go before these words, in this order.
 * @param place where in the part the change belongs
 */
export const partWords = (wish: string, place: Place): string =>
  [
    'The first picture is a part of the second one. Paint the first picture again with this change, and with nothing else changed:',
    wish,
    `The change belongs where it is ${percent(place.left)} to ${percent(place.right)} from the left and ${percent(place.top)} to ${percent(place.bottom)} from the top. What you paint is set back into the second picture: keep the framing and the scale, leave everything near the edges exactly where it is, and match light, colours, perspective and style.`,
  ].join('\n')

const percent = (part: number): string => `${Math.round(part * 100)} %`
