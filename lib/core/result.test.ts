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

  it('leaves out files and what the framework adds', () => {
    const form = new FormData()
    form.append('$ACTION_ID_1', '')
    form.append('photo', new Blob(['x']))
    expect(formValues(form)).toEqual({})
  })
})
