import type { EndpointDraft } from '../endpoints.js';
import { speaksOfStored } from './cues.js';
import { segmentsOf } from './topics.js';

/** A part of a path that is named for making speech out of text: `/tts/stream`, `/speech`. */
const SPEECH_SEGMENT = /^(?:tts|text-?to-?speech|text2speech|speech|speak|speech-synthesis|synthesi[sz]e(?:-speech)?|read-aloud)$/i;
/** What such a route does for whoever asks: "Stream audio from text", "Returns spoken audio", "Read the text aloud". */
const MAKES_SPEECH = /\b(?:streams?|streaming|generat(?:es?|ed|ing|ion)|synthesi[sz](?:es?|ed|ing)|converts?|turns?|speaks?|spoken|aloud|produces?|renders?|says?)\b/i;
const AUDIO = /\b(?:audio|speech|voice|spoken|aloud|mp3|sound|speaks?|says?)\b/i;
/** What is looked up instead: the voices that there are, what was recorded. */
const LISTS = /\b(?:stored|saved|voices|languages|history|status|list(?:s|ed)?|recordings?|transcri\w+|recogni\w+|speech[- ]to[- ]text)\b/i;

/** Whether an endpoint speaks the text that comes with the request, by its path and its words; a `GET` does it in the act as a `POST` does. */
export function speaksText(draft: EndpointDraft): boolean {
  const segments = segmentsOf(draft);
  if ((draft.method !== 'GET' && draft.method !== 'POST') || draft.path === null || /[{:<[]/.test(draft.path) || !segments.some((segment) => SPEECH_SEGMENT.test(segment)) || LISTS.test(segments.join(' '))) return false;
  const words = draft.fragments.map(({ text }) => text.text.replace(draft.path ?? '', ' '));
  return words.some((text) => MAKES_SPEECH.test(text) && AUDIO.test(text)) && !words.some((text) => LISTS.test(text) || speaksOfStored(text));
}
