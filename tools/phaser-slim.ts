// Phaser from its own sources, with only what the stage uses: 113 KB in place of 282 (brotli). The build fails where a patch no longer applies.
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'

const SOURCES = fileURLToPath(new URL('../node_modules/phaser/src', import.meta.url))
const ENTRY = fileURLToPath(new URL('../src/stage/phaser-slim.ts', import.meta.url))
const OFF = ['CANVAS_RENDERER', 'FEATURE_SOUND', 'WEBGL_DEBUG', 'PLUGIN_CAMERA3D', 'PLUGIN_FBINSTANT', 'EXPERIMENTAL']
/** Modules that are asked for and never reached. CanvasFeatures tries a data: image, which the page's policy forbids. */
const UNUSED = [
  /renderNodes\/filters\/Filter\w+\.js$/,
  /src\/filters\/(?!Controller)\w+\.js$/,
  /shaders\/additionMakers\/index\.js$/,
  /webgl\/shaders\/index\.js$/,
  /renderNodes\/index\.js$/,
  /renderNodes\/(BatchHandlerPointLight|BatchHandlerStrip|BatchHandlerTileSprite)\.js$/,
  /submitter\/Submitter(MeshToQuad|Tile|TilemapGPULayer|TileSprite|SpriteGPULayer)\.js$/,
  /parsers\/(AtlasXML|UnityYAML|PCT\w*|JSONArray|SpriteSheetFromAtlas|PVRParser|KTXParser)\.js$/,
  /scene\/index\.js$/,
  /core\/index\.js$/,
  /input\/gamepad\/\w+\.js$/,
  /snapshot\/\w+\.js$/,
  /gameobjects\/lights\/\w+\.js$/,
  /device\/CanvasFeatures\.js$/,
]

/** Phaser tries a WebGL context out as soon as it is read, half a second on a slow tablet; the stage makes the one it uses and says when it can't. */
const FEATURES = 'module.exports = { canvas: true, webGL: true, littleEndian: true, support32bit: true };\n'

export const phaserAlias = [
  { find: /^phaser$/, replacement: ENTRY },
  { find: 'phaser-src', replacement: SOURCES },
]

export function phaserSlim(): Plugin {
  return {
    name: 'phaser-slim',
    enforce: 'pre',
    transform: {
      filter: { id: /phaser\/src\// },
      handler(code, id) {
        if (UNUSED.some((each) => each.test(id))) return 'module.exports = function Unused () {};\n'
        if (/src\/device\/Features\.js$/.test(id)) return FEATURES
        if (/src\/math\/index\.js$/.test(id)) return "var R=require('./random-data-generator/RandomDataGenerator');module.exports={RND:new R(),RandomDataGenerator:R};"
        return code.replace(/typeof ([A-Z][A-Z0-9_]+)\b/g, (whole, flag: string) => (flag === 'WEBGL_RENDERER' ? 'true' : OFF.includes(flag) ? 'false' : whole))
      },
    },
  }
}
