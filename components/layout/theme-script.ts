/** Where the chosen theme is kept; nothing is kept while she follows her system. */
export const themeKey = 'theme'

/**
 * Sets the chosen theme before anything is painted. It stands inline in every page: the
 * SHA-256 of exactly this text belongs into the content security policy.
 */
export const themeScript = `try{var t=localStorage.getItem('${themeKey}');if(t==='dark'||t==='light')document.documentElement.dataset.theme=t}catch(e){}`
