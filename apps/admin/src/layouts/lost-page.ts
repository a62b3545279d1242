import { ref } from 'vue'

/** Address of a page that could not be loaded: no connection, or the server has a newer version of the app. */
export const lostPage = ref<string | null>(null)
