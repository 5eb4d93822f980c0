/** Key of what is wrong with an e-mail address; only what can be seen without asking the server. */
export function checkEmail(epost: string): 'epostMangler' | 'epostUgyldig' | undefined {
  if (epost.trim() === '') return 'epostMangler';
  return /^\S+@\S+\.\S+$/.test(epost.trim()) ? undefined : 'epostUgyldig';
}
