// What stands on a screen: one part for each kind.
import type { Shows } from '../../core/level/shows'
import { CallScreen } from './call'
import { ChatHelperScreen } from './chat-helper'
import { FilesScreen } from './files'
import { LogInScreen } from './log-in'
import { MessagesScreen } from './messages'
import { PhotoScreen } from './photo'
import { PopUpScreen } from './pop-up'
import { SearchScreen } from './search'
import { SettingsScreen } from './settings'

export function ScreenOf({ shows }: { shows: Shows }) {
  switch (shows.kind) {
    case 'messages':
      return <MessagesScreen shows={shows} />
    case 'pop-up':
      return <PopUpScreen shows={shows} />
    case 'search':
      return <SearchScreen shows={shows} />
    case 'log-in':
      return <LogInScreen shows={shows} />
    case 'call':
      return <CallScreen shows={shows} />
    case 'photo':
      return <PhotoScreen shows={shows} />
    case 'files':
      return <FilesScreen shows={shows} />
    case 'settings':
      return <SettingsScreen shows={shows} />
    case 'chat-helper':
      return <ChatHelperScreen shows={shows} />
  }
}
