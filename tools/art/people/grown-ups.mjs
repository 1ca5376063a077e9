// Everybody grown up, old and young.
import * as auntie from './auntie.mjs'
import * as dad from './dad.mjs'
import * as diaz from './diaz.mjs'
import * as gran from './gran.mjs'
import * as grandad from './grandad.mjs'
import * as headTeacher from './head-teacher.mjs'
import * as jo from './jo.mjs'
import * as khan from './khan.mjs'
import * as librarian from './librarian.mjs'
import * as mum from './mum.mjs'
import * as nan from './nan.mjs'
import * as nell from './nell.mjs'
import * as osei from './osei.mjs'
import * as papa from './papa.mjs'
import * as siteManager from './site-manager.mjs'
import * as uncle from './uncle.mjs'

export const GROWN_UPS = {
  nell,
  gran,
  dad,
  papa,
  osei,
  khan,
  mum,
  auntie,
  uncle,
  jo,
  grandad,
  nan,
  diaz,
  librarian,
  'site-manager': siteManager,
  'head-teacher': headTeacher,
}
