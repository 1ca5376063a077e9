import type { PopUp } from '../../core/level/shows'
import { Spoken } from '../parts/spoken'
import { Said, Small } from './words'

/** A window that jumps over the page; of the page only grey lines are left. Its button is drawn, and no button. */
export const PopUpScreen = ({ shows: { art, lines, button } }: { shows: PopUp }) => (
  <div class="pop-up">
    <Small art={art} class="pop-up__picture" />
    <div class="pop-up__words">
      {lines.map((line) => (
        <Said key={line.id} line={line} />
      ))}
      {button && (
        <p class="pop-up__button">
          <Spoken line={button} />
        </p>
      )}
    </div>
  </div>
)
