// Build time: school.yaml, checked, as the module that the game reads. The logo goes through the bundler, which gives it its address.
import { existsSync, readFileSync } from 'node:fs'
import { basename, dirname, resolve } from 'node:path'
import { readSchool, type SchoolSource } from '../core/school/read-school'

/** `file` need not be there: no school is a school without lines of its own. */
export function readSchoolFile(file: string, levels: readonly string[]): SchoolSource {
  const source = existsSync(file) ? { file: basename(file), text: readFileSync(file, 'utf8') } : undefined
  return readSchool(source, levels, (path) => {
    const picture = resolve(dirname(file), path)
    return existsSync(picture) ? readFileSync(picture) : undefined
  })
}

export function schoolModule(file: string, { school }: SchoolSource): string {
  if (!school.logo) return `export default Object.freeze(${JSON.stringify(school)})`
  const picture = resolve(dirname(file), school.logo)
  return `import logo from ${JSON.stringify(`${picture}?url`)}\nexport default Object.freeze({ ...${JSON.stringify(school)}, logo })`
}
