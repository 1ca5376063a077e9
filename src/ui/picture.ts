/** Whether a press came down on the picture itself, and on nothing that is read or pressed. */
export const isPicture = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('a, button, input, label, summary, dialog, .plate, .tab, .press') === null
