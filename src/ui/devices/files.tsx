import type { Files } from '../../core/level/shows'
import { Row } from './row'
import { Said } from './words'

/** Files and folders, each with what it is. */
export const FilesScreen = ({ shows: { title, files } }: { shows: Files }) => (
  <>
    {title && <Said line={title} class="screen__title" />}
    <ul class="rows rows--tiles" role="list">
      {files.map(({ line, art, isMarked }) => (
        <Row key={line.id} line={line} art={art} isMarked={isMarked} />
      ))}
    </ul>
  </>
)
