import { formValues } from './result'

describe('formValues', () => {
  it('gives back what was typed, lists where a name occurs twice', () => {
    const form = new FormData()
    form.append('title', 'One')
    form.append('asks', 'listen')
    form.append('asks', 'advise')
    form.append('asks', 'sponsor')
    expect(formValues(form)).toEqual({ title: 'One', asks: ['listen', 'advise', 'sponsor'] })
  })

  it('takes no name that objects have of themselves, and not more than 520 values', () => {
    const form = new FormData()
    for (const name of ['__proto__', 'constructor', 'toString', '', 'a.b', 'a[b]', '1', 'x'.repeat(50)])
      form.append(name, 'planted')
    for (let n = 0; n < 900; n++) form.append('asks', String(n))
    const values = formValues(form)
    expect(Object.keys(values)).toEqual(['asks'])
    expect(values.asks).toHaveLength(520)
    expect(Object.getPrototypeOf(values)).toBe(Object.prototype)
  })

  it('shows what cannot be kept as unreadable', () => {
    const form = new FormData()
    form.append('body', 'a\0b \ud800 Hương\n\tđi')
    expect(formValues(form)).toEqual({ body: 'a\ufffdb \ufffd Hương\n\tđi' })
  })

  it('leaves out files and what the framework adds', () => {
    const form = new FormData()
    form.append('$ACTION_ID_1', '')
    form.append('photo', new Blob(['x']))
    expect(formValues(form)).toEqual({})
  })
})
