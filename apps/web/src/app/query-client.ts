import { QueryClient } from '@tanstack/react-query';
import { isTransient } from '../shared/lib/api-feil';

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 15_000,
      // A refusal is an answer; only our own faults and the net's are worth another try.
      retry: (attempts, error) => attempts < 2 && isTransient(error),
    },
    // The person presses again, with the same idempotency key.
    mutations: { retry: false },
  },
});
