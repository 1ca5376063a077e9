// The close toy: fog over a page, a curtain over a blank stage, lockers on one rod; and the small thing that is handed on.
import { blob, blobMint, blobSock, blobToast, corner, dimple, dock, fog, jar, note, page } from '../things/fog.mjs'
import { bracket, footlights, pelmet, stageBox, tassel, velvet } from '../things/little-theatre.mjs'
import { lockerAjar, lockerShut, lockerWide, rod, stickers } from '../things/lockers.mjs'

export const name = 'close'
export const pxPerUnit = 0.7

const frame = (id, body, box) => ({ id, body, box, pivot: [0, 0] })
const small = [-110, -170, 240, 186]
const locker = [-130, -250, 260, 500]
export const frames = () => [
  frame('page', page(), [-520, -260, 1040, 530]),
  frame('corner', corner(false), [-80, -66, 164, 136]),
  frame('corner-pressed', corner(true), [-80, -66, 164, 136]),
  frame('fog', fog(), [-470, -250, 940, 500]),
  frame('dimple', dimple(), [-170, -130, 340, 270]),
  frame('blob', blob(), small),
  frame('blob-toast', blobToast(), small),
  frame('blob-sock', blobSock(), small),
  frame('blob-mint', blobMint(), small),
  frame('dock', dock(), [-100, -30, 204, 84]),
  frame('jar', jar(), [-96, -206, 192, 222]),
  frame('note', note(), [-72, -54, 148, 112]),
  frame('stage', stageBox(), [-540, -270, 1080, 560]),
  frame('footlights', footlights(), [-440, -30, 880, 74]),
  frame('velvet', velvet(), [-20, -20, 500, 440]),
  frame('pelmet', pelmet(), [-520, -86, 1040, 160]),
  frame('tassel', tassel(), [-70, -20, 144, 400]),
  frame('bracket', bracket(), [-24, -30, 190, 90]),
  ...['locker', 'own'].flatMap((whose, i) => [
    frame(`${whose}-shut`, lockerShut(i === 1), locker),
    frame(`${whose}-ajar`, lockerAjar(i === 1), locker),
    frame(`${whose}-wide`, lockerWide(i === 1), locker),
  ]),
  frame('rod', rod(), [-520, -34, 1044, 76]),
  ...stickers().map((body, i) => frame(`sticker-${i}`, body, [-46, -46, 94, 96])),
]
