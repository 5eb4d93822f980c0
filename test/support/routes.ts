import { METHOD_METADATA, PATH_METADATA, ROUTE_ARGS_METADATA } from '@nestjs/common/constants';
import { RequestMethod, ValidationPipe } from '@nestjs/common';
import { ModulesContainer } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { getMetadataStorage } from 'class-validator';
import { ACCESS, type Access, LOOK, type Look } from '@kp/platform/auth/access.decorators';

/** One argument of a handler that comes from outside. */
export interface Argument {
  readonly kind: 'body' | 'query' | 'param' | 'request';
  /** `@Query('side')` names a single value, and no class can look at it. */
  readonly name: string | undefined;
  readonly metatype: unknown;
  readonly piped: boolean;
}

/** A handler of ours and what it declares. */
export interface Route {
  readonly method: string;
  readonly path: string;
  readonly handler: string;
  /** The function that carries what is declared. */
  readonly owner: object;
  /** Undefined when neither the method nor the class says anything. */
  readonly access: Access | undefined;
  readonly look: Look;
  readonly arguments: readonly Argument[];
}

type Class = new (...args: never[]) => object;
type Handler = (...args: unknown[]) => unknown;

/** Every route the controllers declare, with what stands on them. */
export function declaredRoutes(app: NestFastifyApplication, prefix = ''): Route[] {
  const classes = new Set<Class>();
  for (const module of app.get(ModulesContainer).values()) {
    for (const { metatype } of module.controllers.values()) classes.add(metatype as Class);
  }
  return [...classes].flatMap((controller) => routesOf(controller, prefix));
}

function routesOf(controller: Class, prefix: string): Route[] {
  const base = read<string>(PATH_METADATA, controller) ?? '';
  const prototype = controller.prototype as Record<string, Handler>;
  return Object.getOwnPropertyNames(prototype).flatMap((name) => {
    const handler = prototype[name];
    const method = handler && read<RequestMethod>(METHOD_METADATA, handler);
    if (!handler || method === undefined) return [];
    return [
      {
        method: RequestMethod[method],
        path: `/${[prefix, base, read<string>(PATH_METADATA, handler) ?? ''].join('/')}`
          .replace(/\/+/g, '/')
          .replace(/(.)\/$/, '$1'),
        handler: `${controller.name}.${name}`,
        owner: handler,
        access: read<Access>(ACCESS, handler) ?? read<Access>(ACCESS, controller),
        look: read<Look>(LOOK, handler) ?? 'ingen',
        arguments: argumentsOf(controller, name),
      },
    ];
  });
}

const KINDS: Readonly<Record<string, Argument['kind']>> = { 0: 'request', 3: 'body', 4: 'query', 5: 'param' };

interface RawArgument {
  readonly index: number;
  readonly data: string | undefined;
  readonly pipes: readonly unknown[];
}

function argumentsOf(controller: Class, name: string): Argument[] {
  const raw = read<Record<string, RawArgument>>(ROUTE_ARGS_METADATA, controller, name) ?? {};
  const types = (Reflect.getMetadata('design:paramtypes', controller.prototype as object, name) ?? []) as unknown[];
  return Object.entries(raw).flatMap(([key, { index, data, pipes }]) => {
    const kind = KINDS[key.split(':')[0] ?? ''];
    return kind
      ? [{ kind, name: data, metatype: types[index], piped: pipes.some((p) => p instanceof ValidationPipe) }]
      : [];
  });
}

// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- what was put there is known only to the reader
function read<T>(key: string, target: object, property?: string): T | undefined {
  const value: unknown =
    property === undefined ? Reflect.getMetadata(key, target) : Reflect.getMetadata(key, target, property);
  return value as T | undefined;
}

const SHAPELESS: readonly unknown[] = [Object, Array, String, Number, Boolean, undefined];

/** Why an argument from outside cannot be trusted; null when a class with validators stands before it. */
export function findArgumentFault({ kind, name, metatype, piped }: Argument): string | null {
  if (kind === 'request') return 'leser forespørselen selv';
  if (name !== undefined) return `tar ${name} alene, uten klasse`;
  if (SHAPELESS.includes(metatype)) return `${kind} har ingen klasse`;
  const rules = getMetadataStorage().getTargetValidationMetadatas(metatype as Class, '', false, false);
  if (rules.length === 0) return `${(metatype as Class).name} har ingen regler`;
  return piped ? null : `${(metatype as Class).name} blir ikke prøvd`;
}

/** Every path and method the running server answers, read from its router. */
export function registeredRoutes(app: NestFastifyApplication): string[] {
  const stems: string[] = [];
  return app
    .getHttpAdapter()
    .getInstance()
    .printRoutes({ commonPrefix: false })
    .split('\n')
    .flatMap((line) => {
      const found = /^(?<indent>[│ ]*)[├└]── (?<text>.*?)(?: \((?<methods>[A-Z, ]+)\))?$/u.exec(line)?.groups;
      if (!found) return [];
      const depth = (found.indent ?? '').length / 4;
      stems[depth] = (stems[depth - 1] ?? '') + (found.text ?? '');
      const path = stems[depth];
      return (found.methods ?? '').split(', ').flatMap((method) => (method ? [`${method} ${path}`] : []));
    });
}
