import { Body, Controller, Get, Module, Param, Post, Query } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { LoggedIn } from '@kp/platform/auth/access.decorators';
import { IdParam } from '@kp/platform/http/id.request';
import { validated } from '@kp/platform/http/validation';
import { AppModule } from '../../apps/api/app.module';
import { loadConfig } from '@kp/platform/config/config';
import { policy } from '../api/tilgang/policy';
import { type Portal, startPortal } from '../support/portal';
import { type Route, declaredRoutes, findArgumentFault, registeredRoutes } from '../support/routes';

jest.setTimeout(60_000);

/** What answers under /api without being ours; not there in production. */
const DOCUMENT = /^(GET|HEAD) \/api\/(docs\b.*|openapi\.json)$/;
/** Files come as a form, which is read and then given to the same validator. */
const READS_THE_REQUEST = [
  'POST /vedlegg',
  'POST /kataloger/import',
  'POST /kataloger/import/forhaandsvisning',
  'POST /oppsett',
  'POST /oppsett/forhaandsvisning',
  'POST /utdanningslop/:id/tjenesteperioder/import',
  'POST /utdanningslop/:id/tidligere-godkjenninger/fil',
  'POST /utdanningslop/:id/tjenesteperioder/import/forhaandsvisning',
];

const nameOf = ({ method, path }: Pick<Route, 'method' | 'path'>): string => `${method} ${path}`;
const sorted = (access: unknown): unknown => (Array.isArray(access) ? [...(access as string[])].sort() : access);

/** What is wrong with the routes of an application, held against the table of policies. */
function findFaults(app: NestFastifyApplication, prefix: string): string[] {
  const declared = declaredRoutes(app);
  const registered = registeredRoutes(app).filter((route) => route.includes(` ${prefix}/`) && !DOCUMENT.test(route));
  const known = new Set(
    declared.flatMap((r) => [r.method, ...(r.method === 'GET' ? ['HEAD'] : [])].map((m) => `${m} ${prefix}${r.path}`)),
  );
  return [
    ...registered
      .filter((route) => !known.has(route))
      .map((route) => `${route}: svarer, men hører ikke til noen kontroller`),
    ...declared
      .filter((r) => !registered.includes(`${r.method} ${prefix}${r.path}`))
      .map((r) => `${nameOf(r)}: er ikke i ruteren`),
    ...declared.flatMap(findAccessFaults),
    ...declared.flatMap((route) => findArgumentFaults(route)),
  ];
}

function findAccessFaults(route: Route): string[] {
  const rule = policy[nameOf(route)];
  if (route.access === undefined) return [`${nameOf(route)}: sier ikke hvem som slipper inn`];
  if (!rule) return [`${nameOf(route)}: står ikke i tabellen`];
  const same = JSON.stringify(sorted(rule.access)) === JSON.stringify(sorted(route.access));
  return [
    ...(same
      ? []
      : [
          `${nameOf(route)}: slipper inn ${JSON.stringify(route.access)}, tabellen sier ${JSON.stringify(rule.access)}`,
        ]),
    ...(rule.look === route.look ? [] : [`${nameOf(route)}: innsyn er ${route.look}, tabellen sier ${rule.look}`]),
  ];
}

function findArgumentFaults(route: Route): string[] {
  const faults = route.arguments.map(findArgumentFault).filter((fault) => fault !== null);
  const known = READS_THE_REQUEST.includes(nameOf(route)) ? 'leser forespørselen selv' : null;
  return faults.filter((fault) => fault !== known).map((fault) => `${nameOf(route)}: ${fault}`);
}

describe('rutene i den kjørende ruteren', () => {
  let portal: Portal;
  beforeAll(async () => {
    portal = await startPortal();
  });
  afterAll(() => portal.close());

  it('er de som er erklært, hver med sin policy, og hver inndata med sin klasse', () => {
    expect(findFaults(portal.app, '/api')).toEqual([]);
    expect(declaredRoutes(portal.app).length).toBeGreaterThan(50);
  });

  it('er alle som står i tabellen', () => {
    const names = declaredRoutes(portal.app).map(nameOf);
    expect(Object.keys(policy).filter((route) => !names.includes(route))).toEqual([]);
  });

  it('viser ikke API-dokumentasjonen i produksjon', async () => {
    const settings = { production: true, publicUrl: 'https://example.no', trustProxy: true, demo: false };
    const production = await startPortal({ settings });
    const open = registeredRoutes(production.app).filter((route) => DOCUMENT.test(route));
    await production.close();
    expect(open).toEqual([]);
  });
});

describe('motprøver', () => {
  class Tom {
    navn!: string;
  }

  @Controller('prove')
  class ProveController {
    @Get('apen')
    apen(): object {
      return {};
    }

    @Get('ikke-i-tabellen')
    @LoggedIn()
    ikkeITabellen(): object {
      return {};
    }

    @Post('uten-klasse')
    @LoggedIn()
    utenKlasse(@Body() _body: object): object {
      return {};
    }

    @Get('uten-regler')
    @LoggedIn()
    utenRegler(@Query(validated) _query: Tom): object {
      return {};
    }

    @Get('alene/:id')
    @LoggedIn()
    alene(@Param('id') _id: string): object {
      return {};
    }

    @Get('uten-prove/:id')
    @LoggedIn()
    utenProve(@Param() _param: IdParam): object {
      return {};
    }
  }

  /** The portal with a controller that does everything wrong. */
  async function startWithFaults(): Promise<NestFastifyApplication> {
    const config = loadConfig({ DATA_DIR: '/tmp', DATABASE_URL: 'sqlite:/nowhere', JWT_SECRET: 'x'.repeat(40) });
    @Module({ imports: [AppModule.forRoot({ config, demobrukere: [] })], controllers: [ProveController] })
    class ProveModule {}
    return NestFactory.create<NestFastifyApplication>(ProveModule, new FastifyAdapter(), { logger: false });
  }

  it('finner hver feil en rute kan ha', async () => {
    const app = await startWithFaults();
    const faults = declaredRoutes(app).flatMap((route) => [...findAccessFaults(route), ...findArgumentFaults(route)]);
    expect(faults.filter((fault) => fault.includes('/prove'))).toEqual(
      expect.arrayContaining([
        'GET /prove/apen: sier ikke hvem som slipper inn',
        'GET /prove/ikke-i-tabellen: står ikke i tabellen',
        'POST /prove/uten-klasse: body har ingen klasse',
        'GET /prove/uten-regler: Tom har ingen regler',
        'GET /prove/alene/:id: tar id alene, uten klasse',
        'GET /prove/uten-prove/:id: IdParam blir ikke prøvd',
      ]),
    );
  });

  it('finner en rute som er satt opp utenom kontrollerne', async () => {
    const portal = await startPortal({
      prepare: (app) =>
        void app
          .getHttpAdapter()
          .getInstance()
          .get('/api/bakdor', () => ({ alt: 'åpent' })),
    });
    const faults = findFaults(portal.app, '/api');
    await portal.close();
    expect(faults).toContain('GET /api/bakdor: svarer, men hører ikke til noen kontroller');
  });
});
