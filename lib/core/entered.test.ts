import { follow, noteEntrance } from './entered'

test('an entrance is noted for the request in which it happens, however late, and for no other', async () => {
  const requests = [{ entered: false }, { entered: false }] as const
  const later = () => new Promise((resolve) => setImmediate(resolve))
  await Promise.all([
    follow(requests[0], () => later().then(noteEntrance)),
    follow(requests[1], () => later()),
  ])
  expect(requests).toEqual([{ entered: true }, { entered: false }])
  expect(noteEntrance).not.toThrow()
})
