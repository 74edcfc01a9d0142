import { redirect } from 'next/navigation'

/** The first question also greets who comes back to a form half filled. */
export default function FilingPage() {
  redirect('/lapor/cerita')
}
