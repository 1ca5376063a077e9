// Build time: the YAML files of a folder, for whoever reads content.
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { relative, resolve } from 'node:path'
import type { SourceFile } from '../core/level/source'

/** Every YAML file below `folder`, named from `root` with forward slashes, in alphabetical order. */
export function yamlSources(root: string, folder = root): SourceFile[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => resolve(folder, name))
    .filter((path) => /\.ya?ml$/.test(path) && !/[\\/]node_modules[\\/]/.test(relative(folder, path)) && statSync(path).isFile())
    .map((path) => ({ file: relative(root, path).replaceAll('\\', '/'), text: readFileSync(path, 'utf8') }))
    .sort((a, b) => (a.file < b.file ? -1 : 1))
}
