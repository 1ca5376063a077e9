// What somebody can read or hear of a page, and whether all of it can be seen. Both run in the page.
import type { Page } from '@playwright/test'

/** Every text and every label, also those that only a screen reader meets. */
export const wordsInView = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const isShown = (element: Element | null): element is Element => element?.checkVisibility({ visibilityProperty: true }) === true && !element.closest('script, style, noscript')
    const words: string[] = [document.title]
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (texts.nextNode()) if (isShown(texts.currentNode.parentElement)) words.push(texts.currentNode.textContent ?? '')
    for (const name of ['aria-label', 'aria-description', 'aria-valuetext', 'aria-roledescription', 'alt', 'title', 'placeholder'])
      for (const element of document.querySelectorAll(`[${name}]`)) if (isShown(element)) words.push(element.getAttribute(name) ?? '')
    return words.map((text) => text.trim()).filter((text) => text !== '')
  })

/** Words that are cut off, or run out of their plate or of the window; and a page that can be scrolled sideways. Paper has its own test. */
export const wordsCutOff = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const SLACK_PX = 2
    const faults = new Set<string>()
    const root = document.scrollingElement ?? document.documentElement
    if (root.scrollWidth > root.clientWidth + SLACK_PX) faults.add(`the page is ${root.scrollWidth} wide in a window of ${root.clientWidth}`)
    const isPaper = (element: Element): boolean => element.closest('.pl-page:not(.is-flowing) .pl-paper') !== null
    // Under an open sheet the page is covered, and is meant to be.
    const texts = document.createTreeWalker(document.querySelector('dialog[open]') ?? document.body, NodeFilter.SHOW_TEXT)
    while (texts.nextNode()) {
      const node = texts.currentNode
      const owner = node.parentElement
      const text = node.textContent?.trim() ?? ''
      if (!owner || text === '' || !owner.checkVisibility({ visibilityProperty: true }) || owner.closest('.sr, script, style, noscript') || isPaper(owner)) continue
      const range = document.createRange()
      range.selectNodeContents(node)
      for (const box of range.getClientRects()) {
        if (box.width === 0) continue
        if (box.left < -SLACK_PX || box.right > innerWidth + SLACK_PX) faults.add(`out of the window: ${text}`)
        const plate = owner.closest('.plate, .press, .tab, .device, .strap, .switch, .pl-press')?.getBoundingClientRect()
        if (plate && (box.left < plate.left - SLACK_PX || box.right > plate.right + SLACK_PX)) faults.add(`out of its plate: ${text}`)
        // Small letters stand in the middle of a font's own box: only there is ink for certain.
        const [top, bottom] = [box.top + box.height * 0.3, box.bottom - box.height * 0.25]
        if (plate && (top < plate.top - SLACK_PX || bottom > plate.bottom + SLACK_PX)) faults.add(`over the edge of its plate: ${text}`)
        let isScrolled = false
        for (let around: Element | null = owner; around && around !== document.body; around = around.parentElement) {
          const { overflowX, overflowY, position } = getComputedStyle(around)
          const edge = around.getBoundingClientRect()
          if (overflowX === 'hidden' && (box.left < edge.left - SLACK_PX || box.right > edge.right + SLACK_PX)) faults.add(`cut off: ${text}`)
          if (['auto', 'scroll'].includes(overflowY)) isScrolled = true
          if (isScrolled) continue
          if (overflowY === 'hidden' && (top < edge.top - SLACK_PX || bottom > edge.bottom + SLACK_PX)) faults.add(`cut off: ${text}`)
          if (position === 'fixed' && (top < -SLACK_PX || bottom > innerHeight + SLACK_PX)) faults.add(`below the window, for good: ${text}`)
        }
        const [midX, midY] = [box.left + box.width / 2, (top + bottom) / 2]
        const over: Element | null = owner.closest('[aria-hidden="true"]') ? null : document.elementFromPoint(midX, midY)
        const own: Element = owner.closest('.plate, .press, .tab, .device, .spot, label') ?? owner
        // Words that nothing can be done with let presses through: what lies over them can't be asked for.
        if (over && !own.contains(over) && !over.contains(owner) && getComputedStyle(owner).pointerEvents !== 'none')
          faults.add(`${text}: lies under ${over.className || over.tagName}`)
        if (!isScrolled && (top + scrollY < -SLACK_PX || bottom + scrollY > root.scrollHeight + SLACK_PX)) faults.add(`above or below the page: ${text}`)
      }
    }
    return [...faults]
  })
