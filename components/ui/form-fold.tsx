'use client'
import type { ComponentProps } from 'react'
import { useSurroundingForm } from './form-state'
import { SecondStep } from './second-step'

/** A second step inside its form: it opens again when the form comes back, so that nothing typed is out of sight. */
export function FormFold(props: Omit<ComponentProps<typeof SecondStep>, 'open'>) {
  return <SecondStep {...props} open={useSurroundingForm().values !== null} />
}
