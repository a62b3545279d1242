import { ref } from 'vue'

/** What the live region says at the moment. */
export const announcement = ref('')

/** Says a sentence to people who listen to the page. The same sentence twice is heard twice. */
export function announce(sentence: string): void {
  announcement.value = announcement.value === sentence ? `${sentence}\u00a0` : sentence
}
