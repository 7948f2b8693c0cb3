/** Where somebody stands: what an application asks, a profile shows, and the range of the community counts. */
export const countries = ['GB', 'ID', 'VN', 'other'] as const
export const careerSteps = [
  'doctoral',
  'postdoctoral',
  'lecturer',
  'seniorLecturer',
  'professor',
  'head',
  'executive',
] as const
export const experienceBands = ['under5', 'from5to9', 'from10to14', 'from15to19', 'from20'] as const
export const ageBands = ['under30', 'from30to39', 'from40to49', 'from50to59', 'from60'] as const
export const stemFields = [
  'agriculture',
  'biology',
  'chemistry',
  'computing',
  'earth',
  'engineering',
  'environment',
  'health',
  'materials',
  'mathematics',
  'physics',
  'other',
] as const
