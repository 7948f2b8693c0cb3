'use client'
import { ErrorMessage } from '@/components/ui/error-message'

export default ErrorMessage
