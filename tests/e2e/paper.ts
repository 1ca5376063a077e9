import type { Page } from '@playwright/test'

/** What the printer would cut off, and which words would be printed over others; a line of text each. Runs in the page. */
export const faultsOnPaper = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const faults: string[] = []
    const SLACK_PX = 1
    for (const paper of document.querySelectorAll('.pl-paper')) {
      const sheet = paper.getBoundingClientRect()
      const texts = document.createTreeWalker(paper, NodeFilter.SHOW_TEXT)
      const words: { owner: Element; text: string; box: DOMRect }[] = []
      while (texts.nextNode()) {
        const node = texts.currentNode
        const owner = node.parentElement
        if (!owner || !node.textContent?.trim() || owner.closest('.sr, [aria-hidden="true"]')) continue
        const range = document.createRange()
        range.selectNodeContents(node)
        // Andika's own box is far taller than its lines: only where the small letters stand is ink for certain.
        for (const { x, y, width, height } of range.getClientRects())
          if (width > 0) words.push({ owner, text: node.textContent.trim(), box: new DOMRect(x, y + height * 0.3, width, height * 0.45) })
      }
      for (const { owner, text, box } of words) {
        for (let around: Element | null = owner; around; around = around === paper ? null : around.parentElement) {
          const isCutting = around === paper || getComputedStyle(around).overflow !== 'visible'
          const edge = around === paper ? sheet : around.getBoundingClientRect()
          if (!isCutting) continue
          if (box.left < edge.left - SLACK_PX || box.right > edge.right + SLACK_PX || box.top < edge.top - SLACK_PX || box.bottom > edge.bottom + SLACK_PX)
            faults.push(`cut off: ${text}`)
        }
      }
      for (let i = 0; i < words.length; i++)
        for (let j = i + 1; j < words.length; j++) {
          const [a, b] = [words[i], words[j]]
          if (!a || !b || a.owner === b.owner || a.owner.contains(b.owner) || b.owner.contains(a.owner)) continue
          const over = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top)
          const beside = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left)
          if (beside > SLACK_PX && over > SLACK_PX) faults.push(`over each other: ${a.text} / ${b.text}`)
        }
    }
    return [...new Set(faults)]
  })
