import { useTranslations } from 'next-intl'
import { Checkbox, ChoiceGroup, RadioGroup } from '@/components/ui/choices'
import { Field } from '@/components/ui/field'
import { FormSummary } from '@/components/ui/form-summary'
import { Input, Select, Textarea } from '@/components/ui/input'
import { Section } from './section'

/** The parts of a form, as they are and as they look when something is wrong. */
export function FormExamples() {
  const t = useTranslations('styleguide')
  const core = useTranslations('core.errors')
  const say = useTranslations('ui')
  const choices = ['listen', 'advise', 'challenge', 'sponsor'].map((value) => ({
    value,
    label: t(`asks.${value}`),
  }))
  return (
    <Section id="forms" title={t('forms')}>
      <FormSummary
        message={core('invalid')}
        fields={{ 'wrong-mail': core('email') }}
        labels={{ 'wrong-mail': t('field.mail') }}
        takesFocus={false}
      />
      <Field name="name" label={t('field.name')} hint={t('field.nameHint')} required>
        <Input autoComplete="off" />
      </Field>
      <Field name="wrong-mail" label={t('field.mail')} error={core('email')} required>
        <Input type="email" defaultValue="sri@" />
      </Field>
      <Field name="off" label={t('disabled')} optional={say('optional')}>
        <Input disabled defaultValue={t('sample.eyebrow')} />
      </Field>
      <Field name="country" label={t('field.country')}>
        <Select placeholder={say('choose')} options={[{ value: 'VN', label: 'Việt Nam' }]} />
      </Field>
      <Field name="words" label={t('field.words')} hint={t('field.wordsHint')}>
        <Textarea placeholder={t('field.placeholder')} />
      </Field>
      <RadioGroup name="asks" legend={t('field.asks')} choices={choices} defaultValue="listen" />
      <ChoiceGroup many name="several" legend={t('field.several')} choices={choices} error={core('choice')} />
      <Checkbox name="agree" label={t('field.agree')} hint={t('field.agreeHint')} />
    </Section>
  )
}
