import './theme/mantineStyles';
import '@fontsource-variable/inter/wght.css';
import '@fontsource-variable/jetbrains-mono/wght.css';
import './theme/global.css';
import { MantineProvider } from '@mantine/core';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/App';
import { randomId } from './app/randomId';
import { usableStorage, userId } from './app/storage';
import { Connection } from './connection/connection';
import { browserSurroundings } from './connection/ports';
import { Conversation } from './conversation/conversation';
import { theme } from './theme/theme';

const storage = usableStorage(() => window.localStorage);
const scheme = window.location.protocol === 'https:' ? 'wss' : 'ws';
const user = userId(storage, randomId);
const address = `${scheme}://${window.location.host}/ws/chat/${encodeURIComponent(user)}`;

const connection = new Connection(browserSurroundings(address));
const tabStorage = usableStorage(() => window.sessionStorage);
const conversation = new Conversation(connection, tabStorage, {
  now: () => Date.now(),
  newId: randomId,
});

const root = document.getElementById('root');
if (root === null) {
  throw new Error('The page has no element with the id "root".');
}
createRoot(root).render(
  <StrictMode>
    <MantineProvider theme={theme} defaultColorScheme="auto">
      <App connection={connection} conversation={conversation} storage={storage} user={user} />
    </MantineProvider>
  </StrictMode>,
);
connection.open();

// The drawing of charts is the largest part of the page; it is fetched while the first question is
// being typed, so that the first chart does not wait for it.
window.addEventListener('load', () => void import('./chart/engine'));
