// Phaser, with everything off that the page does itself. Every setting here answers a fault that was seen.
import { Game, Scale, Scene, WEBGL } from 'phaser'
import { makeLightTextures } from './light'

/** Paper has its soft edge in its picture; and a class's tablets are on battery. */
const CONTEXT: WebGLContextAttributes = { alpha: false, antialias: false, stencil: false, powerPreference: 'low-power' }

export interface Theatre {
  readonly game: Game
  readonly scene: Scene
  draw(nowMs: number, deltaMs: number): void
  resize(widthPx: number, heightPx: number): void
  count(): Record<'textures' | 'glTextures' | 'shown', number>
  destroy(): void
}

/** Throws where the browser gives no WebGL. */
export async function openTheatre(parent: HTMLElement): Promise<Theatre> {
  const canvas = document.createElement('canvas')
  const context = canvas.getContext('webgl', CONTEXT)
  if (!context) throw new Error('This browser gives no WebGL')
  const scene = new Scene('theatre')
  const game = new Game({
    type: WEBGL,
    canvas,
    context: context as unknown as CanvasRenderingContext2D, // the field's type is older than WebGL
    parent,
    width: 16,
    height: 9,
    backgroundColor: '#2c2f63',
    scene,
    scale: { mode: Scale.NONE },
    banner: false,
    autoFocus: false, // it would call window.focus()
    audio: { noAudio: true },
    input: { keyboard: false, mouse: false, touch: false, gamepad: false },
    render: {
      maxTextures: 1, // phaser#7372: wedges from a second texture in rotated sprites
      stencil: false,
    },
    images: { default: null, missing: null, white: null } as unknown as Record<string, string>,
    callbacks: { preBoot: (booting) => void booting.events.once('boot', () => standInForDefaults(booting)) },
  })
  if (!game.isRunning) await new Promise((resolve) => game.events.once('ready', resolve))
  game.loop.stop() // the stage's own clock draws
  game.step(0, 0) // starts the scene
  makeLightTextures(scene)
  const renderer = game.renderer as Phaser.Renderer.WebGL.WebGLRenderer
  return {
    game,
    scene,
    draw: (nowMs, deltaMs) => game.step(nowMs, deltaMs),
    resize: (widthPx, heightPx) => void game.scale.resize(widthPx, heightPx),
    count: () => ({
      textures: game.textures.getTextureKeys().length,
      glTextures: renderer.glTextureWrappers.length,
      shown: scene.children.length,
    }),
    destroy() {
      const { gl } = renderer
      game.destroy(true)
      game.step(0, 0) // the loop is stopped: nobody else would carry it out
      gl.getExtension('WEBGL_lose_context')?.loseContext() // Phaser leaves it to the garbage collector; browsers allow about 16
    },
  }
}

/** Phaser's three placeholders are data: images, which `img-src 'self'` forbids; without them it waits for ever. */
function standInForDefaults(game: Game): void {
  for (const key of ['__DEFAULT', '__MISSING', '__WHITE']) {
    const dot = document.createElement('canvas')
    dot.width = dot.height = 4
    const paint = key === '__WHITE' ? dot.getContext('2d') : null
    if (paint) paint.fillStyle = '#fff'
    paint?.fillRect(0, 0, 4, 4)
    game.textures.addCanvas(key, dot)
  }
  game.textures.emit('ready')
}
