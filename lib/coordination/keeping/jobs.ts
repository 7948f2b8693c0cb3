import 'server-only'
import type { Job } from '@/lib/core/jobs'
import { erase, remind } from './commands'

const remindCoordinators: Job = () => remind()
const eraseWhatIsOver: Job = () => erase()

export const jobs = { remindCoordinators, eraseWhatIsOver }

/**
 * When they are done, in UTC: reminders once a day, in the morning of Jakarta and Hanoi and before that of London;
 * erasing every hour. `fill` does what fell into a night the worker was away.
 */
export const crontab = ['0 1 * * * remindCoordinators ?fill=20h', '30 * * * * eraseWhatIsOver ?fill=1h']
