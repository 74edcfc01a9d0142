'use client'
import { useEffect } from 'react'
import { forgetKept } from './device'

/** What has arrived need not lie on the device any longer. */
export function ForgetDevice() {
  useEffect(forgetKept, [])
  return null
}
