import './ui/styles/styles'
import { showFirstScreen } from './app/first-screen'

const host = document.getElementById('app')
const stage = document.getElementById('stage')
if (host && stage) {
  const shown = showFirstScreen(host, stage)
  shown
    .then(() => import('./app/controller'))
    .then(({ startApp }) => startApp(host, stage))
    .catch((error: unknown) => {
      document.getElementById('not-loaded')?.removeAttribute('hidden')
      throw error
    })
}
