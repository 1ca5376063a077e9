// Hands on the brush toy. Left and right arrows are strokes, as is every press.

import type { Shape } from '../../core/layout/hotspot'
import type { Line } from '../../core/level/level'
import { asksOf, type BrushAction, type BrushData, type BrushSpotId, type BrushState, brushSpot, hasLeft, hasUsed, isReadyToCap } from '../../core/mechanics/brush'
import { t, words } from '../../i18n/i18n'
import { choicePicture, pieceUrl } from '../art'
import { useActs } from '../context'
import { mechanicParts } from '../mechanics'
import { Hotspot } from '../parts/hotspot'

function BrushToy({ data, state, shape }: { data: BrushData; state: BrushState; shape: Shape }) {
  const acts = useActs()
  const toy: (action: BrushAction) => void = acts.toy
  const act = (name: 'stroke' | 'use-used' | 'bin-alone' | 'call-helper' | 'touch-left' | 'call-owner' | 'cap' | 'finish') => () => toy({ do: name })
  const at = (id: BrushSpotId) => ({ spot: brushSpot(id, shape), shape })
  const brush = { name: words(data.brush.name), done: state.strokes, count: data.strokes }
  const isClean = state.strokes >= data.strokes
  // While a friend waits for an answer, or all is done, plates lie over the shelf: nothing is named or pressed below them.
  const isCovered = state.asking !== null || state.isFinished
  const isUsed = hasUsed(data, state) && !state.isSwapped && !isCovered
  const isLeft = hasLeft(data, state) && !state.isCalled && !isCovered
  const isReady = isReadyToCap(data, state)
  const Label = ({ line }: { line: Line }) => (isCovered ? null : <span class="plate thing__name">{words(line)}</span>)

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys that the buttons inside let through; nothing here needs them
    <div class="box" onKeyDown={(event) => ['ArrowLeft', 'ArrowRight'].includes(event.key) && toy({ do: 'stroke' })}>
      <Hotspot
        {...at('brush')}
        look={isClean || state.asking !== null ? '' : 'is-lit'}
        name={isClean ? t('ui.brushClean', brush) : t('ui.brushStrokes', brush)}
        aria-disabled={isClean}
        onClick={act('stroke')}
      >
        <Label line={data.brush.name} />
      </Hotspot>
      {isUsed && (
        <>
          <Hotspot {...at('used')} look={isClean ? 'is-lit' : ''} name={words(data.used.name)} onClick={act('use-used')}>
            <Label line={data.used.name} />
          </Hotspot>
          <Hotspot {...at('bin')} name={words(data.used.alone)} onClick={act('bin-alone')} />
          <Hotspot {...at('helper')} look="helper is-lit" name={words(data.used.call)} onClick={act('call-helper')}>
            <img src={pieceUrl(`bust-${data.used.helper}`)} alt="" />
            <Label line={data.used.call} />
          </Hotspot>
        </>
      )}
      {isLeft && (
        <>
          <Hotspot {...at('left')} name={words(data.left.name)} onClick={act('touch-left')}>
            <Label line={data.left.name} />
          </Hotspot>
          <Hotspot {...at('friend')} look="helper is-lit" name={words(data.left.call)} onClick={act('call-owner')}>
            <Label line={data.left.call} />
          </Hotspot>
        </>
      )}
      {isReady && (
        <>
          <Hotspot {...at('cap')} look={state.isCapped ? '' : 'is-lit'} name={words(data.cap.name)} isPressed={state.isCapped} onClick={act('cap')} />
          <Hotspot {...at('finish')} look={`finish ${state.isCapped ? 'is-lit' : ''}`} name={words(data.cap.finish)} onClick={act('finish')}>
            <Label line={data.cap.finish} />
          </Hotspot>
        </>
      )}
    </div>
  )
}

/** What can be answered when a friend asks: an offer, or lending, which is truly tried. */
function BrushAnswers({ data, state }: { data: BrushData; state: BrushState }) {
  const acts = useActs()
  const toy: (action: BrushAction) => void = acts.toy
  const ask = state.asking === null ? undefined : asksOf(data, state.visit)[state.asking]
  if (!ask) return null
  return (
    <div class={`foot choices choices--${ask.offers.length + 1}`} role="group" aria-label={words(ask.line)}>
      {ask.offers.map((offer) => (
        <button key={offer.id} class="press choice pic" type="button" onClick={() => toy({ do: 'offer', offer: offer.id })}>
          {choicePicture(offer.art) && <img class="choice__picture" src={choicePicture(offer.art)} alt="" />}
          <span>{words(offer.label)}</span>
        </button>
      ))}
      <button class="press choice pic" type="button" onClick={() => toy({ do: 'lend' })}>
        {choicePicture('brushes') && <img class="choice__picture" src={choicePicture('brushes')} alt="" />}
        <span>{t('ui.lend')}</span>
      </button>
    </div>
  )
}

export default mechanicParts<BrushData, BrushState>({ Hands: BrushToy, Foot: BrushAnswers })
