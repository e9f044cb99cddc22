import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import { createClient } from 'graphql-ws';
import { createRoot } from 'react-dom/client';
import { examples } from './examples.ts';
import './playground.css';

const socket = new URL('/graphql', location.href);
socket.protocol = socket.protocol.replace('http', 'ws');

const fetcher = createGraphiQLFetcher({
  url: new URL('/graphql', location.href).href,
  wsClient: createClient({ url: socket.href, lazy: true }),
});

createRoot(document.getElementById('playground')!).render(
  <GraphiQL fetcher={fetcher} defaultTabs={[...examples]}>
    <GraphiQL.Logo>
      <a href="/" className="wordmark">
        Dateline<b>.</b>
      </a>
    </GraphiQL.Logo>
  </GraphiQL>,
);
