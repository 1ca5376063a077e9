import type { Search } from '../../core/level/shows'
import { Spoken } from '../parts/spoken'
import { Row } from './row'
import { Small } from './words'

/** What was asked, and what was found. */
export const SearchScreen = ({ shows: { asked, results } }: { shows: Search }) => (
  <>
    <p class="slot slot--search">
      <Small art="icon-lens" />
      <span>
        <Spoken line={asked} />
      </span>
    </p>
    <ul class="rows" role="list">
      {results.map(({ line, art, isMarked }) => (
        <Row key={line.id} line={line} art={art} isMarked={isMarked} />
      ))}
    </ul>
  </>
)
