// The database side of scripts/schema-engine.mjs: connections for the WebAssembly engine, and shadow databases.
import { PrismaPg } from '@prisma/adapter-pg'
import { ColumnTypeEnum } from '@prisma/driver-adapter-utils'
import pg from 'pg'

const internalChar = 18
const text = 25
const shadows = new Set()

export const databaseNameOf = (url) => decodeURIComponent(new URL(url).pathname.slice(1))

async function query(url, sql) {
  const client = new pg.Client(url)
  await client.connect()
  try {
    await client.query(sql)
  } finally {
    await client.end()
  }
}

function administer(url, sql) {
  const admin = new URL(url)
  admin.pathname = '/postgres'
  admin.search = ''
  return query(admin.toString(), sql)
}

export const createDatabase = (url) =>
  administer(url, `create database ${pg.escapeIdentifier(databaseNameOf(url))}`)

const drop = (url, name) =>
  administer(url, `drop database if exists ${pg.escapeIdentifier(name)} with (force)`)

export async function dropShadows(url) {
  for (const name of shadows) await drop(url, name)
}

/** Null when the database answers, else the error. */
export const tryConnection = (url) =>
  query(url, 'select 1').then(
    () => null,
    (error) => error,
  )

/** The adapter can't decode PostgreSQL's internal "char", which the engine's catalogue queries return. */
function decodingChars(adapter) {
  const { queryRaw, startTransaction } = adapter
  adapter.queryRaw = async function (...args) {
    let chars = []
    const performIO = async (...io) => {
      const result = await adapter.performIO(...io)
      chars = result.fields.map((field) => field.dataTypeID === internalChar)
      const fields = result.fields.map((field, index) =>
        chars[index] ? { ...field, dataTypeID: text } : field,
      )
      return { ...result, rows: result.rows, fields }
    }
    const answer = await queryRaw.apply(Object.create(adapter, { performIO: { value: performIO } }), args)
    chars.forEach((isChar, index) => {
      if (isChar) answer.columnTypes[index] = ColumnTypeEnum.Character
    })
    return answer
  }
  if (startTransaction) {
    adapter.startTransaction = async (...args) => decodingChars(await startTransaction.apply(adapter, args))
  }
  return adapter
}

/** Separate fields and no URL: PrismaPg spreads them and adds `database`, but `pg` lets a connection string win. */
function fieldsOf(url) {
  const { hostname, port, username, password, searchParams } = new URL(url)
  const ssl = ['require', 'verify-full'].includes(searchParams.get('sslmode')) || undefined
  const [user, secret] = [username, password].map(decodeURIComponent)
  return {
    host: hostname,
    port: Number(port || 5432),
    user,
    password: secret,
    database: databaseNameOf(url),
    ssl,
  }
}

class Factory extends PrismaPg {
  constructor(url) {
    const schema = new URL(url).searchParams.get('schema') || 'public'
    super(fieldsOf(url), { schema })
    Object.assign(this, { url, schema })
  }

  async connect() {
    return decodingChars(await super.connect())
  }

  /** Replaced because the adapter's own drops the shadow database before closing its connections to it. */
  async connectToShadowDb() {
    const name = `prisma_shadow_${process.pid}_${Date.now()}`
    await administer(this.url, `create database ${pg.escapeIdentifier(name)}`)
    shadows.add(name)
    const config = { ...fieldsOf(this.url), database: name }
    const shadow = await new PrismaPg(config, { schema: this.schema }).connect()
    const dispose = shadow.dispose.bind(shadow)
    shadow.dispose = async () => {
      await dispose()
      await drop(this.url, name)
    }
    return decodingChars(shadow)
  }
}

function refuse() {
  throw new Error('DATABASE_URL is not set.')
}

export const createAdapterFactory = (url) =>
  url
    ? new Factory(url)
    : { provider: 'postgres', adapterName: 'none', connect: refuse, connectToShadowDb: refuse }
