import { getMetadataStorage } from 'class-validator';

/**
 * For each object it tries, class-validator asks of every class there is whether it is an ancestor. What a class demands
 * is settled when it is loaded, so the answer is kept (docs/ytelse.md). A schema adds nothing to a class, and groups we
 * have none of.
 */
export function rememberDemands(): void {
  const storage = getMetadataStorage();
  const find = storage.getTargetValidationMetadatas.bind(storage);
  const known = new Map<unknown, ReturnType<typeof find>>();
  storage.getTargetValidationMetadatas = (target, schema, always, strictGroups, groups) => {
    if (typeof target !== 'function' || groups?.length) return find(target, schema, always, strictGroups, groups);
    const found = known.get(target) ?? find(target, schema, always, strictGroups, groups);
    known.set(target, found);
    return found;
  };
}
