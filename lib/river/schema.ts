import { z } from 'zod'
import { type Moment, momentKinds, momentLimits } from './moment'

const year = z.number().int().min(momentLimits.firstYear).max(momentLimits.lastYear)
const line = (longest: number) => z.string().trim().min(1).max(longest)

export const momentSchema: z.ZodType<Moment> = z
  .object({
    kind: z.enum(momentKinds),
    title: line(momentLimits.title),
    words: line(momentLimits.words).optional(),
    year: year.optional(),
    until: year.optional(),
    who: line(momentLimits.who).optional(),
    learned: line(momentLimits.learned).optional(),
    current: z.number().int().min(momentLimits.weakest).max(momentLimits.strongest),
  })
  .refine(
    (moment) => moment.until === undefined || (moment.year !== undefined && moment.until >= moment.year),
    {
      path: ['until'],
      message: 'until',
    },
  )

export const momentsSchema = z.array(momentSchema).min(momentLimits.least).max(momentLimits.most)
