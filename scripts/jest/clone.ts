// This worker's own database; its name begins as start.ts says.
process.env.DATABASE_URL = `${process.env.JEST_CLONES}${process.env.JEST_WORKER_ID}`
