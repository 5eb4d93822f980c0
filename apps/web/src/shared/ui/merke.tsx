/** The mark, in tokens so that it follows the colour scheme. */
export function Merke() {
  const line = { fill: 'none', strokeWidth: 2.5, strokeLinecap: 'round', strokeLinejoin: 'round' } as const;
  return (
    <svg viewBox="0 0 32 32" aria-hidden="true">
      <rect width="32" height="32" rx="7" fill="var(--ds-color-accent-text-default)" />
      <path d="M7 22.5h5v-5h5v-5h5V8" stroke="var(--ds-color-accent-border-subtle)" {...line} />
      <path d="m16.5 22 3 3 6-7" stroke="var(--ds-color-neutral-background-default)" {...line} />
    </svg>
  );
}
