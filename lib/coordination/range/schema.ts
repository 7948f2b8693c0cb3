import { z } from 'zod'
import { AgeBand, CareerStep, ExperienceBand, StemField } from '@/prisma/client/enums'

/** What the community should be wide in. */
export const properties = ['age', 'experience', 'country', 'field', 'careerStep'] as const
export type Property = (typeof properties)[number]

/** So many members at least, across the range: the aim of the programme. */
export const aim = 40

/** No answer, or one that no list foresees. */
export const unsaid = 'unsaid'

/** The values of a property in their order, and whether that order means anything. */
export const axes: Record<Property, { keys: readonly string[]; inOrder: boolean }> = {
  age: { keys: [...Object.values(AgeBand), unsaid], inOrder: true },
  experience: { keys: [...Object.values(ExperienceBand), unsaid], inOrder: true },
  country: { keys: ['GB', 'ID', 'VN', 'other', unsaid], inOrder: false },
  field: { keys: [...Object.values(StemField), unsaid], inOrder: false },
  careerStep: { keys: [...Object.values(CareerStep), unsaid], inOrder: true },
}

export const crossingSchema = z.object({
  rows: z.enum(properties).catch('experience'),
  columns: z.enum(properties).catch('country'),
})
