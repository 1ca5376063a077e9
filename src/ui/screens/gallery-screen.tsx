// For authors, translators and whoever looks after safeguarding: a link to every screen, every step of every level, every face.
import { EXPRESSIONS, POSES } from '../../core/level/level'
import { GALLERY_ROOMS, hashOf, type Route } from '../../core/route/route'
import { nameOf, t, words } from '../../i18n/i18n'
import { useFocusOn } from '../focus'
import { Beacon, Tools } from '../parts/tools'
import type { GalleryView, Screen } from '../view'
import { GalleryDevices } from './gallery-devices'

const ISLANDS = ['safe', 'learning', 'trust', 'responsible', 'understand'] as const
const SCREENS: readonly Route[] = [
  { name: 'title' },
  { name: 'beach' },
  { name: 'bay' },
  ...ISLANDS.map((place): Route => ({ name: 'island', place })),
  ...(['ks1', 'ks2'] as const).flatMap((stage): Route[] => [
    { name: 'lamp-room', stage },
    { name: 'pledge', stage },
  ]),
]

export function GalleryScreen({ screen }: { screen: Extract<Screen, { name: 'gallery' }> }) {
  const { gallery } = screen
  const heading = useFocusOn<HTMLHeadingElement>(`gallery-${gallery.shown?.person ?? gallery.place ?? gallery.room ?? ''}`)
  const isInside = Boolean(gallery.shown ?? gallery.room ?? gallery.place)
  return (
    <main class={`house gallery ${gallery.shown ? 'gallery--person' : ''}`} data-stage="ks2">
      <h1 class="tab gallery__title" tabIndex={-1} ref={heading}>
        {gallery.shown ? nameOf(gallery.shown.person) : (gallery.place ?? t(gallery.room ? `gallery.${gallery.room}` : 'gallery.title'))}
      </h1>
      {gallery.place ? (
        <PlaceShown gallery={gallery} place={gallery.place} />
      ) : gallery.shown ? (
        <Faces shown={gallery.shown} />
      ) : gallery.room === 'toys' ? (
        <Toys gallery={gallery} />
      ) : gallery.room ? (
        <GalleryDevices />
      ) : (
        <Rooms gallery={gallery} />
      )}
      <Tools back={isInside ? { route: { name: 'gallery' }, label: t('gallery.title'), glyph: 'back' } : { route: { name: 'title' }, label: t('ui.title'), glyph: 'back' }} />
      <Beacon />
    </main>
  )
}

const Links = ({ links }: { links: readonly { readonly href: string; readonly words: string }[] }) => (
  <ul class="gallery__links">
    {links.map((link) => (
      <li key={link.href}>
        <a href={link.href}>{link.words}</a>
      </li>
    ))}
  </ul>
)

function Rooms({ gallery }: { gallery: GalleryView }) {
  return (
    <div class="plate gallery__rooms">
      <p>{t('gallery.help')}</p>
      <h2>{t('gallery.screens')}</h2>
      <Links links={SCREENS.map(hashOf).map((href) => ({ href, words: href }))} />
      <h2>{t('gallery.people')}</h2>
      <Links links={gallery.people.map((person) => ({ href: hashOf({ name: 'gallery', person }), words: person }))} />
      <h2>{t('gallery.places')}</h2>
      <Links links={gallery.places.map((place) => ({ href: hashOf({ name: 'gallery', place }), words: place }))} />
      <h2>{t('gallery.devices')}</h2>
      <Links links={GALLERY_ROOMS.map((room) => hashOf({ name: 'gallery', room })).map((href) => ({ href, words: href }))} />
      {gallery.levels.map(({ card, steps }) => (
        <section key={card.id}>
          <h2>{words(card.title)}</h2>
          <Links links={steps.map((step) => ({ href: `${hashOf({ name: 'level', id: card.id })}?step=${step}`, words: step }))} />
        </section>
      ))}
    </div>
  )
}

/** Every toy, with an address for every press on the way to its end and for what it answers to a try that does not fit. */
function Toys({ gallery: { toys } }: { gallery: GalleryView }) {
  const kinds = [...new Set(toys.map(({ kind }) => kind))].sort()
  return (
    <div class="plate gallery__rooms">
      {kinds.map((kind) => (
        <section key={kind}>
          <h2>{kind}</h2>
          {toys
            .filter((toy) => toy.kind === kind)
            .map(({ id, steps }) => {
              const href = hashOf({ name: 'gallery', toy: id })
              return (
                <details key={id}>
                  <summary>{id}</summary>
                  <Links links={[{ href, words: t('gallery.play') }, ...steps.map((step) => ({ href: `${href}?step=${step}`, words: step }))]} />
                </details>
              )
            })}
        </section>
      ))}
    </div>
  )
}

/** One place, with nothing before it but the way to the next. */
function PlaceShown({ gallery: { places }, place }: { gallery: GalleryView; place: string }) {
  const at = places.indexOf(place)
  const near = [places.at(at - 1), places[(at + 1) % places.length]].filter((each) => each !== undefined)
  const here = hashOf({ name: 'gallery', place })
  return (
    <div class="plate gallery__place">
      <Links
        links={[
          ...near.map((each) => ({ href: hashOf({ name: 'gallery', place: each }), words: each })),
          { href: `${here}?light=0.25`, words: t('gallery.dark') },
          { href: here, words: t('gallery.lit') },
        ]}
      />
    </div>
  )
}

/** One person on the stage; every face and pose is a link, so that each has an address of its own. */
function Faces({ shown: { person, face, pose } }: { shown: NonNullable<GalleryView['shown']> }) {
  const href = (newFace: string, newPose: string): string => `${hashOf({ name: 'gallery', person })}?face=${newFace}&pose=${newPose}`
  return (
    <div class="plate gallery__faces">
      <h2>{t('gallery.faces')}</h2>
      <Links links={EXPRESSIONS.map((each) => ({ href: href(each, pose), words: each }))} />
      <h2>{t('gallery.poses')}</h2>
      <Links links={POSES.map((each) => ({ href: href(face, each), words: each }))} />
    </div>
  )
}
