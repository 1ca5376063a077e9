// What the page itself can tell: its long tasks, and when the first screen was painted. That is the end of the frame
// which shows our two doors (links, so pressable as soon as they are there), or in which the blank page's scene was drawn.
const seen = { long: [], painted: 0 }
window.seen = seen
new PerformanceObserver((list) => {
  for (const task of list.getEntries()) seen.long.push({ start: task.startTime, duration: task.duration })
}).observe({ type: 'longtask', buffered: true })

/** Called within a frame; a message comes first thing after it. */
window.paintedInThisFrame = () => {
  const { port1, port2 } = new MessageChannel()
  port1.onmessage = () => {
    seen.painted ||= performance.now()
  }
  port2.postMessage(0)
}
requestAnimationFrame(function watch() {
  if (document.querySelectorAll('html[data-size] main.title a.hut').length === 2) window.paintedInThisFrame()
  else requestAnimationFrame(watch)
})
