import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { megQuery, oppstartQuery } from '../shared/lib/meg';
import { queryClient } from './query-client';
import { router } from './router';

// Asked for before React has drawn anything: every page waits for these two.
// What goes wrong is shown by the page that asks again.
queryClient.query(megQuery).catch(() => undefined);
queryClient.query(oppstartQuery).catch(() => undefined);

export function App() {
  return (
    <QueryClientProvider client={queryClient}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  );
}
