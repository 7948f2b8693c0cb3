// The same for every test, whatever the developer's own .env says.
process.env.AUTH_SECRET = 'the secret of every test, and of nothing else'
process.env.PORTAL_URL = 'http://localhost:3000'
process.env.PORTAL_MODE = 'local'
process.env.HOST = 'localhost'

const clones = process.env.JEST_CLONES
if (clones) process.env.DATABASE_URL = `${clones}${process.env.JEST_WORKER_ID}`
else delete process.env.DATABASE_URL
