// Runs in the page before anything else: counts textures that live, and takes the time of every frame the page draws.
// Plain script: what tsx compiles needs helpers that a page has not.
;(() => {
  const watch = { textures: 0, frames: [] }
  window.watch = watch
  const gl = WebGLRenderingContext.prototype
  const { createTexture, deleteTexture } = gl
  gl.createTexture = function () {
    watch.textures++
    return createTexture.call(this)
  }
  gl.deleteTexture = function (texture) {
    if (texture) watch.textures--
    return deleteTexture.call(this, texture)
  }
  const request = window.requestAnimationFrame.bind(window)
  window.requestAnimationFrame = (draw) =>
    request((now) => {
      const from = performance.now()
      draw(now)
      watch.frames.push({ at: now, ms: performance.now() - from })
    })
})()
