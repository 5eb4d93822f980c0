const isEnglish = (): boolean => typeof document !== 'undefined' && document.documentElement.lang === 'en';

/** 37,5 as it is typed; on an English page 37.5. Both are read everywhere. */
export const tallIFelt = (value: number): string => (isEnglish() ? String(value) : String(value).replace('.', ','));
