/** What is painted for work: things that people print, hand out, show and win. */
import { kind } from './kind.ts'

export const WORKDAY = {
  banner: kind('table', 0.5, 0.3, 'studio', 'banner, web banner, pennant, bunting, flag'),
  infographic: kind(
    'table',
    0.66,
    0.4,
    'studio',
    'infographic, chart, graph, diagram, bar chart, pie chart, flowchart, slide, presentation, dashboard, report',
  ),
  tshirt: kind(
    'table',
    0.58,
    0.34,
    'studio',
    't-shirt, tshirt, t shirt, tee, shirt, hoodie, jersey, sweatshirt, merch',
  ),
  bag: kind('table', 0.54, 0.3, 'studio', 'tote bag, bag, shopping bag, handbag, tote, backpack'),
  lightbulb: kind('table', 0.54, 0.24, 'studio', 'light bulb, lightbulb, bulb, idea'),
  trophy: kind('table', 0.54, 0.26, 'studio', 'trophy, award, prize, medal'),
  megaphone: kind('table', 0.48, 0.24, 'studio', 'megaphone, loudspeaker, bullhorn'),
  calendar: kind('table', 0.5, 0.26, 'studio', 'calendar'),
  card: kind(
    'table',
    0.42,
    0.2,
    'studio',
    'business card, card, postcard, gift card, greeting card, invitation, voucher',
  ),
  headphones: kind('table', 0.5, 0.22, 'studio', 'headphones, headphone, headset'),
  banana: kind('table', 0.4, 0.16, 'studio', 'banana'),
  lemon: kind('table', 0.38, 0.13, 'studio', 'lemon, lime fruit'),
} as const
