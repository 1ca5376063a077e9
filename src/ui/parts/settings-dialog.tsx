import { useState } from 'preact/hooks'
import { SCAN_SECONDS } from '../../core/scan/scan'
import { type Settings, TEXT_SIZES } from '../../core/settings/settings'
import { t } from '../../i18n/i18n'
import { useActs, useView } from '../context'
import { Dialog } from './dialog'

export function SettingsDialog() {
  const { settings, screen } = useView()
  const acts = useActs()
  const isToy = screen.name === 'level' && screen.level.moment.kind === 'toy' && !screen.level.moment.isDone
  return (
    <Dialog name="settings" title={t('ui.settings')}>
      <Switch label={t('ui.voice')} isOn={settings.hasVoice} onTurn={(hasVoice) => acts.settings({ hasVoice })} />
      <Switch label={t('ui.sound')} isOn={settings.hasSound} onTurn={(hasSound) => acts.settings({ hasSound })} />
      <Switch label={t('ui.calm')} isOn={settings.isCalm} onTurn={(isCalm) => acts.settings({ isCalm })} />
      <Switch label={t('ui.gentle')} isOn={settings.isGentle} onTurn={(isGentle) => acts.settings({ isGentle })} />
      <fieldset class="sheet__sizes">
        <legend>{t('ui.text')}</legend>
        {TEXT_SIZES.map((size) => (
          <label key={size}>
            <input type="radio" name="text" checked={settings.text === size} onChange={() => acts.settings({ text: size as Settings['text'] })} />
            <span>{t('ui.textSize', { percent: size })}</span>
          </label>
        ))}
      </fieldset>
      <fieldset class="sheet__sizes">
        <legend>{t('ui.scan')}</legend>
        <p class="sheet__small">{t('ui.scanHelp')}</p>
        {SCAN_SECONDS.map((seconds) => (
          <label key={seconds}>
            <input type="radio" name="scan" checked={settings.scan === seconds} onChange={() => acts.settings({ scan: seconds })} />
            <span>{seconds === 0 ? t('ui.off') : t('ui.scanSeconds', { seconds })}</span>
          </label>
        ))}
      </fieldset>
      {isToy && (
        <>
          <button class="switch" type="button" onClick={acts.finishToy}>
            <span>{t('toys.hand.finish')}</span>
          </button>
          <p class="sheet__small">{t('toys.hand.finishHelp')}</p>
        </>
      )}
      <PutOut />
      <p class="sheet__small">{t('ui.kept')}</p>
    </Dialog>
  )
}

function Switch({ label, isOn, onTurn }: { label: string; isOn: boolean; onTurn(isOn: boolean): void }) {
  return (
    <button class="switch" type="button" role="switch" aria-checked={isOn} onClick={() => onTurn(!isOn)}>
      <span>{label}</span>
      <span class="switch__track" aria-hidden="true">
        <i />
      </span>
      <b aria-hidden="true">{isOn ? t('ui.on') : t('ui.off')}</b>
    </button>
  )
}

/** Asked twice, since it can't be undone. */
function PutOut() {
  const acts = useActs()
  const [step, setStep] = useState<'rest' | 'sure' | 'done'>('rest')
  const putOut = (): void => {
    acts.putOut()
    setStep('done')
  }
  if (step === 'done') return <p role="status">{t('ui.putOutDone')}</p>
  if (step === 'rest')
    return (
      <button class="switch" type="button" onClick={() => setStep('sure')}>
        <span>{t('ui.putOut')}</span>
      </button>
    )
  return (
    <div class="sheet__sure" role="group" aria-label={t('ui.putOut')}>
      <p>{t('ui.putOutSure')}</p>
      <button class="switch" type="button" onClick={putOut}>
        {t('ui.putOutYes')}
      </button>
      <button class="switch" type="button" ref={(button) => button?.focus()} onClick={() => setStep('rest')}>
        {t('ui.putOutNo')}
      </button>
    </div>
  )
}
