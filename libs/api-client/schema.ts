// Placeholder until the first run of the generator, which overwrites this file.
export interface paths {}
export interface components {
  schemas: Record<string, never>;
}
