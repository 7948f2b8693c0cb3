import type { ReactNode } from 'react'
import type { UseFormRegister } from 'react-hook-form'
import { Checkbox, ChoiceGroup } from '@/components/ui/choices'
import { Field } from '@/components/ui/field'
import { fieldId } from '@/components/ui/form-state'
import { Input, Select, Textarea } from '@/components/ui/input'
import type { ApplicationWords, Typed } from './application-words'

type Props = {
  id: string
  words: ApplicationWords
  register: UseFormRegister<Typed>
  /** The page's: she can talk in it. */
  language: string
  charter: ReactNode
}

function Group({ title, children }: { title: string; children: ReactNode }) {
  return (
    <fieldset className="grid min-w-0 gap-5 border-t border-line pt-4">
      <legend className="float-left mb-1 w-full font-serif text-lg font-semibold">{title}</legend>
      {children}
    </fieldset>
  )
}

type PartProps = Pick<Props, 'words' | 'register'>

function You({ words, register, language }: PartProps & Pick<Props, 'language'>) {
  const { groups, hints, tongues, otherLanguages } = words
  return (
    <Group title={groups.you}>
      <Field name="name" hint={hints.name} required>
        <Input autoComplete="name" {...register('name')} />
      </Field>
      <Field name="callName" hint={hints.callName} required>
        <Input autoComplete="nickname" {...register('callName')} />
      </Field>
      <Field name="email" hint={hints.email} required>
        <Input
          type="text"
          inputMode="email"
          autoComplete="email"
          autoCapitalize="off"
          spellCheck={false}
          {...register('email')}
        />
      </Field>
      <ChoiceGroup
        name="spokenLanguages"
        hint={hints.spokenLanguages}
        choices={tongues.own}
        more={{ title: otherLanguages, choices: tongues.further }}
        many
        defaultValue={language}
        inputProps={register('spokenLanguages')}
      />
    </Group>
  )
}

function Work({ words: { groups, hints, choose, options }, register }: PartProps) {
  return (
    <Group title={groups.work}>
      <Field name="institution" required>
        <Input autoComplete="organization" {...register('institution')} />
      </Field>
      <Field name="country" required>
        <Select options={options.country} placeholder={choose} {...register('country')} />
      </Field>
      <Field name="careerStep" required>
        <Select options={options.careerStep} placeholder={choose} {...register('careerStep')} />
      </Field>
      <Field name="experience" required>
        <Select options={options.experience} placeholder={choose} {...register('experience')} />
      </Field>
      <Field name="stemField" required>
        <Select options={options.stemField} placeholder={choose} {...register('stemField')} />
      </Field>
      <Field name="field" hint={hints.field} required>
        <Input {...register('field')} />
      </Field>
    </Group>
  )
}

/** What may stay empty. */
function More({ words: { groups, hints, open, optional, options }, register }: PartProps) {
  return (
    <Group title={groups.more}>
      <Field name="heard" hint={hints.heard} optional={optional}>
        <Input {...register('heard')} />
      </Field>
      <Field name="ageBand" hint={hints.ageBand} optional={optional}>
        <Select options={options.ageBand} placeholder={open} {...register('ageBand')} />
      </Field>
    </Group>
  )
}

/** No person sees it or reaches it; programs that fill in everything do. */
function Honeypot({ id, label, register }: { id: string; label: string; register: Props['register'] }) {
  const own = fieldId(id, 'website')
  return (
    <div aria-hidden className="sr-only">
      <label htmlFor={own}>{label}</label>
      <input id={own} type="text" tabIndex={-1} autoComplete="off" {...register('website')} />
    </div>
  )
}

/** The questions of the application. The form around them knows labels, errors and what was typed. */
export function ApplicationFields({ id, words, register, language, charter }: Props) {
  return (
    <>
      <You words={words} register={register} language={language} />
      <Work words={words} register={register} />
      <Group title={words.groups.hopes}>
        <Field name="hopes" hint={words.hints.hopes} required>
          <Textarea rows={6} {...register('hopes')} />
        </Field>
      </Group>
      <More words={words} register={register} />
      <Group title={words.labels.charter}>
        {charter}
        <Checkbox
          id={fieldId(id, 'charter')}
          value="yes"
          label={words.agree}
          required
          {...register('charter')}
        />
      </Group>
      <Honeypot id={id} label={words.website} register={register} />
    </>
  )
}
