import { fitCanvas, type PageFile } from './page-file.ts'

/** Width an A4 page has in points: a picture of a page is shown as wide. */
const PAGE_WIDTH = 595

/** Opens a picture as a file of one page. Throws when the browser cannot draw its kind. */
export async function openPicture(bytes: Uint8Array<ArrayBuffer>): Promise<PageFile> {
  const picture = await createImageBitmap(new Blob([bytes]))
  const page = { width: PAGE_WIDTH, height: (PAGE_WIDTH * picture.height) / picture.width }
  return {
    pages: [
      {
        ...page,
        async draw(canvas, scale) {
          fitCanvas(canvas, page, scale)
          canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height)
          return Promise.resolve(true)
        },
      },
    ],
    close: () => picture.close(),
  }
}
