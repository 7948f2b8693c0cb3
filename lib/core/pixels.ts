import 'server-only'
import sharp from 'sharp'

// It would remember what it did with a picture, for the same picture: here each is another, and costs 60 MB more.
sharp.cache(false)

export { sharp }
