export function NyLisSide() { return null; }
