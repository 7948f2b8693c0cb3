import { createHash } from 'node:crypto'
import { cast, type MemberKey } from '@/prisma/seed/cast'
import { connect, insert } from '../support/world'

export type Shot = { name: string; address: string; as?: MemberKey | 'newcomer' }
export type Shots = Record<string, (() => Promise<Shot>) | Shot>

/** The one who has answered a question: her sheet has something of everything. */
const application = async () => {
  const client = await connect()
  const { rows } = await client.query<{ id: string }>(
    `select "applicationId" as id from "ApplicationNote" where kind = 'answer' limit 1`,
  )
  await client.end()
  return rows[0]?.id ?? ''
}

export const hash = (token: string) => createHash('sha256').update(token).digest('hex')

/** The page of a question, by a token of ours in place of the one that was mailed. */
const question = async () => {
  const client = await connect()
  const token = 'shots-question-token'
  await client.query(`update "Application" set "answerHash" = $1 where status = 'asked'`, [hash(token)])
  await client.end()
  return token
}

const list = async () => {
  const client = await connect()
  const text =
    'Name,Call name,E-mail,Language,Institution,Country\nAmaka Eze,Amaka,amaka@uk.example,English,Severnside University,UK\nCut Nyak Intan,,intan@id.example,Indonesian,Universitas Kali Brantas,Indonesia\nLê Thị Bích Ngọc,Ngọc,ngoc@vn.example,Vietnamese,,\nÅsa Lindqvist,Åsa,asa at uni.example,Swedish,,Sweden\n'
  await insert(client, 'InvitationList', { id: 'shots-list', broughtById: cast.coordinator.id, text })
  await client.end()
}

/** The pages of asking to join, of being asked in, and of the coordinators' desk for both. */
export const joiningShots: Shots = {
  '[locale]/(public)/join/page.tsx': { name: 'join', address: '/join' },
  '[locale]/(public)/join/sent/page.tsx': { name: 'join-sent', address: '/join/sent' },
  '[locale]/(public)/join/confirm/page.tsx': {
    name: 'join-confirm',
    address: '/join/confirm?token=no-such-token-at-all',
  },
  '[locale]/(public)/join/withdraw/page.tsx': {
    name: 'join-withdraw',
    address: '/join/withdraw?token=no-such-token-at-all',
  },
  '[locale]/(auth)/join/answer/page.tsx': async () => ({
    name: 'join-answer',
    address: `/join/answer?token=${await question()}`,
  }),
  '[locale]/(auth)/invitations/[token]/page.tsx': {
    name: 'invitation',
    address: '/invitations/no-such-token-at-all',
  },
  '[locale]/(member)/welcome/page.tsx': { name: 'welcome', address: '/welcome', as: 'newcomer' },
  '[locale]/(member)/welcome/charter/page.tsx': {
    name: 'welcome-charter',
    address: '/welcome/charter',
    as: 'newcomer',
  },
  '[locale]/(member)/welcome/privacy/page.tsx': {
    name: 'welcome-privacy',
    address: '/welcome/privacy',
    as: 'helen',
  },
  '[locale]/(staff)/coordination/page.tsx': {
    name: 'coordination',
    address: '/coordination',
    as: 'coordinator',
  },
  '[locale]/(staff)/coordination/applications/[application]/page.tsx': async () => ({
    name: 'application',
    address: `/coordination/applications/${await application()}`,
    as: 'coordinator',
  }),
  '[locale]/(staff)/coordination/invitations/page.tsx': {
    name: 'invitations',
    address: '/coordination/invitations',
    as: 'coordinator',
  },
  '[locale]/(staff)/coordination/invitations/lists/page.tsx': {
    name: 'invitation-lists',
    address: '/coordination/invitations/lists',
    as: 'coordinator',
  },
  '[locale]/(staff)/coordination/invitations/lists/[list]/page.tsx': async () => {
    await list()
    return {
      name: 'invitation-list',
      address: '/coordination/invitations/lists/shots-list',
      as: 'coordinator',
    }
  },
}
