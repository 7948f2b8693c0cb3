import { listPage, mailPage } from './mail-pages'

const mail = {
  id: '1-a',
  to: ['ngoc@vn.example'],
  from: 'portal@localhost',
  subject: 'Your link <b>',
  text: 'Open http://localhost:3000/en/sign-in/link?token=a&mode=x now.\n\n123456\n\n<script>alert(1)</script>',
  html: '',
  messageId: '<1@localhost>',
  date: '2026-11-23T22:00:00.000Z',
}

describe('a caught mail', () => {
  test('shows its link to click and its code to read', () => {
    expect(mailPage(mail)).toContain('<a href="http://localhost:3000/en/sign-in/link?token=a&amp;mode=x">')
    expect(mailPage(mail)).toContain('<strong class="code">123456</strong>')
  })

  test('runs nothing', () => {
    expect(mailPage(mail)).not.toContain('<script>')
    expect(listPage([mail])).toContain('Your link &lt;b&gt;')
  })
})
