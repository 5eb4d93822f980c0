export function OversiktSide() { return null; }
