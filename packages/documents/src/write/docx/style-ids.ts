/** Styles of an official report by their ids. The built-in ones carry meaning for readers: title, headings, list items. */
export const STYLE = {
  title: 'Title',
  section: 'Heading1',
  heading: 'Heading2',
  listItem: 'ListParagraph',
  tableText: 'TableText',
  denseTableText: 'DenseTableText',
  gap: 'Gap',
  pageNumber: 'PageNumberLine',
  draftMark: 'DraftMark',
} as const

/** Names of the two kinds of lists. */
export const LISTS = { ordered: 'ordered-list', unordered: 'unordered-list' } as const
