import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Acts, View } from './view'

const Context = createContext<{ view: View; acts: Acts } | null>(null)
export const Provide = Context.Provider

function use(): { view: View; acts: Acts } {
  const both = useContext(Context)
  if (!both) throw new Error('A part of the interface is drawn outside of <App>')
  return both
}
export const useView = (): View => use().view
export const useActs = (): Acts => use().acts
