export default async function tearDownPostgres(): Promise<void> {
  const server = globalThis.kpPostgres;
  globalThis.kpPostgres = undefined;
  await server?.stop();
}
