import type { DeviceState } from '../../core/level/level'
import { Said, Small } from './words'

/** A picture, words, or both. */
export const PlainScreen = ({ state: { art, words } }: { state: DeviceState }) => (
  <>
    <Small art={art} class="plain__picture" />
    {words.length > 0 && (
      <div>
        {words.map((line) => (
          <Said key={line.id} line={line} />
        ))}
      </div>
    )}
  </>
)
