import { useState } from 'react';
import { RouterProvider } from 'react-router/dom';
import { makeRouter } from './routes.tsx';
import { SessionProvider } from './server/session.tsx';
import { TextProvider } from './text/text.tsx';

export function App() {
  const [router] = useState(makeRouter);
  return (
    <TextProvider>
      <SessionProvider>
        <RouterProvider router={router} />
      </SessionProvider>
    </TextProvider>
  );
}
