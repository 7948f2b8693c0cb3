'use client'
import { LateErrorMessage } from '@/components/ui/late-error-message'

export default LateErrorMessage
