import type { Script } from '@kp/platform/database/statement';
import type { Portal } from './portal';

/** How many statements the reads of `body` take. */
export async function countStatements({ work }: Portal, body: () => Promise<unknown>): Promise<number> {
  let count = 0;
  const original = work.read.bind(work);
  const counting = jest.spyOn(work, 'read').mockImplementation(<T>(make: () => Script<T>): Promise<T> =>
    original(function* () {
      const script = make();
      let step = script.next();
      while (!step.done) {
        count++;
        step = script.next(yield step.value);
      }
      return step.value;
    }),
  );
  await body();
  counting.mockRestore();
  return count;
}
