import { actionsThroughTheWrapper } from './actions-through-the-wrapper.mjs'
import { actorFirst } from './actor-first.mjs'
import { clockOnlyInJobs } from './clock-only-in-jobs.mjs'
import { environmentInOnePlace } from './environment-in-one-place.mjs'
import { noAmbientTime } from './no-ambient-time.mjs'
import { queriesOnlyRead } from './queries-only-read.mjs'
import { statusesHaveMeanings } from './statuses-have-meanings.mjs'
import { wordsFromTheCatalogue } from './words-from-the-catalogue.mjs'

/** The rules of this house that no published plugin knows. */
export const house = {
  meta: { name: 'house' },
  rules: {
    'actor-first': actorFirst,
    'actions-through-the-wrapper': actionsThroughTheWrapper,
    'clock-only-in-jobs': clockOnlyInJobs,
    'environment-in-one-place': environmentInOnePlace,
    'no-ambient-time': noAmbientTime,
    'queries-only-read': queriesOnlyRead,
    'statuses-have-meanings': statusesHaveMeanings,
    'words-from-the-catalogue': wordsFromTheCatalogue,
  },
}
