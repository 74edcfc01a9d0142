/**
 * Something wrong with the machine or a setting, which the operator can mend. The message is one
 * Indonesian line; the command line prints it alone and exits with 1.
 */
export class Fault extends Error {
  override readonly name = 'Fault'
}
