import { emptyDatabase } from './empty'
import { disconnect } from '@/lib/core/db'

beforeAll(emptyDatabase)
afterAll(disconnect)
