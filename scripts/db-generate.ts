import { generateClient } from './prisma'
import { runMain } from './say'

runMain(() => Promise.resolve(generateClient()))
