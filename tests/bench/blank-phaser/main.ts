// What Beacon Bay's first screen is measured against: the whole of stock Phaser and one empty scene.
import { AUTO, Game } from 'phaser'

const game = new Game({ type: AUTO, parent: 'stage', width: 1600, height: 900, banner: false, scene: {} })
game.events.once('postrender', () => (window as unknown as { paintedInThisFrame(): void }).paintedInThisFrame())
