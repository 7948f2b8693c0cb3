import { z } from 'zod'
import { idSchema } from '@/lib/core/id'
import { languages } from '@/lib/core/locale'
import { careerSteps, stemFields } from '@/lib/members/profile/standing'
import { momentsSchema } from '@/lib/river/schema'

export const storyKinds = ['achievement', 'caseStudy'] as const
export const textLimits = { title: 120, standfirst: 240, field: 120, source: 20_000 } as const

export const editionTextSchema = z.object({
  title: z.string().trim().min(1).max(textLimits.title),
  standfirst: z.string().trim().min(1).max(textLimits.standfirst),
  field: z.string().trim().min(1).max(textLimits.field),
  source: z.string().trim().min(1).max(textLimits.source),
  moments: momentsSchema,
})

/** Addresses beside the stories' own. */
const taken = ['find']
export const isFreeSlug = (slug: string) => !taken.includes(slug)

/** A story as a curator drafts it: one text for each language it is told in. */
export const storySchema = z.object({
  slug: z
    .string()
    .regex(/^[a-z0-9-]{1,80}$/)
    .refine(isFreeSlug, 'wrong'),
  kind: z.enum(storyKinds),
  stemField: z.enum(stemFields).nullish(),
  careerStep: z.enum(careerSteps).nullish(),
  country: z.string().length(2),
  originalLanguage: z.enum(languages),
  texts: z.partialRecord(z.enum(languages), editionTextSchema),
})
export type StoryDraft = z.output<typeof storySchema>

export const withdrawalSchema = z.object({ story: idSchema })
