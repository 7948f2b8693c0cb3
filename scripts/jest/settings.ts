// The same for every test, whatever the developer's own .env says.
process.env.AUTH_SECRET = 'the secret of every test, and of nothing else'
process.env.PORTAL_URL = 'http://localhost:3000'
process.env.PORTAL_MODE = 'local'
process.env.HOST = 'localhost'
delete process.env.DATABASE_URL
