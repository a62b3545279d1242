/** Runs before the first paint, so that a page chosen dark never flashes light. Kept in one line: it stands in every document. */
export const THEME_SCRIPT =
  "try{const t=localStorage.getItem('gongkai.theme');if(t==='light'||t==='dark')document.documentElement.dataset.theme=t}catch{}"
