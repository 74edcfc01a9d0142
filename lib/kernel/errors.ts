// The failures that a person may be told about. Everything else goes to error.tsx and the log.

export type DomainErrorCode =
  | 'not_found'
  | 'not_allowed'
  | 'reason_required'
  | 'unknown_agency'
  | 'unknown_choice'
  | 'oversight_needs_inspectorate'
  | 'oversight_not_released'
  | 'agency_is_accused'
  | 'officials_unanswered'
  | 'point_outside'
  | 'less_private'
  | 'not_public'
  | 'cookies_needed'
  | 'draft_expired'
  | 'draft_incomplete'
  | 'wrong_credentials'
  | 'wrong_password'
  | 'sign_in_again'
  | 'link_ended'
  | 'wrong_number_or_code'
  | 'too_many_attempts'
  | 'too_busy'
  | 'database_away'
  | 'storage_full'
  | 'email_taken'
  | 'unknown_government'
  | 'file_too_large'
  | 'file_not_an_image'
  | 'file_infected'
  | 'file_damaged'
  | 'file_heic'
  | 'file_too_many_pixels'
  | 'document_too_large'
  | 'too_many_files'
  | 'changed_meanwhile'
  | 'undo_too_late'
  | 'unlikely_time'
  | 'unknown_lead'
  | 'unknown_person'
  | 'holds_it_already'
  | 'extended_before'
  | 'last_operator'
  | 'cases_left'
  | 'last_of_agency'
  | 'last_with_turn'
  | 'days_reversed'
  | 'already_past'
  | 'day_taken'
  | 'never_open'
  | 'ends_into_itself'
  | 'agency_ends'
  | 'still_led_to'
  | 'needs_approval'
  | 'left_desk'
  | 'day_not_ahead'
  | 'day_too_far'
  | 'no_promise_due'
  | 'lengthening_needs_supervisor'

export class DomainError extends Error {
  override readonly name = 'DomainError'
  readonly code: DomainErrorCode
  /** Name of the form field that the message belongs beside; '' for the whole form. */
  readonly field: string
  /** What the form must send from now on, by field name, instead of what it has sent. */
  readonly renewed: Readonly<Record<string, string>>

  constructor(code: DomainErrorCode, field = '', renewed: Readonly<Record<string, string>> = {}) {
    super(code)
    this.code = code
    this.field = field
    this.renewed = renewed
  }
}

/**
 * For what is tried on the side: whatever somebody does in the same moment comes first.
 * @throws whatever is no refusal
 */
export function unlessRefused(error: unknown): false {
  if (error instanceof DomainError) return false
  throw error
}
