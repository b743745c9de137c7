import { mkdirSync, writeFileSync } from 'node:fs'
import { altText } from './alt-text.ts'
import { pictures } from './pictures.ts'
import { drawPicture } from './scene.ts'

const folder = process.argv[2] ?? 'prisma/pictures/svg'

mkdirSync(folder, { recursive: true })
for (const [slug, picture] of Object.entries(pictures)) {
  try {
    writeFileSync(`${folder}/${slug}.svg`, drawPicture(picture, altText[slug]!))
  } catch (error) {
    console.error(`${slug} cannot be drawn: ${error}`)
    process.exitCode = 1
  }
}
