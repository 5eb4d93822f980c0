export function FigurerSide() { return null; }
