import type { UploadProgress } from '../../client/upload.ts'

const MEGABYTE = 1024 * 1024
const megabytes = (bytes: number) => (bytes / MEGABYTE).toFixed(1)

/** How far an upload is, in words and numbers. */
export function progressWords(progress: UploadProgress, seconds: number): string {
  if (progress.kind === 'reading') return seconds < 1 ? '正在读文件。' : `正在读文件，已用 ${seconds} 秒。`
  const { sent, total } = progress
  return `正在上传：${megabytes(sent)} / ${megabytes(total)} MB，${Math.round((100 * sent) / Math.max(1, total))}%。`
}
