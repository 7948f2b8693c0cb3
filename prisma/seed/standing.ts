import type { AgeBand, CareerStep, ExperienceBand, StemField } from '@/prisma/client/enums'
import type { Country } from './cast'

/** Words of a field, in whichever language, and where it belongs; the first that fits decides. */
const fields: readonly [RegExp, StemField][] = [
  [
    /educat|structural engineering|robotic|engineering|teknik|kỹ thuật|arsitek|energi|môi trường/i,
    'engineering',
  ],
  [/chemi|catalys|kimia|hóa|farmasi|dược/i, 'chemistry'],
  [/comput|vision|komputer|dữ liệu|trí tuệ|learning/i, 'computing'],
  [/mathem|statist|matemat|toán/i, 'mathematics'],
  [/physic|fisika|vật lý/i, 'physics'],
  [/glacio|vulkan|geo|astronom|acoustic|soil/i, 'earth'],
  [/ecolog|sinh thái|kelautan|marine/i, 'environment'],
  [/agronom|pangan|nông|thủy sản/i, 'agriculture'],
  [/health|medic|kesehatan|kedokteran|veterin|y sinh/i, 'health'],
  [/biolog|biotek|sinh học/i, 'biology'],
  [/material|vật liệu/i, 'materials'],
]

const steps: Record<CareerStep, { experience: ExperienceBand; ages: readonly AgeBand[] }> = {
  doctoral: { experience: 'under5', ages: ['under30', 'from30to39'] },
  postdoctoral: { experience: 'from5to9', ages: ['from30to39'] },
  lecturer: { experience: 'from5to9', ages: ['from30to39', 'from40to49'] },
  seniorLecturer: { experience: 'from10to14', ages: ['from40to49'] },
  professor: { experience: 'from20', ages: ['from50to59', 'from60'] },
  head: { experience: 'from15to19', ages: ['from40to49', 'from50to59'] },
  executive: { experience: 'from20', ages: ['from50to59', 'from60'] },
}

const spoken: Record<Country, string[]> = { GB: ['en'], ID: ['id', 'en'], VN: ['vi', 'en'] }
const home: Record<string, string> = {
  segaraAgung: 'ban',
  lerengMerapi: 'jv',
  kaliBrantas: 'jv',
  lembahCitarum: 'su',
}

type Person = { id: string; field: string; careerStep: CareerStep; country: Country; institution: string }

/** What follows from who a sample person is, the same at every start. One in six keeps her age to herself. */
export function standingOf({ id, field, careerStep, country, institution }: Person) {
  const sum = [...id].reduce((total, letter) => total + letter.charCodeAt(0), 0)
  const { experience, ages } = steps[careerStep]
  return {
    stemField: fields.find(([words]) => words.test(field))?.[1] ?? ('other' as const),
    experience,
    ageBand: sum % 6 === 0 ? null : (ages[sum % ages.length] ?? null),
    spokenLanguages: [...spoken[country], ...(home[institution] ? [home[institution]] : [])],
  }
}
